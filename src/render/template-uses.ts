import Docxtemplater, { type DXT } from "docxtemplater";
import PizZip from "pizzip";
import { foldedPlace } from "../model/template.ts";
import { namesModule } from "./names-module.ts";
import { templateSentence } from "./template-fault.ts";

/** A place that a template uses, with those between its `{#…}` and `{/…}`. */
export interface PlaceUse {
  readonly key: string;
  readonly inner: readonly PlaceUse[];
}

/** The places of a template, or a sentence on why it cannot be read. */
export type Reading = { readonly uses: readonly PlaceUse[] } | { readonly fault: string };

/** The places of a Word template, headers and footers included, in the order in which they stand. */
export function usesOf(template: Uint8Array): Reading {
  // Each part of the package is handed over piece by piece; the last piece is the whole of it.
  const parts = new Map<string, readonly DXT.Part[]>();
  const listener = {
    name: "placeUses",
    // The second argument is what the library calls options; its types have one more before it.
    postparse: (parsed: DXT.Part[], options: unknown) => {
      parts.set(filePathIn(options), parsed);
      return parsed;
    },
  };
  try {
    new Docxtemplater(new PizZip(template), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [namesModule(foldedPlace), listener],
    });
  } catch (error) {
    return { fault: templateSentence(error) };
  }
  const uses = [...parts.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, parsed]) => (path.startsWith("word/") ? usesIn(parsed) : []));
  return { uses };
}

function filePathIn(options: unknown): string {
  return typeof options === "object" && options !== null && "filePath" in options
    ? String(options.filePath)
    : "";
}

function usesIn(parsed: readonly DXT.Part[]): PlaceUse[] {
  return parsed
    .filter(({ type }) => type === "placeholder")
    .map(({ value, subparsed }) => ({
      key: foldedPlace(String(value)),
      inner: usesIn(subparsed ?? []),
    }));
}

/** The keys of all of them, however deep. */
export function allKeys(uses: readonly PlaceUse[]): ReadonlySet<string> {
  return new Set(uses.flatMap(({ key, inner }) => [key, ...allKeys(inner)]));
}
