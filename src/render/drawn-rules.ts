import { emuPerPoint, placedIn } from "./drawing-moves.ts";
import { ruleLength } from "./rule-xml.ts";
import type { FilledName } from "./sheet-write.ts";
import { readText } from "./xml-text.ts";

/** Points from line to line as programs set them at the least, and down to the rule below. */
const setLine = 1.22;
const ruleGap = 2.5;

/** English Metric Units of half a point. */
const thickness = emuPerPoint / 2;

export interface RuledSheet {
  readonly names: ReadonlyMap<string, FilledName>;
  /** Points of the columns; of a row by its number. */
  readonly widths: readonly number[];
  height(row: number): number;
  keyOf(typed: string): string;
}

/**
 * A line that the template calls `senderRule` is drawn below the text of `{sender}`, a third to a half as
 * long: no border of whole cells can be that.
 */
export function withDrawnRules(drawing: string, sheet: RuledSheet): string {
  return drawing.replace(
    /<(?:\w+:)?(?:oneCellAnchor|twoCellAnchor)\b[\s\S]*?<\/(?:\w+:)?(?:oneCellAnchor|twoCellAnchor)>/g,
    (anchor) => {
      const name = readText(/<(?:\w+:)?cNvPr\b[^>]*?\sname="([^"]*)"/.exec(anchor)?.[1] ?? "");
      const key = sheet.keyOf(name.replace(/^\{@?|\}$/g, ""));
      const under = sheet.names.get(/^(.*)Rule$/.exec(key)?.[1] ?? "");
      return under ? ruled(anchor, under, sheet) : anchor;
    },
  );
}

function ruled(
  anchor: string,
  { text, look, row, first, last }: FilledName,
  { widths, height }: RuledSheet,
): string {
  const column = widths.slice(first - 1, last).reduce((a, b) => a + b, 0);
  const length = ruleLength({ text, column, size: look.size, bold: look.bold });
  const left = (column - length) / 2;
  let below = text.split("\n").length * look.size * setLine + ruleGap;
  let at = row;
  for (; below > height(at); at += 1) below -= height(at);
  const corner = (points: number) => {
    const { column: col, offset } = placedIn(points, { first, last, widths });
    return { col: col - 1, offset };
  };
  const across = { from: corner(left), to: corner(left + length) };
  const rowOffset = Math.round(below * emuPerPoint);
  return anchor
    .replace(
      /<((?:\w+:)?)(from|to)>[\s\S]*?<\/\1\2>/g,
      (_, prefix: string, side: "from" | "to") => {
        const { col, offset } = across[side];
        const tag = (name: string, value: number) =>
          `<${prefix}${name}>${value}</${prefix}${name}>`;
        const inner = [
          tag("col", col),
          tag("colOff", offset),
          tag("row", at - 1),
          tag("rowOff", rowOffset + (side === "to" ? thickness : 0)),
        ];
        return `<${prefix}${side}>${inner.join("")}</${prefix}${side}>`;
      },
    )
    .replace(/(<(?:\w+:)?ext\s+cx=")\d+(")/, `$1${Math.round(length * emuPerPoint)}$2`);
}
