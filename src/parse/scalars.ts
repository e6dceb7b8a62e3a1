import * as z from "zod";
import { type FlexDate, vietnameseDate } from "../model/date.ts";
import type { FaultFacts } from "../model/fault.ts";
import type { Figure } from "../model/registration.ts";
import { folded, withoutOuterQuotes } from "../model/text.ts";
import { readDate } from "./date.ts";
import { readNumber } from "./number.ts";

/** A fault's facts before the key is known; `shape.ts` adds the key and the place. */
type Refusal = FaultFacts extends infer F ? (F extends unknown ? Omit<F, "key"> : never) : never;

/** One of a closed list: what it is stored as, and what people may type for it. */
export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly aliases?: readonly string[];
}

/** How a value is written by `fmt`; `undefined` for what it leaves as it was typed. */
export type Spelling = (typed: string) => string | undefined;

// A registry of our own: `meta` would copy every schema that it names.
const spellings = z.registry<{ readonly spelling: Spelling }>();

/** Gives values of this schema a canonical spelling. Free text, ids and figures have none. */
export function spelled<S extends z.ZodType>(schema: S, spelling: Spelling): S {
  spellings.add(schema, { spelling });
  return schema;
}

export function spellingOf(schema: z.core.$ZodType): Spelling | undefined {
  return spellings.get(schema)?.spelling;
}

const closedLists = new WeakMap<z.core.$ZodType, readonly Option<string>[]>();

/** What a value of this schema is chosen from; `undefined` where anything may be typed. */
export function optionsOf(schema: z.core.$ZodType): readonly Option<string>[] | undefined {
  return closedLists.get(schema);
}

// Made once: a string schema costs as much as everything that is piped from it.
export const typedText = z.string();

export const text = () => typedText.transform((typed) => typed.trim());

/** One text or a list of texts. */
export const texts = () => z.array(text());

/** The name of a model: stored without one pair of quotes around the whole of it. */
export const name = () =>
  spelled(text(), (typed) => {
    const bare = withoutOuterQuotes(typed);
    // Quotes in quotes: which pair belongs to the name, nobody can tell.
    return bare !== typed.trim() && bare === withoutOuterQuotes(bare) ? bare : undefined;
  });

export const dateSpelling: Spelling = (typed) => {
  const reading = readDate(typed);
  return reading.ok ? vietnameseDate(reading.date) : undefined;
};

export const date = () =>
  spelled(
    typedText.transform((typed, context): FlexDate => {
      const reading = readDate(typed);
      return reading.ok
        ? reading.date
        : refuse(context, { kind: "bad-date", value: typed, problem: reading.problem });
    }),
    dateSpelling,
  );

export const figure = () =>
  typedText.transform((typed, context): Figure => {
    const reading = readNumber(typed);
    return reading.ok
      ? { text: typed.trim(), value: reading.value }
      : refuse(context, { kind: "bad-number", value: typed, problem: reading.problem });
  });

export const whole = (bounds: { readonly min?: number; readonly max?: number } = {}) =>
  typedText.transform((typed, context): number => {
    const reading = readNumber(typed);
    if (!reading.ok) {
      return refuse(context, { kind: "bad-number", value: typed, problem: reading.problem });
    }
    if (!Number.isInteger(reading.value)) {
      return refuse(context, { kind: "bad-number", value: typed, problem: "not-whole" });
    }
    const { min = -Infinity, max = Infinity } = bounds;
    return reading.value < min || reading.value > max
      ? refuse(context, { kind: "out-of-range", value: typed, ...bounds })
      : reading.value;
  });

export function choice<T extends string>(options: readonly Option<T>[]) {
  const byFolded = new Map(
    options.flatMap(({ value, label, aliases = [] }) =>
      [value, label, ...aliases].map((name) => [folded(name), value] as const),
    ),
  );
  const allowed = options.map(({ label }) => label);
  const schema = typedText.transform((typed, context): T => {
    return (
      byFolded.get(folded(typed)) ??
      refuse(context, { kind: "value-not-allowed", value: typed, allowed })
    );
  });
  closedLists.set(schema, options);
  return spelled(schema, (typed) => {
    const meant = byFolded.get(folded(typed));
    // A pack may call two values alike: the label must lead back to what was meant.
    return options.find(
      ({ value, label }) => value === meant && byFolded.get(folded(label)) === meant,
    )?.label;
  });
}

export const yesNo = () => {
  const answer = choice([
    { value: "yes", label: "có", aliases: ["true", "x"] },
    { value: "no", label: "không", aliases: ["false"] },
  ]);
  const schema = answer.transform((chosen) => chosen === "yes");
  return spelled(schema, (typed) => spellingOf(answer)?.(typed));
};

/** Ids of packs, units and entries: ASCII letters, digits and `-`, lower-cased. */
export const id = () =>
  typedText.transform((typed, context): string => {
    const wanted = typed.trim().toLowerCase();
    return /^[a-z0-9][a-z0-9._-]*$/.test(wanted)
      ? wanted
      : refuse(context, { kind: "bad-id", value: typed });
  });

export function refuse(context: z.RefinementCtx<string>, refusal: Refusal): never {
  context.issues.push({ code: "custom", input: context.value, params: { refusal } });
  return z.NEVER;
}

/** The facts that `refuse` put into an issue. */
export function refusalOf(issue: z.core.$ZodIssue): Refusal | undefined {
  // The one cast of this file: `params` is untyped in zod, and only `refuse` writes it.
  return issue.code === "custom" ? (issue.params?.["refusal"] as Refusal | undefined) : undefined;
}
