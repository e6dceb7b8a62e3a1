import { partOf } from "./documents.ts";

/** How a paragraph is set, after its style, what the style rests on, and its own properties. */
export interface ParagraphLook {
  readonly text: string;
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Upper case by its letters or by its style. */
  readonly upper: boolean;
  readonly align: string;
  /** Points. */
  readonly before: number;
  readonly after: number;
  /** Distance of lines, in lines. */
  readonly lines: number;
  /** Twips. */
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  /** Kind of the line drawn above. */
  readonly ruled: string | undefined;
  readonly inTable: boolean;
}

/** Every paragraph of a part of the package, in order; of the document unless said. */
export function looksOf(bytes: Uint8Array, path = "word/document.xml"): readonly ParagraphLook[] {
  const styles = partOf(bytes, "word/styles.xml");
  let depth = 0;
  const looks: ParagraphLook[] = [];
  for (const [xml] of partOf(bytes, path).matchAll(/<\/?w:tbl>|<w:p(?: [^>]*)?>.*?<\/w:p>/gs)) {
    if (xml === "<w:tbl>") depth += 1;
    else if (xml === "</w:tbl>") depth -= 1;
    else looks.push({ ...lookOf(xml, styles), inTable: depth > 0 });
  }
  return looks;
}

function lookOf(xml: string, styles: string): Omit<ParagraphLook, "inTable"> {
  const run = /<w:r(?: [^>]*)?>\s*<w:rPr>(.*?)<\/w:rPr>/s.exec(xml)?.[1] ?? "";
  const own = /<w:pPr>(.*?)<\/w:pPr>/s.exec(xml)?.[1] ?? "";
  const style = /<w:pStyle w:val="(\w+)"/.exec(own)?.[1] ?? "Normal";
  const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? "";
  // From the nearest to the farthest; the first that says something counts.
  const layers = [run, own, ...chain(style, styles), defaults];
  const number = (element: string, name: string, without = 0) =>
    Number(valueIn(layers, element, name) ?? without);
  const text = textOf(xml);
  return {
    text,
    font: valueIn(layers, "rFonts", "ascii") ?? "",
    size: number("sz", "val") / 2,
    bold: flagIn(layers, "b"),
    italic: flagIn(layers, "i"),
    upper: flagIn(layers, "caps") || text === text.toLocaleUpperCase("vi"),
    align: valueIn(layers, "jc", "val") ?? "left",
    before: number("spacing", "before") / 20,
    after: number("spacing", "after") / 20,
    lines: number("spacing", "line", 240) / 240,
    firstLine: number("ind", "firstLine"),
    left: number("ind", "left"),
    right: number("ind", "right"),
    ruled: valueIn(layers, "top", "val"),
  };
}

function valueIn(layers: readonly string[], element: string, name: string): string | undefined {
  const pattern = new RegExp(`<w:${element}\\b[^>]*\\bw:${name}="([^"]*)"`);
  return layers.map((layer) => pattern.exec(layer)?.[1]).find((found) => found !== undefined);
}

function flagIn(layers: readonly string[], element: string): boolean {
  const pattern = new RegExp(`<w:${element}(?: w:val="(\\w+)")?/>`);
  const said = layers.map((layer) => pattern.exec(layer)).find((found) => found !== null);
  return said !== undefined && !["false", "0"].includes(said[1] ?? "true");
}

function chain(id: string, styles: string): readonly string[] {
  const xml = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(styles)?.[0];
  if (xml === undefined) return [];
  const parent = /<w:basedOn w:val="(\w+)"/.exec(xml)?.[1];
  return [xml, ...(parent === undefined ? [] : chain(parent, styles))];
}

function textOf(xml: string): string {
  return Array.from(xml.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)</g), ([, text]) => text ?? "\n")
    .join("")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
