import type { LayoutName } from "../model/layout.ts";
import type { Orientation } from "./page.ts";

/** The head of a page: widths in millimetres, sizes in points. */
interface Head {
  /** The two columns; they make up the text's width. */
  readonly columns: readonly [left: number, right: number];
  /** Senders on the left. */
  readonly names: number;
  /** Upper right: Quốc hiệu, or “ĐẢNG CỘNG SẢN VIỆT NAM”. */
  readonly title: number;
  /** Tiêu ngữ, place and date. */
  readonly lines: number;
  /** Number and symbol. */
  readonly symbol: number;
}

/** Sizes in points of one layout; where a source allows a span, danvan's choice within it. */
export interface Profile {
  readonly head: Readonly<Record<Orientation, Head>>;
  /** Tên loại and trích yếu. */
  readonly heading: number;
  readonly subject: number;
  /** Trích yếu of a công văn, below its number. */
  readonly letterSubject: { readonly size: number; readonly italics: boolean };
  /** Text, parts, chapters, sections, basis, Kính gửi. */
  readonly body: number;
  /** How number and symbol are joined: `Số: 05/BC-LĐLĐ`, `Số 05-BC/TU`; and the type of a letter, "" where it has none. */
  readonly symbol: {
    readonly lead: string;
    readonly type: string;
    readonly issuer: string;
    readonly letter: string;
  };
}

/** The layouts; what they are and how far they can be trusted: `LayoutName`. */
export const profiles: Readonly<Record<LayoutName, Profile>> = {
  /**
   * Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V: names and Quốc hiệu 12–13, Tiêu ngữ, place and date
   * 13–14, number 13, everything from the heading to the signature 13–14. Quốc hiệu is 88.3 mm long
   * at 12 pt and 95.7 mm at 13 pt; the longest place with its date 98.7 mm at 13 pt.
   */
  nd30: {
    head: {
      portrait: { columns: [65, 100], names: 12, title: 12, lines: 13, symbol: 13 },
      landscape: { columns: [120, 132], names: 13, title: 13, lines: 14, symbol: 13 },
    },
    heading: 14,
    subject: 14,
    letterSubject: { size: 13, italics: false },
    body: 14,
    symbol: { lead: "Số: ", type: "/", issuer: "-", letter: "" },
  },
  /**
   * Hướng dẫn 36-HD/VPTW, Phụ lục 3, lines 1 to 6 (UNVERIFIED, see `LayoutName`): title 15, senders,
   * number, place and date 14, tên loại 15–16, trích yếu 14–15, of a công văn 12 italic, text 14–15.
   */
  dang: {
    head: {
      portrait: { columns: [58, 107], names: 14, title: 15, lines: 14, symbol: 14 },
      landscape: { columns: [120, 132], names: 14, title: 15, lines: 14, symbol: 14 },
    },
    heading: 16,
    subject: 15,
    letterSubject: { size: 12, italics: true },
    body: 14,
    symbol: { lead: "Số ", type: "-", issuer: "/", letter: "CV" },
  },
};

/** The profile of a document that may not name its layout. */
export function profileOf({ layout }: { readonly layout?: LayoutName | undefined }): Profile {
  return profiles[layout ?? "nd30"];
}
