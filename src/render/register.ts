import type { Column, Grid, ListedModel, Register, RegisterEntry, Row } from "../model/document.ts";
import type { Pack } from "../model/pack.ts";
import type { RegisterColumn } from "../model/register-form.ts";
import type { Roster } from "../model/roster.ts";
import { closingOf, type Issuer, letterheadOf } from "./issuer.ts";
import { roman } from "./numerals.ts";
import { textAt } from "./register-cell.ts";
import { tick } from "./tick.ts";

/** The register table as values. `registrations` come in the order in which they are to be printed. */
export function registerOf(registrations: readonly ListedModel[], issuer: Issuer): Register {
  const { pack, roster } = issuer;
  const { heading, subject, prescribed } = pack.register;
  const grid = registerGrid(registrations, issuer);
  return {
    letterhead: letterheadOf(issuer),
    heading,
    subject,
    grid,
    models: { pack, entries: entriesOf(registrations, grid, roster) },
    closing: closingOf(issuer),
    prescribed,
  };
}

/** The models of a grid one by one. */
export function entriesOf(
  models: readonly ListedModel[],
  { rows }: Grid,
  roster: Names,
): readonly RegisterEntry[] {
  const cells = rows.flatMap((row) => (row.kind === "cells" ? [row.cells] : []));
  return models.map((model, index) => ({
    number: index + 1,
    unit: unitName(model, roster),
    cells: cells[index] ?? [],
    model,
  }));
}

/** All that is asked of the roster: how a unit is called. */
type Names = Pick<Roster, "byId">;

/** Rows in the order given; under a heading per unit when there are several. */
export function registerGrid(
  registrations: readonly ListedModel[],
  { pack, roster }: { readonly pack: Pack; readonly roster: Names },
): Grid {
  const columns = pack.register.columns.flatMap((column) => columnsOf(column, pack));
  const unitNames = registrations.map((record) => unitName(record, roster));
  const several = new Set(unitNames).size > 1;
  const rows: Row[] = [];
  let groups = 0;
  for (const [index, record] of registrations.entries()) {
    const unit = unitNames[index] ?? "";
    if (several && unit !== unitNames[index - 1]) {
      groups += 1;
      rows.push({ kind: "group", text: `${roman(groups)}. ${unit}`, name: unit });
    }
    const cells = pack.register.columns.flatMap((column) =>
      cellsOf(record, column, { pack, number: index + 1, unit }),
    );
    rows.push({ kind: "cells", cells });
  }
  return { columns, rows };
}

function unitName({ unitId }: ListedModel, roster: Names): string {
  return roster.byId.get(unitId.toLowerCase())?.name ?? unitId;
}

function columnsOf({ content, heading, width }: RegisterColumn, pack: Pack): Column[] {
  if (content === "fields") {
    return pack.fields.map(({ column, label }) => ({
      heading: column ?? label,
      group: heading,
      width,
      align: "center",
    }));
  }
  const centred = ["number", "continued", "new"].includes(content);
  return [{ heading, width, align: centred ? "center" : "left" }];
}

interface RowContext {
  readonly pack: Pack;
  readonly number: number;
  readonly unit: string;
}

function cellsOf(
  record: ListedModel,
  { content, key }: RegisterColumn,
  { pack, number, unit }: RowContext,
): (string | number | null)[] {
  const { data, fields } = record;
  switch (content) {
    case "number":
      return [number];
    case "holder":
      return [data.holder ?? null];
    case "title":
      return [data.title ?? null];
    case "continued":
      return [data.registration === "continued" ? tick : null];
    case "new":
      return [data.registration === "new" ? tick : null];
    case "fields":
      return pack.fields.map(({ id }) => (fields.includes(id) ? tick : null));
    case "unit":
      return [unit];
    case "key":
      return [key === undefined ? null : textAt(record, key, pack)];
  }
}
