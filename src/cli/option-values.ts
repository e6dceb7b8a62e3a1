import type { Language } from "../model/diagnostic.ts";
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
