import { type Paint, plainPaint } from "../print/paint.ts";

/** Colours are loaded where they are shown. */
export async function paintFor(plain: boolean): Promise<Paint> {
  return plain ? plainPaint : (await import("../print/colour.ts")).colourPaint();
}
