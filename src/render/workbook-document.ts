import { foldedPlace } from "../model/template.ts";
import { type DocumentSource, symbolOf } from "./document.ts";
import type { Places } from "./filling.ts";
import { closingOf, letterheadOf } from "./issuer.ts";
import { placeAndDate } from "./letterhead.ts";
import { closingPlaces } from "./letterhead-places.ts";
import { documentPlaces, type PlaceCatalogue, type Subject } from "./places.ts";
import { upperCase } from "./printable.ts";
import { filledSheets } from "./xlsx-template.ts";

/** An Excel template filled for all that was chosen, or for one record or unit of it. */
export function workbookDocument(
  template: Uint8Array,
  {
    source,
    subject,
    catalogue,
  }: {
    readonly source: DocumentSource;
    readonly subject: Subject;
    readonly catalogue: PlaceCatalogue;
  },
): Uint8Array {
  const document = { ...source, frame: frameOf(source) };
  return filledSheets(
    template,
    (asked) => documentPlaces(document, { subject, catalogue, asked }),
    sheetKeyOf,
  );
}

/** Names are broken into lines that fit the cells they stand in. */
function frameOf(source: DocumentSource): Places {
  const letterhead = letterheadOf(source.issuer);
  const parent = upperCase(letterhead.parentBody ?? "").trim();
  return {
    ...closingPlaces(closingOf(source.issuer)),
    parentBody: parent === "" ? "" : { balanced: parent },
    sender: { balanced: upperCase(letterhead.sender) },
    symbol: symbolOf(source),
    placeAndDate: { unbroken: placeAndDate(letterhead) },
  };
}

/** The names by which a line drawn on a sheet finds the text that it stands under. */
const ruledKeys: ReadonlyMap<string, string> = new Map([
  [foldedPlace("cơ quan ban hành"), "sender"],
  [foldedPlace("đường kẻ dưới cơ quan"), "senderRule"],
  [foldedPlace("senderRule"), "senderRule"],
]);

/** The key of a place, or of a line drawn on a sheet, by whatever name it was typed. */
export function sheetKeyOf(typed: string): string {
  const key = foldedPlace(typed);
  return ruledKeys.get(key) ?? key;
}
