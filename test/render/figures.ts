import { expect } from "vitest";
import type { TextStyle } from "../../src/render/text-width.ts";
import { textWidth } from "../../src/render/text-width.ts";
import { docxTables } from "../helpers/documents.ts";
import { looksOf, type ParagraphLook } from "../helpers/docx-look.ts";

/** One line of a table of figures: which paragraph, and what it must be. */
export interface Figure {
  readonly what: string;
  /** Clause or line of the source. */
  readonly source: string;
  readonly text: RegExp;
  /** Least and greatest size in points. */
  readonly size: readonly [number, number];
  readonly look: Partial<ParagraphLook>;
  /** Only paragraphs that stand in no table. */
  readonly inText?: boolean;
}

export const upright = { bold: false, italic: false } as const;
export const strong = { bold: true, italic: false } as const;
export const slanted = { bold: false, italic: true } as const;

/** The first paragraph that reads so. */
export function paragraphOf(bytes: Uint8Array, text: RegExp): ParagraphLook {
  const found = looksOf(bytes).find((look) => text.test(look.text));
  if (!found) throw new Error(`no paragraph ${text}`);
  return found;
}

/** Every paragraph that reads so is set as the figure says, in Times New Roman. */
export function expectFigure(bytes: Uint8Array, figure: Figure): void {
  const { text, size, look, inText = false } = figure;
  const found = looksOf(bytes).filter((each) => text.test(each.text) && !(inText && each.inTable));
  expect(found.length).toBeGreaterThan(0);
  for (const each of found) {
    expect(each).toMatchObject({ font: "Times New Roman", ...look });
    expect(each.size).toBeGreaterThanOrEqual(size[0]);
    expect(each.size).toBeLessThanOrEqual(size[1]);
  }
}

/** Twips of the two columns of the letterhead. */
export function headColumns(bytes: Uint8Array): readonly [left: number, right: number] {
  const [left = 0, right = 0] = docxTables(bytes)[0]?.widths ?? [];
  return [left, right];
}

/** Twips of the line drawn below a paragraph, in a column of so many twips. */
export function ruleBelow(bytes: Uint8Array, text: RegExp, column: number): number {
  const looks = looksOf(bytes);
  const rule = looks[looks.findIndex((look) => text.test(look.text)) + 1];
  if (rule?.ruled !== "single") throw new Error(`no line below ${text}`);
  return column - rule.left - rule.right;
}

/** Twips of a text on one line. */
export function lengthOf(text: string, style: TextStyle): number {
  return textWidth(text, style) * 20;
}
