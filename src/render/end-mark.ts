import type { Block } from "../model/document.ts";

/** The mark that closes a text: `./.` (Nghị định 30/2020/NĐ-CP, Phụ lục III, templates). */
const endMark = "./.";

/** A body's blocks, and the mark on a line of its own when the last is no text to hold it. */
export interface MarkedBody {
  readonly blocks: readonly Block[];
  readonly ownLine: string;
}

/** The last paragraph or item ends in `./.`. */
export function withEndMark(blocks: readonly Block[]): MarkedBody {
  const last = blocks.at(-1);
  if (last?.kind !== "paragraph" && last?.kind !== "item") return { blocks, ownLine: endMark };
  const text = `${last.text.trimEnd().replace(/(\.\/\.|[.;,])$/u, "")}${endMark}`;
  return { blocks: [...blocks.slice(0, -1), { ...last, text }], ownLine: "" };
}
