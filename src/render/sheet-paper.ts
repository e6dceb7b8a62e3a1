import { attributeOf } from "./xml-text.ts";

/** Millimetres of the papers that `paperSize` counts (ECMA-376, 18.3.1.63). */
const papers: Readonly<Record<string, readonly [width: number, height: number]>> = {
  "8": [297, 420],
  "9": [210, 297],
  "11": [148, 210],
};

const pointsPerInch = 72;
const millimetresPerInch = 25.4;

/**
 * Points that a printed page of a sheet has for rows; `undefined` for papers that are not known.
 *
 * @param width points of the sheet's columns: one that is fitted to a page's width is made smaller
 */
export function pageHeight(
  { head, tail }: { readonly head: string; readonly tail: string },
  width: number,
): number | undefined {
  const setup = /<pageSetup\b[^>]*>/.exec(tail)?.[0] ?? "";
  const margins = /<pageMargins\b[^>]*>/.exec(tail)?.[0] ?? "";
  const paper = papers[attributeOf(setup, "paperSize") ?? "9"];
  if (!paper) return undefined;
  const points = paper.map((side) => (side / millimetresPerInch) * pointsPerInch);
  const isWide = attributeOf(setup, "orientation") === "landscape";
  const [across = 0, down = 0] = isWide ? points.toReversed() : points;
  const margin = (side: string) => Number(attributeOf(margins, side) ?? 0.75) * pointsPerInch;
  const room = across - margin("left") - margin("right");
  const isFitted = /<pageSetUpPr\b[^>]*fitToPage="(?:1|true)"/.test(head);
  const scale = isFitted
    ? Math.min(1, room / width)
    : Number(attributeOf(setup, "scale") ?? 100) / 100;
  return (down - margin("top") - margin("bottom")) / scale;
}

/** A sheet as wide as a page, made smaller to be as high as one too; one that is not fitted stays as it is. */
export function onePageHigh(tail: string): string {
  return tail.replace(/(<pageSetup\b[^>]*?\sfitToHeight=")0"/, '$11"');
}

/** Points of a row that the sheet says nothing of. */
export function usualRowHeight(head: string): number {
  const format = /<sheetFormatPr\b[^>]*>/.exec(head)?.[0] ?? "";
  return Number(attributeOf(format, "defaultRowHeight") ?? 15);
}
