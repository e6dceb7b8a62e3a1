import type { Language } from "../model/diagnostic.ts";
import { nearest } from "../model/nearest.ts";
import { strangePlaces } from "../render/document-subject.ts";
import { type PlaceCatalogue, placesWithin } from "../render/places.ts";
import type { ReadTemplate } from "../render/planned-documents.ts";
import { usesOf } from "../render/template-uses.ts";
import { type Misuse, misuse } from "./command.ts";
import { renderWords } from "./render-words.ts";
import type { ChosenTemplate } from "./template-choice.ts";

/** The template with the places it uses, all of them known; or what is wrong with it. */
export function readTemplateOf(
  { name, bytes }: ChosenTemplate,
  catalogue: PlaceCatalogue,
  language: Language,
): ReadTemplate | Misuse {
  const say = renderWords[language];
  const reading = usesOf(bytes);
  if ("fault" in reading) return misuse(say.badTemplate(name, reading.fault));
  const strange = strangePlaces(reading.uses, catalogue);
  if (strange.length > 0) {
    const names = placesWithin(catalogue).flatMap(({ vi, en }) => [vi, en]);
    const near = nearest(strange[0] ?? "", names);
    return misuse(say.strangePlaces(name, strange, near));
  }
  return { bytes, catalogue, uses: reading.uses };
}
