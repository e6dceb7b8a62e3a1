import * as z from "zod";
import type { Fault } from "../model/fault.ts";
import type { SourceFile } from "../model/place.ts";
import type { UnitReport } from "../model/unit-report.ts";
import { recordTextOf } from "./document.ts";
import { fileStem, stepsOf } from "./registration.ts";
import { date, text, whole } from "./scalars.ts";
import { key, locate } from "./shape.ts";
import { placeFinder, typedOf } from "./typed.ts";

const count = () => whole({ min: 0 }).optional();

export const unitReportShape = z.object({
  unit: key("đơn vị", text().optional()),
  guidance: key("hướng dẫn", text().optional()),
  submittedOn: key("ngày gửi", date().optional(), { example: "10/12/2021" }),
  number: key("số", text().optional(), { example: "15/BC-LĐLĐ" }),
  signedBy: key("người ký", text().optional()),
  figures: key(
    "số liệu",
    z
      .object({
        registered: key("đăng ký", count(), { aliases: ["đăng kí", "tổng số"] }),
        new: key("mới", count()),
        continued: key("tiếp tục", count()),
        collective: key("tập thể", count()),
        individual: key("cá nhân", count()),
        recognised: key("công nhận", count(), { aliases: ["được công nhận"] }),
      })
      .optional(),
    { example: "{ đăng ký: 3, mới: 2, tiếp tục: 1, tập thể: 2, cá nhân: 1, công nhận: 0 }" },
  ),
});

export interface UnitReportReading {
  /** `undefined` when the file could not be read: then `faults` says why. */
  readonly value: UnitReport | undefined;
  readonly faults: readonly Fault[];
}

/** `bao-cao/<period or deadline id>/<unit>.md`. */
export function parseUnitReport(source: SourceFile): UnitReportReading {
  const { tree, sections, faults: textFaults } = recordTextOf(source);
  if (!tree) return { value: undefined, faults: textFaults };
  const { value: data, faults: typeFaults, inTree } = typedOf(tree, unitReportShape);
  const placeOf = placeFinder(source, tree, { schema: unitReportShape, inTree });
  const faults = [...textFaults, ...typeFaults];
  return {
    faults,
    value: {
      source,
      occasion: /^bao-cao\/([^/]+)\//.exec(source.path)?.[1] ?? "",
      unitId: data?.unit ?? fileStem(source.path),
      guidance: data?.guidance?.toLowerCase(),
      submittedOn: data?.submittedOn,
      number: data?.number,
      figures: data?.figures,
      sections,
      faults,
      hasKey: (path) => locate(tree, unitReportShape, stepsOf(path)) !== undefined,
      placeOf: (path, part) => placeOf(stepsOf(path), part),
    },
  };
}
