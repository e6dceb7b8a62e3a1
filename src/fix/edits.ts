import type { Range } from "../model/place.ts";

/** One piece of a text and what is to stand in its place. */
export interface Edit extends Range {
  readonly text: string;
}

/** The text with its edits made; they may come in any order and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let made = "";
  let from = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    made += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return made + text.slice(from);
}
