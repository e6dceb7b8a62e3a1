import { nearest } from "../model/nearest.ts";
import type { Demand, WantedSection } from "../model/pack.ts";
import { type Place, placeIn } from "../model/place.ts";
import type { Registration, Section } from "../model/registration.ts";
import { foldedName, wordCount } from "../model/text.ts";
import { owed } from "./owed.ts";

/** A section that a record owes, with every demand for it. */
export interface OwedSection {
  readonly wanted: WantedSection;
  readonly demands: readonly Demand[];
  /** The parts under a heading of that name; mostly one or none. */
  readonly found: readonly Section[];
}

export function owedSections(
  record: Registration,
  demands: readonly Demand[] = owed(record),
): readonly OwedSection[] {
  const byName = new Map<string, OwedSection>();
  for (const demand of demands) {
    const wanted = demand.section;
    if (!wanted) continue;
    const name = foldedName(wanted.label);
    const same = [...(byName.get(name)?.demands ?? []), demand];
    byName.set(name, { wanted, demands: same, found: sectionsNamed(record, wanted) });
  }
  return [...byName.values()];
}

function sectionsNamed({ sections }: Registration, { label, aliases }: WantedSection) {
  const names = [label, ...aliases].map(foldedName);
  return sections.filter(({ heading }) => names.includes(foldedName(bare(heading))));
}

/** Words that people wrote, without comments left from a template. */
export function wordsWritten({ text }: Section): number {
  return wordCount(withoutComments(text));
}

/** A line that seems meant as the heading: misspelled, in bold, or with the wrong number of `#`. */
export function lookAlike(record: Registration, { label }: WantedSection): Place | undefined {
  const headings = record.sections.map(({ heading }) => heading);
  const near = nearest(label, headings);
  const section = record.sections.find(({ heading }) => heading === near);
  if (section) return placeIn(record.source, section.at);
  const { text } = record.source;
  let start = text.indexOf("\n---", 1) + 1;
  for (const line of text.slice(start).split("\n")) {
    const isHeading = start > 0 && foldedName(bare(line)) === foldedName(label);
    if (isHeading) return { source: record.source, start, end: start + line.trimEnd().length };
    start += line.length + 1;
  }
  return undefined;
}

/** A heading without its marks, number and comments: `**2. Nội dung:**` -> `Nội dung:**`. */
function bare(heading: string): string {
  return withoutComments(heading)
    .replace(/^[\s#*_>+-]+/, "")
    .replace(/^(?:\d+(?:\.\d+)*|[IVX]+|[a-zđ])[.)]\s*/, "");
}

export function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, " ");
}
