/**
 * Figures of the page, in millimetres and points.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I and II. Party documents have the same page; their
 * margins (20, 20, 30, 15 mm) are known from an unofficial copy of Hướng dẫn 36-HD/VPTW only.
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

/** Width of the text, in millimetres. */
export const layouts: Readonly<Record<Orientation, { readonly text: number }>> = {
  portrait: { text: 165 },
  landscape: { text: 252 },
};
