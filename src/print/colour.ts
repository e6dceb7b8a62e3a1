import { Chalk } from "chalk";
import type { Paint } from "./paint.ts";

/** Colours of a terminal. */
export function colourPaint(): Paint {
  const chalk = new Chalk({ level: 1 });
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
