import { vietnameseDate } from "../model/date.ts";
import type { Column, Grid, Register, Row } from "../model/document.ts";
import type { Amendments, IssuedContent, IssuedRegister, IssuedRow } from "../model/issued.ts";
import type { Pack } from "../model/pack.ts";
import type { Registration } from "../model/registration.ts";
import { closingOf, type Issuer, letterheadOf } from "./issuer.ts";
import { roman } from "./numerals.ts";
import { cellText } from "./printable.ts";
import { quoted } from "./quoted.ts";
import { registerGrid } from "./register.ts";

/** What is frozen of a register: its table without the numbering. */
export function issuedContentOf(
  registrations: readonly Registration[],
  issuer: Pick<Issuer, "pack" | "roster">,
): IssuedContent {
  const { columns, rows } = registerGrid(registrations, issuer);
  const kept = unnumbered(issuer.pack, columns);
  const cells = rows.flatMap((row) => (row.kind === "cells" ? [row.cells] : []));
  return {
    columns: kept.map((index) => headingOf(columns[index])),
    rows: registrations.map(({ id, unitId }, at): IssuedRow => {
      return { id, unit: unitId, cells: kept.map((index) => cells[at]?.[index] ?? null) };
    }),
  };
}

/** What the content hash is taken of. */
export function contentText({ columns, rows }: IssuedContent): string {
  return JSON.stringify([columns, rows.map(({ id, unit, cells }) => [id, unit, cells])]);
}

/** An issued register as its file: one model a line, so that git shows what is in it. */
export function issuedText({ content, ...head }: IssuedRegister): string {
  const lines = Object.entries({ schemaVersion: 1, kind: "issued-register", ...head })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const rows = content.rows.map((row) => `      ${JSON.stringify(row)}`).join(",\n");
  const list = rows === "" ? "[]" : `[\n${rows}\n    ]`;
  return `{\n${lines.join("")}  "content": {\n    "columns": ${JSON.stringify(content.columns)},\n    "rows": ${list}\n  }\n}\n`;
}

/** The amendment list: what was added, changed and withdrawn since a register was issued. */
export function amendmentRegister(
  amendments: Amendments,
  { issued, issuer, why }: { issued: IssuedRegister; issuer: Issuer; why(id: string): string },
): Register {
  const { heading, subject } = issuer.pack.register;
  const since = `(so với danh sách lần ${issued.number} ngày ${vietnameseDate(issued.asOf)})`;
  return {
    letterhead: letterheadOf(issuer),
    heading: `${heading} ĐIỀU CHỈNH, BỔ SUNG`,
    subject: `${subject}\n${since}`,
    grid: amendmentGrid(amendments, { issued, issuer, why }),
    closing: closingOf(issuer),
    prescribed: false,
  };
}

/** The amendment list for other programs. */
export function amendmentsJson(
  amendments: Amendments,
  { since, asOf }: { since: IssuedRegister; asOf: string },
): string {
  const { number, asOf: issuedAsOf, contentHash, guidance, content } = since;
  const whole = {
    schemaVersion: 1,
    kind: "register-amendments",
    asOf,
    guidance,
    since: { number, asOf: issuedAsOf, contentHash },
    columns: content.columns,
    ...amendments,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function amendmentGrid(
  { added, changed, withdrawn }: Amendments,
  { issued, issuer, why }: { issued: IssuedRegister; issuer: Issuer; why(id: string): string },
): Grid {
  const whole = registerGrid([], issuer).columns;
  const columns = unnumbered(issuer.pack, whole).flatMap((index) => whole[index] ?? []);
  const earlier = (row: IssuedRow): IssuedRow => {
    const at = columns.map((column) => issued.content.columns.indexOf(headingOf(column)));
    return { ...row, cells: at.map((index) => row.cells[index] ?? null) };
  };
  const parts = [
    { name: "Bổ sung", rows: added.map((row) => ({ row, note: "" })) },
    {
      name: "Thay đổi",
      rows: changed.map(({ row, earlier: before }) => ({
        row,
        note: before
          .map(
            ({ column, cell }) =>
              `${column}: trước là ${cell === null ? "để trống" : quoted(cellText(cell))}`,
          )
          .join("; "),
      })),
    },
    {
      name: "Rút khỏi danh sách",
      rows: withdrawn.map((row) => ({ row: earlier(row), note: why(row.id) })),
    },
  ].filter(({ rows }) => rows.length > 0);
  let number = 0;
  const rows = parts.flatMap(({ name, rows: ofPart }, index): Row[] => [
    { kind: "group", text: `${roman(index + 1)}. ${name}`, name },
    ...ofPart.map(({ row, note }): Row => {
      number += 1;
      return { kind: "cells", cells: [number, ...row.cells, note] };
    }),
  ]);
  return { columns: [numberColumn, ...columns, noteColumn], rows, none: "Không có thay đổi" };
}

const numberColumn: Column = { heading: "STT", width: 6, align: "center" };
const noteColumn: Column = { heading: "Nội dung điều chỉnh", width: 24, align: "left" };

/** Indexes of the printed columns that say something of a model. */
function unnumbered({ register, fields }: Pack, columns: readonly Column[]): number[] {
  const contents = register.columns.flatMap(({ content }) =>
    content === "fields" ? fields.map(() => content) : [content],
  );
  return columns.flatMap((_, index) => (contents[index] === "number" ? [] : [index]));
}

function headingOf(column: Column | undefined): string {
  if (!column) return "";
  return column.group === undefined ? column.heading : `${column.group}: ${column.heading}`;
}
