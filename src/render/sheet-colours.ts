import { xmlText } from "./printable.ts";
import { withElement } from "./sheet-order.ts";

/** Cells are coloured while a formula holds. */
export interface ColourRule {
  /** Of the rules of a sheet, from 1; each its own. */
  readonly rank: number;
  readonly formula: string;
  readonly colour: string;
}

export interface PlacedColours {
  /** Cells: `C7:C56`. */
  readonly ref: string;
  readonly rules: readonly ColourRule[];
}

/** The part of a sheet behind its cells with more colours; they come after those that it has. */
export function withColours(
  tail: string,
  placed: readonly PlacedColours[],
  styleOf: (colour: string) => number,
): string {
  const ranks = Array.from(tail.matchAll(/\spriority="(\d+)"/g), ([, rank]) => Number(rank));
  const taken = Math.max(0, ...ranks);
  const xml = placed.map(({ ref, rules }) => {
    const all = rules.map(({ rank, formula, colour }) => {
      const start = `<cfRule type="expression" dxfId="${styleOf(colour)}" priority="${taken + rank}">`;
      return `${start}<formula>${xmlText(formula)}</formula></cfRule>`;
    });
    return `<conditionalFormatting sqref="${ref}">${all.join("")}</conditionalFormatting>`;
  });
  return withElement(tail, "conditionalFormatting", xml.join(""));
}

/** The styles of a workbook with backgrounds for rules, as `RRGGBB`; the number of each. */
export function withBackgrounds(
  styles: string,
  colours: readonly string[],
): { readonly xml: string; numberOf(colour: string): number } {
  const own = /<dxfs\b[^>]*?(?:\/>|>([\s\S]*?)<\/dxfs>)/.exec(styles);
  const [whole = "", inside = ""] = own ?? [];
  const first = inside.match(/<dxf\b/g)?.length ?? 0;
  const added = colours.map((colour) => {
    return `<dxf><fill><patternFill patternType="solid"><bgColor rgb="FF${colour}"/></patternFill></fill></dxf>`;
  });
  const all = `<dxfs count="${first + colours.length}">${inside}${added.join("")}</dxfs>`;
  const xml = own
    ? styles.replace(whole, () => all)
    : styles.replace(beforeDifferences(styles), (found) => `${found}${all}`);
  return { xml, numberOf: (colour) => first + colours.indexOf(colour) };
}

function beforeDifferences(styles: string): RegExp {
  return /<cellStyles\b/.test(styles)
    ? /<cellStyles\b[^>]*?(?:\/>|>[\s\S]*?<\/cellStyles>)/
    : /<\/cellXfs>/;
}
