import type { Letterhead } from "../../src/model/document.ts";
import { motto, nation, partyTitle, placeAndDate } from "../../src/render/letterhead.ts";
import { profileOf } from "../../src/render/profile.ts";
import { textWidth } from "../../src/render/text-width.ts";
import type { Look } from "../../src/render/xlsx-sheet.ts";

export interface Text {
  readonly text: string;
  readonly look: Look;
}

/** The head of a sheet by layout: what stands upper right, and how the left is set. */
export interface SheetHead {
  readonly title: Text;
  /** Tiêu ngữ; Party documents have none. */
  readonly below: Text | undefined;
  readonly placeAndDate: Text;
  readonly parent: Look;
  readonly sender: Look;
  readonly symbol: Look;
  /** `*` in Party documents, else a line is drawn. */
  readonly senderMark: string;
  /** Points that the right side would like, and those that it needs for Quốc hiệu. */
  readonly widths: readonly [wanted: number, needed: number];
}

/** Programs set text up to so much wider than its font says. */
const breathing = 1.05;

const plain: Look = { size: 12, align: "center", vertical: "top" };

/** Sizes are those of an upright page: the columns of a sheet leave less room than its own form. */
export function sheetHead(letterhead: Letterhead): SheetHead {
  const { names, title: titleSize, lines, symbol } = profileOf(letterhead).head.portrait;
  const isParty = letterhead.layout === "dang";
  const title: Text = {
    text: isParty ? partyTitle : nation,
    look: { ...plain, size: titleSize, bold: true, vertical: "bottom" },
  };
  const date: Text = {
    text: placeAndDate(letterhead),
    look: { ...plain, size: lines, italic: true },
  };
  const width = ({ text, look }: Text) => textWidth(text, look) * breathing;
  return {
    title,
    below: isParty ? undefined : { text: motto, look: { ...plain, size: lines, bold: true } },
    placeAndDate: date,
    parent: { ...plain, size: names, vertical: "bottom" },
    sender: { ...plain, size: names, bold: true },
    symbol: { ...plain, size: symbol },
    senderMark: isParty ? "*" : "",
    widths: [Math.max(width(title), width(date)), width(title)],
  };
}
