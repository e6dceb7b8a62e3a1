import type { Example } from "../check/example.ts";
import { type ShownFile, withoutMarks } from "../print/explain.ts";

/** A file with nothing but a mark is not there: so examples show a file that is absent. */
export const absent = /^# expect: DV\d+\n?$/;

/** The day on which an example is looked at, unless it names one. */
export const exampleDay = "2021-07-01";

/** The files of an example without the marks that are there for the tests. */
export function shownFiles({ files }: Example): readonly ShownFile[] {
  return Object.entries(files).map(([path, text]) => ({
    path,
    text: absent.test(text) ? undefined : withoutMarks(text),
  }));
}
