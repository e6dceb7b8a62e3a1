import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { Drawing } from "./chart-svg.ts";

/** What turns drawings into pictures: the program that paints, and the one font it may use. */
export interface Painter {
  readonly wasm: Uint8Array;
  readonly font: Uint8Array;
}

/** A picture, and its size as it is shown: in CSS pixels, 96 to the inch. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Pixels of the picture for one of the drawing: 240 to the inch where it is as wide as the text. */
const zoom = 2.5;

let loaded: Promise<void> | undefined;

/** The drawings painted; the same drawing gives the same bytes on every machine. */
export async function pictures(
  drawings: readonly Drawing[],
  { wasm, font }: Painter,
): Promise<readonly Picture[]> {
  if (drawings.length === 0) return [];
  // The library takes its program once.
  loaded ??= initWasm(wasm);
  await loaded;
  return drawings.map(({ svg, width, height }) => {
    const painted = new Resvg(svg, {
      background: "#ffffff",
      fitTo: { mode: "zoom", value: zoom },
      font: { fontBuffers: [font], defaultFontFamily: "Tinos", serifFamily: "Tinos" },
    });
    try {
      const image = painted.render();
      try {
        return { png: image.asPng(), width, height };
      } finally {
        image.free();
      }
    } finally {
      painted.free();
    }
  });
}
