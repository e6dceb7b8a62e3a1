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

const asItIs = (text: string): string => text;

/** No colours: for pipes, files and `NO_COLOR`. */
export const plainPaint: Paint = {
  severity: { error: asItIs, warning: asItIs, note: asItIs },
  good: asItIs,
  bad: asItIs,
  soon: asItIs,
  dim: asItIs,
  bold: asItIs,
};
