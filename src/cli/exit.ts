/** What danvan tells its caller (design: "Exit codes"). Never a count. */
export const exit = {
  clean: 0,
  findings: 1,
  /** Wrong usage, configuration, roster or pack. */
  misuse: 2,
  /** The program or the disk failed. */
  failed: 3,
  /** Nothing was found to check. */
  nothing: 4,
} as const;

export type ExitCode = (typeof exit)[keyof typeof exit];
