import type { IsoDate } from "../model/date.ts";
import type { Folder } from "../model/folder.ts";
import type { Pack } from "../model/pack.ts";
import { periodOf } from "../model/period.ts";
import type { Registration } from "../model/registration.ts";
import type { UnitReport } from "../model/unit-report.ts";
import { countedOn, isRecognisedOn } from "./counted-records.ts";
import { type FigureName, figureNames } from "./figures.ts";
import { isAbove } from "./lineage.ts";

/** The records behind each total that a unit may report. */
export type UnitCounts = Readonly<Record<FigureName, readonly Registration[]>>;

/**
 * What a unit's own records say on the day of its report, and, where it has units below it, what
 * they say together: a report may cover either.
 */
export function unitCounts(folder: Folder, report: UnitReport, pack: Pack): UnitCounts[] {
  const day = report.submittedOn?.last;
  if (day === undefined) return [];
  const unit = report.unitId.toLowerCase();
  const byUnit = new Map(
    [...recordsByUnit(folder)]
      .filter(([id]) => id === unit || isAbove(unit, id, folder.roster))
      .map(([id, records]) => [id, records.filter((record) => record.pack === pack)] as const),
  );
  const own = countedOn(byUnit.get(unit) ?? [], day);
  const all = [...byUnit.values()].flatMap((records) => countedOn(records, day));
  return (all.length > own.length ? [own, all] : [own]).map((records) => countsOf(records, day));
}

const indexes = new WeakMap<Folder, ReadonlyMap<string, readonly Registration[]>>();

function recordsByUnit(folder: Folder): ReadonlyMap<string, readonly Registration[]> {
  const known = indexes.get(folder);
  if (known) return known;
  const byUnit = new Map<string, Registration[]>();
  for (const record of folder.registrations) {
    const id = record.unitId.toLowerCase();
    const others = byUnit.get(id);
    if (others) others.push(record);
    else byUnit.set(id, [record]);
  }
  indexes.set(folder, byUnit);
  return byUnit;
}

function countsOf(records: readonly Registration[], day: IsoDate): UnitCounts {
  return {
    registered: records,
    new: records.filter(({ data }) => data.registration === "new"),
    continued: records.filter(({ data }) => data.registration === "continued"),
    collective: records.filter(({ data }) => data.kind === "collective"),
    individual: records.filter(({ data }) => data.kind === "individual"),
    recognised: records.filter((record) => isRecognisedOn(record, day)),
  };
}

/** The totals of a report that are not those of the records; the fewest, of what it may cover. */
export function disagreements(
  { figures = {} }: UnitReport,
  counts: readonly UnitCounts[],
): readonly {
  readonly name: FigureName;
  readonly reported: number;
  readonly counted: readonly Registration[];
}[] {
  const [fewest = []] = counts
    .map((each) =>
      figureNames.flatMap((name) => {
        const reported = figures[name];
        const counted = each[name];
        return reported === undefined || reported === counted.length
          ? []
          : [{ name, reported, counted }];
      }),
    )
    .toSorted((a, b) => a.length - b.length);
  return fewest;
}

/** The guidance that a report is about; `undefined` where several may be meant. */
export function packOf({ guidance, occasion }: UnitReport, { packs }: Folder): Pack | undefined {
  if (guidance !== undefined) return packs.find(({ id }) => id === guidance);
  const period = periodOf(occasion);
  const year = (day: string) => Number(day.slice(0, 4));
  const meant = packs.filter(
    ({ years, deadlines }) =>
      (period && year(period.first) <= years.to && year(period.last) >= years.from) ||
      deadlines.some(({ id }) => occasion.toLowerCase().startsWith(id)),
  );
  return meant.length > 1 ? undefined : (meant[0] ?? (packs.length === 1 ? packs[0] : undefined));
}
