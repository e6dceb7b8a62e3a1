import type { Grid, Register } from "../model/document.ts";
import type { Pack } from "../model/pack.ts";
import type { Registration } from "../model/registration.ts";

/** The contract's object of `register --format json`: exactly what the documents print. */

export function registerJson(
  register: Register,
  rows: readonly Registration[],
  { pack, asOf }: { pack: Pack; asOf: string },
): string {
  return text({
    schemaVersion: 1,
    kind: "register",
    asOf,
    guidance: pack.id,
    prescribed: register.prescribed,
    sender: register.letterhead.sender,
    heading: register.heading,
    subject: register.subject,
    columns: columnsOf(register.grid),
    rows: register.grid.rows
      .flatMap((row) => (row.kind === "cells" ? [row.cells] : []))
      .map((cells, index) => ({
        id: rows[index]?.id ?? null,
        unit: rows[index]?.unitId ?? null,
        cells,
      })),
  });
}

function columnsOf({ columns }: Grid) {
  return columns.map(({ heading, group }) => ({ heading, group: group ?? null }));
}

function text(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
