import * as z from "zod";
import type { Baseline } from "../model/baseline.ts";
import type { IsoDate } from "../model/date.ts";

const shape = z.object({
  schemaVersion: z.literal(1),
  kind: z.literal("baseline"),
  asOf: z.iso.date(),
  findings: z.array(
    z.object({
      rule: z.string(),
      file: z.string(),
      field: z.string().optional(),
      unit: z.string().optional(),
      others: z.array(z.string()).optional(),
      count: z.int().min(1).default(1),
    }),
  ),
});

/** The text of a baseline file; `undefined` when it is none. */
export function parseBaseline(text: string): Baseline | undefined {
  try {
    const { asOf, findings } = shape.parse(JSON.parse(text));
    // `z.iso.date` has seen to its form.
    return { asOf: asOf as IsoDate, findings };
  } catch {
    return undefined;
  }
}
