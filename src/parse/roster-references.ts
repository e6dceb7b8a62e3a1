import { vietnameseDate } from "../model/date.ts";
import type { Fault, FaultFacts } from "../model/fault.ts";
import type { Place } from "../model/place.ts";
import { mayBeIn, type Roster, type Unit } from "../model/roster.ts";
import type { Path } from "./shape.ts";

interface Surroundings extends Pick<Roster, "byId" | "lost" | "hasNameless"> {
  /** Ids of the unit kinds of the packs in use; `undefined` where a pack cannot be read. */
  readonly known: readonly string[] | undefined;
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

function* unitFacts(unit: Unit, around: Surroundings): Iterable<[Path, FaultFacts]> {
  const { byId, known } = around;
  const { id, kind, parent, from, to } = unit;
  const first = byId.get(id);
  if (first && first !== unit) {
    yield [["id"], { kind: "repeated-id", key: "mã", value: id, first: first.at }];
  }
  if (known && !known.includes(kind)) yield [["kind"], unknown("loại", kind, known)];
  yield* unknownUnits(unit, around);
  if (first === unit && isOwnAncestor(unit, byId))
    yield [["parent"], reversed("trực thuộc", [id, parent ?? id])];
  if (from && to && from.first > to.last) {
    const values = [vietnameseDate(from), vietnameseDate(to)] as const;
    yield [["life"], { ...reversed("hiệu lực", ["từ", "đến"]), values }];
  }
}

function* unknownUnits(
  { parent, successors }: Unit,
  around: Surroundings,
): Iterable<[Path, FaultFacts]> {
  const ids = [...around.byId.keys()];
  if (parent !== undefined && !mayBeIn(around, parent)) {
    yield [["parent"], unknown("trực thuộc", parent, ids)];
  }
  for (const [index, successor] of successors.entries()) {
    if (mayBeIn(around, successor)) continue;
    yield [["successors", index], unknown("thay bằng", successor, ids)];
  }
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
