import { attributeOf } from "./xml-text.ts";

/** How the text of a cell is set, as far as it decides how much room it takes. */
export interface CellLook {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly wraps: boolean;
  readonly indented: boolean;
  /** The number format is Excel's own `General`. */
  readonly general: boolean;
}

/** The styles of a workbook. */
export interface Styles {
  readonly pointsPerUnit: number;
  look(style: string): CellLook;
  /** A style with a number format, in bold, or locked or not, that the workbook did not have; it gains it. */
  derived(style: string, more: Difference): string;
  /** The part with the styles that were derived. */
  xml(): string;
}

/** How a style is to be unlike the one that it is derived from. */
export interface Difference {
  readonly format?: string | undefined;
  readonly bold?: boolean;
  /** Whether a cell of a protected sheet can be changed. */
  readonly locked?: boolean;
}

/** Width of a digit as a share of the font's size, for the fonts that offices use. */
const digitWidths: Readonly<Record<string, number>> = {
  "times new roman": 0.5,
  calibri: 0.507,
  arial: 0.556,
};

/** Points of one pixel at 96 dpi, in which column widths are counted (ECMA-376, 18.3.1.13). */
const pixel = 0.75;

export function stylesOf(xml: string): Styles {
  const fonts = listOf(xml, "fonts", "font");
  const formats = listOf(xml, "cellXfs", "xf");
  const [firstFont = ""] = fonts;
  const name = (/<name\b[^>]*?\sval="([^"]*)"/.exec(firstFont)?.[1] ?? "").toLowerCase();
  const digit = sizeOf(firstFont) * (digitWidths[name] ?? 0.5);
  const looks = new Map<string, CellLook>();
  const added = { fonts: [] as string[], xfs: [] as string[], numbers: [] as string[] };
  const known = new Map<string, string>();
  return {
    pointsPerUnit: Math.max(1, Math.round(digit / pixel)) * pixel,
    look(style) {
      const format = formats[Number(style)] ?? formats[0] ?? "";
      const look = looks.get(style) ?? lookOf(format, fonts);
      looks.set(style, look);
      return look;
    },
    derived(style, more) {
      const key = `${style} ${more.format} ${more.bold ?? false} ${more.locked}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const from = formats[Number(style)] ?? added.xfs[Number(style) - formats.length] ?? "<xf/>";
      const xf = differing(from, more, { xml, fonts, added });
      added.xfs.push(xf);
      const made = String(formats.length + added.xfs.length - 1);
      known.set(key, made);
      looks.set(made, lookOf(xf, [...fonts, ...added.fonts]));
      return made;
    },
    xml: () => {
      const numbers = withMore(withNumberFormats(xml), "numFmts", added.numbers);
      return withMore(withMore(numbers, "fonts", added.fonts), "cellXfs", added.xfs);
    },
  };
}

interface Additions {
  readonly xml: string;
  readonly fonts: readonly string[];
  readonly added: { readonly fonts: string[]; readonly numbers: string[] };
}

function differing(
  from: string,
  { format, bold = false, locked }: Difference,
  { xml, fonts, added }: Additions,
): string {
  let xf = from;
  if (format !== undefined) {
    const id = excelFormats[format] ?? ownFormat(format, xml, added.numbers);
    xf = withAttributes(xf, { numFmtId: String(id), applyNumberFormat: "1" });
  }
  if (locked !== undefined) xf = withLock(xf, locked);
  if (bold) {
    const font = fonts[Number(attributeOf(startTag(xf), "fontId") ?? 0)] ?? "<font></font>";
    added.fonts.push(isBold(font) ? font : font.replace(/^<font[^>]*?\/?>/, "<font><b/>"));
    const id = fonts.length + added.fonts.length - 1;
    xf = withAttributes(xf, { fontId: String(id), applyFont: "1" });
  }
  return xf;
}

/** Formats that are Excel's own, by their numbers (ECMA-376, 18.8.30). */
const excelFormats: Readonly<Record<string, number>> = { General: 0, "0": 1, "@": 49 };
/** Numbers of formats below are Excel's own; some above are taken by what a program wrote. */
const firstOwnFormat = 9000;

function ownFormat(format: string, xml: string, added: string[]): number {
  const id = firstOwnFormat + numberFormats(xml).length + added.length;
  added.push(`<numFmt numFmtId="${id}" formatCode="${format}"/>`);
  return id;
}

/** Cells of a protected sheet are locked unless their style says otherwise. */
function withLock(xf: string, locked: boolean): string {
  const own = /<protection\b[^>]*?(?:\/>|>\s*<\/protection>)/;
  const before = own.exec(xf)?.[0];
  if (before === undefined && locked) return xf;
  const protection = withAttributes(before ?? "<protection/>", { locked: locked ? "1" : "0" });
  const bare = withAttributes(xf.replace(own, ""), { applyProtection: "1" });
  const opened = bare.replace(/\/>$/, "></xf>");
  return opened.replace(/<extLst\b|<\/xf>$/, (next) => `${protection}${next}`);
}

function numberFormats(xml: string): readonly string[] {
  return xml.match(/<numFmt\b[^>]*>/g) ?? [];
}

function listOf(xml: string, list: string, item: string): readonly string[] {
  const whole = new RegExp(`<${list}\\b[^>]*>([\\s\\S]*?)</${list}>`).exec(xml)?.[1] ?? "";
  return (
    whole.match(new RegExp(`<${item}\\b[^>]*?/>|<${item}\\b[^>]*>[\\s\\S]*?</${item}>`, "g")) ?? []
  );
}

function lookOf(xf: string, fonts: readonly string[]): CellLook {
  const font = fonts[Number(attributeOf(startTag(xf), "fontId") ?? 0)] ?? "";
  const alignment = /<alignment\b[^>]*>/.exec(xf)?.[0] ?? "";
  const wrap = attributeOf(alignment, "wrapText");
  return {
    size: sizeOf(font),
    bold: isBold(font),
    wraps: wrap === "1" || wrap === "true",
    indented: Number(attributeOf(alignment, "indent") ?? 0) > 0,
    general: Number(attributeOf(startTag(xf), "numFmtId") ?? 0) === 0,
  };
}

function startTag(xml: string): string {
  return /^<[^>]*>/.exec(xml)?.[0] ?? "";
}

function sizeOf(font: string): number {
  return Number(/<sz\b[^>]*?\sval="([^"]*)"/.exec(font)?.[1] ?? 11);
}

function isBold(font: string): boolean {
  const value = /<b(?:\s[^>]*?val="([^"]*)"[^>]*)?\/>/.exec(font);
  return value !== null && value[1] !== "0" && value[1] !== "false";
}

function withAttributes(xf: string, attributes: Readonly<Record<string, string>>): string {
  let start = startTag(xf);
  const rest = xf.slice(start.length);
  for (const [name, value] of Object.entries(attributes)) {
    const bare = start.replace(new RegExp(`\\s${name}="[^"]*"`), "");
    start = bare.replace(/\/?>$/, (end) => ` ${name}="${value}"${end}`);
  }
  return start + rest;
}

function withNumberFormats(xml: string): string {
  if (/<numFmts\b/.test(xml)) return xml;
  return xml.replace(/<styleSheet\b[^>]*>/, (start) => `${start}<numFmts count="0"></numFmts>`);
}

function withMore(xml: string, list: string, items: readonly string[]): string {
  if (items.length === 0) {
    return list === "numFmts" ? xml.replace('<numFmts count="0"></numFmts>', "") : xml;
  }
  return xml.replace(
    new RegExp(`<${list}\\b([^>]*)>([\\s\\S]*?)</${list}>`),
    (_, attributes: string, inner: string) => {
      const count = Number(attributeOf(attributes, "count") ?? 0) + items.length;
      const others = attributes.replace(/\scount="\d+"/, "");
      return `<${list} count="${count}"${others}>${inner}${items.join("")}</${list}>`;
    },
  );
}
