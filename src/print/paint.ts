import { Chalk } from "chalk";
import type { Severity } from "../model/diagnostic.ts";

/** How parts of a text are coloured; the identity where the output is no terminal. */
export interface Paint {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly soon: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

export function paintOf(plain: boolean): Paint {
  const chalk = new Chalk({ level: plain ? 0 : 1 });
  return {
    severity: { error: chalk.red.bold, warning: chalk.yellow.bold, note: chalk.cyan.bold },
    good: chalk.green,
    bad: chalk.red,
    soon: chalk.yellow,
    // Grey, not dim: the end of dim is the end of bold too, and a wrapped cell loses it.
    dim: chalk.gray,
    bold: chalk.bold,
  };
}
