import * as z from "zod";
import type { Fault } from "../model/fault.ts";
import type { Place } from "../model/place.ts";
import type { Waiver } from "../model/waiver.ts";
import { recordShape } from "./record-shape.ts";
import { date, id, text } from "./scalars.ts";
import { englishPath, key, type Path } from "./shape.ts";
import { unitReportShape } from "./unit-report.ts";

/** An entry of `miễn trừ`. */
export const waiverShape = z.object({
  rule: key("quy tắc", text()),
  registration: key("hồ sơ", id().optional()),
  unit: key("đơn vị", id().optional()),
  field: key("mục", text().optional()),
  reason: key("lý do", text(), { aliases: ["lí do"] }),
  approvedBy: key("người duyệt", text()),
  until: key("đến hết", date(), { aliases: ["đến", "đến ngày", "đến hết ngày"] }),
});

/** Waivers with the keys they name in English. */
export function waiversOf(given: readonly z.output<typeof waiverShape>[]): Waiver[] {
  return given.map((waiver) => ({ ...waiver, fieldPath: fieldPathOf(waiver.field) }));
}

function fieldPathOf(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  return englishPath(recordShape, typed) ?? englishPath(unitReportShape, typed);
}

/** A waiver of a rule for everybody would be a change of the rule: it names a registration or a unit. */
export function waiverFaults(
  waivers: readonly z.output<typeof waiverShape>[],
  { placeOf, inTree }: { placeOf(path: Path): Place; inTree(path: Path): Path },
): Fault[] {
  return waivers.flatMap(({ registration, unit }, index): Fault[] => {
    if (registration !== undefined || unit !== undefined) return [];
    const path = ["waivers", index];
    const { start, end } = placeOf(path);
    const keys = ["hồ sơ", "đơn vị"];
    const facts = { kind: "contradiction", key: "miễn trừ", keys, problem: "none" } as const;
    return [{ ...facts, path: inTree(path).join("."), start, end }];
  });
}
