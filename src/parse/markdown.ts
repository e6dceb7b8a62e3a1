import type { Range } from "../model/place.ts";
import type { Section } from "../model/registration.ts";

/** A Markdown file in its two parts; offsets are into the whole text. */
export type FrontMatter =
  | {
      readonly ok: true;
      readonly yaml: string;
      readonly yamlStart: number;
      readonly bodyStart: number;
    }
  | { readonly ok: false; readonly problem: "absent" | "unclosed"; readonly at: Range };

/** At line feeds alone: to `^` and `$` a carriage return ends a line too, and to nobody else here. */
const fence = /(?<![^\n])---[ \t]*\r?(?:\n|$)/g;

/** Splits at the `---` lines. The first line must be one; spaces after the dashes do not matter. */
export function frontMatterOf(text: string): FrontMatter {
  fence.lastIndex = 0;
  const firstLineEnd = lineEnd(text, 0);
  const open = fence.exec(text);
  if (open?.index !== 0) {
    return { ok: false, problem: "absent", at: { start: 0, end: firstLineEnd } };
  }
  const yamlStart = lineEnd(text, 0) + 1;
  const close = fence.exec(text);
  if (!close) return { ok: false, problem: "unclosed", at: { start: 0, end: firstLineEnd } };
  const yaml = text.slice(yamlStart, close.index);
  return {
    ok: true,
    yaml,
    yamlStart,
    bodyStart: Math.min(text.length, lineEnd(text, close.index) + 1),
  };
}

/** The `##` parts of a body, code fences skipped. Deeper headings belong to the part they stand in. */
export function sectionsOf(text: string, bodyStart: number): readonly Section[] {
  const headings: { heading: string; at: Range; contentStart: number }[] = [];
  let fenceMark = "";
  for (let start = bodyStart; start < text.length; start = lineEnd(text, start) + 1) {
    const line = text.slice(start, lineEnd(text, start)).trimEnd();
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1]?.slice(0, 3);
    if (mark && (fenceMark === "" || mark === fenceMark)) fenceMark = fenceMark ? "" : mark;
    const found = fenceMark === "" ? headingIn(line) : undefined;
    if (!found) continue;
    const { lead, heading } = found;
    const at = { start: start + lead, end: start + lead + heading.length };
    headings.push({ heading, at, contentStart: lineEnd(text, start) + 1 });
  }
  return headings.map(({ heading, at, contentStart }, index) => {
    const next = headings[index + 1];
    const contentEnd = next ? text.lastIndexOf("\n", next.at.start) : text.length;
    return {
      heading,
      at,
      text: text.slice(contentStart, Math.max(contentStart, contentEnd)).trim(),
    };
  });
}

/**
 * The heading in a line, and how many characters stand before it; marks that close it are left out.
 * By hand: a pattern for the whole takes minutes on a line of a million spaces.
 */
function headingIn(line: string): { readonly lead: number; readonly heading: string } | undefined {
  const lead = /^ {0,3}#{1,2}\s+/.exec(line)?.[0].length ?? 0;
  const whole = line.slice(lead);
  if (lead === 0 || whole === "") return undefined;
  let end = whole.length;
  while (whole[end - 1] === "#") end -= 1;
  const before = whole.slice(0, end).trimEnd();
  const isClosed = before !== "" && before.length < end;
  return { lead, heading: isClosed ? before : whole };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
