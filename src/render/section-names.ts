import type { Pack } from "../model/pack.ts";
import type { Registration } from "../model/registration.ts";
import { foldedPlace } from "../model/template.ts";

/** Sections that a template may ask for: those the pack wants, by any name, and those that records have. */
export function sectionNames(
  registrations: readonly Registration[],
  pack: Pack,
): readonly string[] {
  const wanted = pack.demands.flatMap(({ section }) =>
    section ? [section.label, ...section.aliases] : [],
  );
  const written = registrations
    .filter((record) => record.pack === pack)
    .flatMap(({ sections }) => sections.map(({ heading }) => heading));
  const byKey = new Map<string, string>();
  for (const name of [...wanted, ...written]) {
    if (!byKey.has(foldedPlace(name))) byKey.set(foldedPlace(name), name);
  }
  return [...byKey.values()];
}
