import { vietnameseDate } from "../model/date.ts";
import type { Fault, FaultFacts } from "../model/fault.ts";
import type { Place } from "../model/place.ts";
import type { Unit } from "../model/roster.ts";
import type { Path } from "./shape.ts";

interface Surroundings {
  readonly byId: ReadonlyMap<string, Unit>;
  /** Ids of the unit kinds of the packs in use. */
  readonly known: readonly string[];
  placeOf(path: Path): Place;
  inTree(path: Path): Path;
}

/** Units that name what is not there, themselves, or each other in a ring. */
export function rosterFaults(units: readonly Unit[], around: Surroundings): Fault[] {
  return units.flatMap((unit, index) =>
    [...unitFacts(unit, around)].map(([path, facts]): Fault => {
      const whole = ["units", index, ...path];
      const { start, end } = around.placeOf(whole);
      return { ...facts, path: around.inTree(whole).join("."), start, end };
    }),
  );
}

function* unitFacts(unit: Unit, { byId, known }: Surroundings): Iterable<[Path, FaultFacts]> {
  const ids = [...byId.keys()];
  const { id, kind, parent, successors, from, to } = unit;
  const first = byId.get(id);
  if (first && first !== unit) {
    yield [["id"], { kind: "repeated-id", key: "mã", value: id, first: first.at }];
  }
  if (!known.includes(kind)) yield [["kind"], unknown("loại", kind, known)];
  if (parent !== undefined && !byId.has(parent))
    yield [["parent"], unknown("trực thuộc", parent, ids)];
  if (isOwnAncestor(unit, byId)) yield [["parent"], reversed("trực thuộc", [id, parent ?? id])];
  for (const [index, successor] of successors.entries()) {
    if (!byId.has(successor)) yield [["successors", index], unknown("thay bằng", successor, ids)];
  }
  if (from && to && from.first > to.last)
    yield [
      ["life"],
      {
        ...reversed("hiệu lực", ["từ", "đến"]),
        values: [vietnameseDate(from), vietnameseDate(to)],
      },
    ];
}

function unknown(key: string, value: string, allowed: readonly string[]): FaultFacts {
  return { kind: "unknown-reference", key, value, allowed };
}

function reversed(key: string, keys: readonly string[]) {
  return { kind: "contradiction", key, keys, problem: "reversed" } as const;
}

function isOwnAncestor(unit: Unit, byId: ReadonlyMap<string, Unit>): boolean {
  const seen = new Set<string>();
  for (let above = unit.parent; above !== undefined; above = byId.get(above)?.parent) {
    if (above === unit.id) return true;
    if (seen.has(above)) return false;
    seen.add(above);
  }
  return false;
}
