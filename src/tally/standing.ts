import type { IsoDate } from "../model/date.ts";
import type { Folder } from "../model/folder.ts";
import type { Pack } from "../model/pack.ts";
import { isAlive, type Unit } from "../model/roster.ts";
import type { Standing } from "../model/tally.ts";
import { countedByUnit } from "./counted.ts";
import { calendarOf, deadlineLines } from "./deadlines.ts";
import { quotaLine } from "./quotas.ts";

/**
 * Where every unit of the roster stands under one pack on one day. Counted over the roster, not
 * over the records: a unit that sent nothing has its line.
 */
export function standingOf(folder: Folder, pack: Pack, asOf: IsoDate): Standing {
  const addressed = new Set(
    [...pack.quotas, ...pack.deadlines].flatMap(({ unitKinds }) => unitKinds),
  );
  const { units: listed, byId } = folder.roster;
  // Of two units with one id, the first keeps it: the other must not be counted a second time.
  const alive = listed.filter((unit) => byId.get(unit.id) === unit && isAlive(unit, asOf));
  const units = alive.filter(({ kind }) => addressed.has(kind));
  const aliveKinds = new Set(alive.map(({ kind }) => kind));
  const counted = countedByUnit(folder, pack, asOf);
  const calendar = calendarOf(pack, folder.config.localDates);
  return {
    pack,
    asOf,
    units: units.map((unit) => {
      const records = counted(unit);
      return {
        unit,
        quotas: quotasOf(pack, unit).map((quota) =>
          quotaLine(quota, { unit, records, pack, asOf, calendar }),
        ),
        deadlines: deadlineLines(folder, { pack, unit, asOf, records, calendar }),
      };
    }),
    quotasWithoutUnits: pack.quotas.filter(({ unitKinds }) =>
      unitKinds.every((kind) => !aliveKinds.has(kind)),
    ),
  };
}

function quotasOf(pack: Pack, unit: Unit) {
  return pack.quotas.filter(({ unitKinds }) => unitKinds.includes(unit.kind));
}
