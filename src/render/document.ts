import { foldedPlace } from "../model/template.ts";
import type { DocumentScope } from "./document-scope.ts";
import type { Places } from "./filling.ts";
import { closingOf, letterheadOf } from "./issuer.ts";
import { closingPlaces, letterheadPlaces } from "./letterhead-places.ts";
import type { Orientation } from "./page.ts";
import { dotted } from "./place.ts";
import { documentPlaces, type PlaceCatalogue, type Subject } from "./places.ts";
import { symbolLine } from "./symbol.ts";
import { filledTemplate, type TextWidths } from "./template.ts";
import { twips } from "./units.ts";

/** What a document is made of: all that the places need but what the page itself gives. */
export type DocumentSource = Omit<DocumentScope, "frame">;

/** Text wider than this, in twips, stands on a page on its side. */
const widestUpright = twips(200);

/** A Word template filled for all that was chosen, or for one record or unit of it. */
export function documentOf(
  template: Uint8Array,
  {
    source,
    subject,
    catalogue,
    used,
  }: {
    readonly catalogue: PlaceCatalogue;
    readonly source: DocumentSource;
    readonly subject: Subject;
    /** Keys of the places that the template uses. */
    readonly used: ReadonlySet<string>;
  },
): Uint8Array {
  const places = ([width]: TextWidths) => {
    const frame = frameOf(source, width > widestUpright ? "landscape" : "portrait");
    return documentPlaces(
      { ...source, frame },
      { subject, catalogue, asked: (key) => used.has(key) },
    );
  };
  return filledTemplate(template, places, { keyOf: foldedPlace });
}

function frameOf(source: DocumentSource, orientation: Orientation): Places {
  const { issuer } = source;
  return {
    ...letterheadPlaces({ ...letterheadOf(issuer), symbol: symbolOf(source) }, orientation),
    ...closingPlaces(closingOf(issuer)),
  };
}

/** `Số:       /QĐ-LĐLĐ`, the number left to the office that issues it; a unit's own symbol is not known. */
export function symbolOf({ issuer: { config, unit }, code }: DocumentSource): string {
  const issuer = (unit ? undefined : config.symbol) ?? dotted;
  return symbolLine({ layout: config.layout, type: code, issuer });
}
