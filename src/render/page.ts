/**
 * Figures of the page, in millimetres and points.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I and II.
 */
export const page = {
  /** A4, upright. */
  width: 210,
  height: 297,
  /** Trên, dưới 20–25 mm; trái 30–35 mm; phải 15–20 mm. */
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  /** From the edge of the paper to the page number. */
  header: 10,
} as const;

export const font = "Times New Roman";

export type Orientation = "portrait" | "landscape";

interface Layout {
  /** Width of the text, in millimetres. */
  readonly text: number;
  /** The two columns of the letterhead, in millimetres; they make up the text's width. */
  readonly letterhead: readonly [left: number, right: number];
  /** Sizes in points: Quốc hiệu and the senders' names (12–13), Tiêu ngữ, number and date (13–14). */
  readonly names: number;
  readonly lines: number;
}

/**
 * Quốc hiệu is 88.3 mm long at 12 pt and 95.7 mm at 13 pt: its column leaves it room on one line.
 */
export const layouts: Readonly<Record<Orientation, Layout>> = {
  portrait: { text: 165, letterhead: [73, 92], names: 12, lines: 13 },
  landscape: { text: 252, letterhead: [120, 132], names: 13, lines: 14 },
};
