import { rules } from "../../src/rules/index.ts";
import { galleryPath, galleryText } from "./gallery.ts";
import { placesPage, placesPath } from "./places-page.ts";
import { indexPage, indexPath } from "./rule-index.ts";
import { pagePath, rulePage } from "./rule-page.ts";

/** Folders that hold nothing but what `npm run docs` writes. */
export const writtenFolders = ["examples/rules", "examples/gallery", "examples/places"] as const;

/** Every file of those folders, by path: a page and a gallery file for each rule, an index of pages. */
export function writtenFiles(): ReadonlyMap<string, string> {
  const languages = ["vi", "en"] as const;
  return new Map(
    languages.flatMap((language) => [
      [indexPath(language), indexPage(language)] as const,
      [placesPath(language), placesPage(language)] as const,
      ...rules.flatMap((rule) => [
        [pagePath(rule, language), rulePage(rule, language)] as const,
        [galleryPath(rule, language), galleryText(rule, language)] as const,
      ]),
    ]),
  );
}
