/** Where rows or columns of a template went: repeated, moved on, or gone (`last` before `first`). */
export interface AxisMap {
  first(index: number): number;
  last(index: number): number;
}

export const unmoved: AxisMap = { first: (index) => index, last: (index) => index };

/** Where rows or columns went of which nothing is left. */
export const gone: AxisMap = { first: () => 1, last: () => 0 };

/** Where the cells of a sheet went. */
export interface Moves {
  readonly rows: AxisMap;
  readonly columns: AxisMap;
  /** The name that the sheet took; absent where it kept its own. */
  readonly sheet?: string | undefined;
}

/** Cells from `top`, `left` to `bottom`, `right`, all counted from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

const names: string[] = [];

/** `A`, `Z`, `AA`. */
export function columnName(number: number): string {
  const known = names[number];
  if (known !== undefined) return known;
  let name = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  names[number] = name;
  return name;
}

/** `B4:D9` or `B4`; `undefined` for whole rows, whole columns and what is no reference. */
export function areaOf(reference: string): Area | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(reference);
  if (!found) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = found;
  return {
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  };
}

export function areaName({ top, left, bottom, right }: Area): string {
  const start = `${columnName(left)}${top}`;
  return top === bottom && left === right ? start : `${start}:${columnName(right)}${bottom}`;
}

/** An area with everything that became of its cells; `undefined` when nothing is left of it. */
export function movedArea(area: Area, { rows, columns }: Moves): Area | undefined {
  const moved = {
    top: rows.first(area.top),
    left: columns.first(area.left),
    bottom: rows.last(area.bottom),
    right: columns.last(area.right),
  };
  return moved.bottom < moved.top || moved.right < moved.left ? undefined : moved;
}

/** A list of areas as `sqref` has it; "" when nothing is left. */
export function movedList(list: string, moves: Moves): string {
  return list
    .split(" ")
    .flatMap((reference) => {
      const area = areaOf(reference);
      if (!area) return reference === "" ? [] : [reference];
      const moved = movedArea(area, moves);
      return moved ? [areaName(moved)] : [];
    })
    .join(" ");
}

/** A list of areas as `sqref` has it, without the cells of one area; "" when nothing is left. */
export function listWithout(list: string, taken: Area): string {
  return list
    .split(" ")
    .flatMap((reference) => {
      const area = areaOf(reference);
      if (!area) return reference === "" ? [] : [reference];
      return areaWithout(area, taken).map(areaName);
    })
    .join(" ");
}

/** What of an area lies above, below, left and right of another. */
function areaWithout(area: Area, taken: Area): readonly Area[] {
  const top = Math.max(area.top, taken.top);
  const bottom = Math.min(area.bottom, taken.bottom);
  const isApart = taken.right < area.left || area.right < taken.left || bottom < top;
  if (isApart) return [area];
  return [
    { ...area, bottom: taken.top - 1 },
    { ...area, top: taken.bottom + 1 },
    { ...area, top, bottom, right: taken.left - 1 },
    { ...area, top, bottom, left: taken.right + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
