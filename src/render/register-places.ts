import type { Register, RegisterModels } from "../model/document.ts";
import type { PlaceName, Vocabulary } from "../model/template.ts";
import { type Places, vocabularyOf } from "./filling.ts";
import { roman } from "./numerals.ts";
import { placeLabels } from "./place-labels.ts";
import { printable } from "./printable.ts";
import { rowPlaceNames, rowsOf } from "./row-places.ts";

/** The register's places beside letterhead, table and signatures. */
export function registerBodyPlaces(
  { heading, subject, grid, models }: Register,
  isWanted: (key: string) => boolean,
): Places {
  const total = grid.rows.filter(({ kind }) => kind === "cells").length;
  const body = { heading: printable(heading), subject: printable(subject), total };
  if (!models || !(isWanted("rows") || isWanted("groups"))) return body;
  const rows = rowsOf(models, { columns: grid.columns, isWanted });
  return { ...body, rows, groups: groupsOf(models, rows) };
}

/** Rows under the name of their unit, numbered `I.`, `II.` as in the pack's own table. */
function groupsOf({ entries }: RegisterModels, rows: readonly Places[]): readonly Places[] {
  const groups: { readonly name: string; readonly rows: Places[] }[] = [];
  for (const [index, { unit }] of entries.entries()) {
    const row = rows[index] ?? {};
    const last = groups.at(-1);
    if (last?.name === unit) last.rows.push(row);
    else groups.push({ name: unit, rows: [row] });
  }
  return groups.map(({ name, rows: own }, index) => ({
    group: `${roman(index + 1)}. ${printable(name)}`,
    rows: own,
  }));
}

/**
 * What may stand in a template of this register, whether or not it has rows, recipients and so on.
 *
 * @param frame letterhead, table and signatures as the format of the template has them
 */
export function registerVocabulary({ grid, models }: Register, frame: Places): Vocabulary {
  const body = vocabularyOf({ ...frame, heading: "", subject: "", total: 0 });
  if (!models) return body;
  const inside = rowPlaceNames(grid.columns, models.pack);
  const rows: PlaceName = { ...listName("rows"), inside };
  const group: PlaceName = { key: "group", labels: placeLabels["group"] ?? [], kind: "text" };
  return [...body, rows, { ...listName("groups"), inside: [group, rows] }];
}

function listName(key: string): PlaceName {
  return { key, labels: placeLabels[key] ?? [], kind: "list" };
}
