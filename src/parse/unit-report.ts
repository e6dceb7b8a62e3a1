import * as z from "zod";
import type { Fault } from "../model/fault.ts";
import type { SourceFile } from "../model/place.ts";
import type { UnitReport } from "../model/unit-report.ts";
import { recordTextOf } from "./document.ts";
import { fileStem, stepsOf } from "./registration.ts";
import { date, text } from "./scalars.ts";
import { key, locate } from "./shape.ts";
import { placeFinder, typedOf } from "./typed.ts";

export const unitReportShape = z.object({
  unit: key("đơn vị", text().optional()),
  guidance: key("hướng dẫn", text().optional()),
  submittedOn: key("ngày gửi", date().optional(), { example: "10/12/2021" }),
  number: key("số", text().optional(), { example: "15/BC-LĐLĐ" }),
  signedBy: key("người ký", text().optional()),
});

export type UnitReportReading =
  | { readonly ok: true; readonly report: UnitReport }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** `bao-cao/<period or deadline id>/<unit>.md`. */
export function parseUnitReport(source: SourceFile): UnitReportReading {
  const { tree, sections, faults: textFaults } = recordTextOf(source);
  if (!tree) return { ok: false, faults: textFaults };
  const { value, faults } = typedOf(tree, unitReportShape);
  const placeOf = placeFinder(source, tree, unitReportShape);
  return {
    ok: true,
    report: {
      source,
      occasion: /^bao-cao\/([^/]+)\//.exec(source.path)?.[1] ?? "",
      unitId: value?.unit ?? fileStem(source.path),
      guidance: value?.guidance?.toLowerCase(),
      submittedOn: value?.submittedOn,
      number: value?.number,
      sections,
      faults: [...textFaults, ...faults],
      hasKey: (path) => locate(tree, unitReportShape, stepsOf(path)) !== undefined,
      placeOf: (path, part) => placeOf(stepsOf(path), part),
    },
  };
}
