import type { Language } from "../model/diagnostic.ts";
import { folded } from "../model/text.ts";
import { type Command, type Common, misuse } from "./command.ts";
import type { usageWords } from "./usage-words.ts";

/** Options as the library hands them over. */
export type Options = Readonly<Record<string, unknown>>;
export type Say = (typeof usageWords)[Language];

/** A command line taken apart, before it is a command. */
export interface Given {
  readonly operands: readonly string[];
  readonly options: Options;
  readonly common: Common;
  readonly say: Say;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** `undefined`: not given; `null`: given, and none of these. */
export function oneOf<T extends string>(
  value: unknown,
  allowed: readonly T[],
): T | undefined | null {
  if (value === undefined) return undefined;
  return allowed.find((each) => each === String(value).toLowerCase()) ?? null;
}

export function refused(
  option: string,
  value: unknown,
  allowed: readonly string[],
  say: Say,
): Command {
  return misuse(say.notAllowed(option, String(value), allowed));
}

/** A closed value by any of its names, as records take it; `undefined`: not given; `null`: none of these. */
export function labelled<T extends string>(
  typed: unknown,
  options: readonly Labelled<T>[],
): T | undefined | null {
  if (typed === undefined) return undefined;
  const found = options.find(({ value, label, aliases = [] }) =>
    [value, label, ...aliases].some((name) => folded(name) === folded(String(typed))),
  );
  return found?.value ?? null;
}

interface Labelled<T> {
  readonly value: T;
  readonly label: string;
  readonly aliases?: readonly string[] | undefined;
}

export function labelsOf(options: readonly Labelled<string>[]): readonly string[] {
  return options.map(({ label }) => label);
}

export function choiceOf(options: Options) {
  return {
    unit: textOf(options["unit"])?.toLowerCase(),
    guidance: textOf(options["guidance"])?.toLowerCase(),
    output: textOf(options["output"]),
    force: options["force"] === true,
  };
}
