import type { Letterhead, Register } from "../model/document.ts";
import type { Vocabulary } from "../model/template.ts";
import type { Places } from "./filling.ts";
import { placeAndDate } from "./letterhead.ts";
import { closingPlaces } from "./letterhead-places.ts";
import { printable, upperCase } from "./printable.ts";
import { printedGrid } from "./printed-grid.ts";
import { registerBodyPlaces, registerVocabulary } from "./register-places.ts";
import { sampleClosing } from "./samples.ts";
import { filledWorkbook } from "./xlsx-template.ts";

/** The official register in an Excel template (`templates/common/register.xlsx` or an own one). */
export function registerXlsx(register: Register, template: Uint8Array): Uint8Array {
  return filledWorkbook(
    template,
    (isWanted) => ({
      ...registerFrame(register),
      ...registerBodyPlaces(register, isWanted),
      heading: { balanced: printable(register.heading) },
      subject: { balanced: printable(register.subject) },
    }),
    registerXlsxVocabulary(register),
  );
}

/** What an Excel template of this register may hold. */
export function registerXlsxVocabulary(register: Register): Vocabulary {
  const frame = registerFrame({ ...register, closing: sampleClosing });
  return registerVocabulary(register, { ...frame, ...sheetSamples });
}

const empty = { grid: { columns: [], rows: [] } };

/** Sample cells below `{@table}`, and the lines that drawings may be. */
export const sheetSamples: Places = {
  tableGroup: empty,
  tableLeft: empty,
  tableCenter: empty,
  tableRight: empty,
  senderRule: empty,
  subjectRule: empty,
};

function registerFrame({ letterhead, closing, grid }: Register): Places {
  return {
    ...sheetLetterhead(letterhead),
    ...closingPlaces(closing),
    table: { grid: printedGrid(grid) },
  };
}

/** The places above the text; names are broken into lines that fit the cells they stand in. */
export function sheetLetterhead(letterhead: Letterhead): Places {
  const parent = upperCase(letterhead.parentBody ?? "").trim();
  return {
    hasParentBody: parent !== "",
    parentBody: { balanced: parent },
    sender: { balanced: upperCase(letterhead.sender) },
    symbol: printable(letterhead.symbol ?? ""),
    placeAndDate: { unbroken: placeAndDate(letterhead) },
  };
}
