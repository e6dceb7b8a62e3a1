import * as z from "zod";
import type { IsoDate } from "../model/date.ts";
import type { IssuedRegister } from "../model/issued.ts";

const cell = z.union([z.string(), z.number(), z.null()]);

const shape = z.object({
  schemaVersion: z.literal(1),
  kind: z.literal("issued-register"),
  number: z.int().min(1),
  guidance: z.string(),
  unit: z.string().optional(),
  asOf: z.iso.date(),
  git: z.object({ commit: z.string(), clean: z.boolean() }).optional(),
  contentHash: z.string(),
  content: z.object({
    columns: z.array(z.string()),
    rows: z.array(z.object({ id: z.string(), unit: z.string(), cells: z.array(cell) })),
  }),
});

/** The text of a file of `da-ban-hanh/`; `undefined` when it is no issued register. */
export function parseIssued(text: string): IssuedRegister | undefined {
  try {
    const { schemaVersion: _, kind: __, asOf, ...rest } = shape.parse(JSON.parse(text));
    // `z.iso.date` has seen to its form.
    return { ...rest, asOf: asOf as IsoDate };
  } catch {
    return undefined;
  }
}
