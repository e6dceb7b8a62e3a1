import type { Closing, Letterhead } from "../model/document.ts";
import { balancedLines } from "./balanced-lines.ts";
import { dashedLines, signingTitles } from "./closing.ts";
import type { Places } from "./filling.ts";
import { placeAndDate } from "./letterhead.ts";
import type { Orientation } from "./page.ts";
import { printable, upperCase } from "./printable.ts";
import { profileOf } from "./profile.ts";
import { ruleXml } from "./rule-xml.ts";
import { points } from "./units.ts";

/** The places above the text: parentBody, sender, senderRule, symbol, placeAndDate. */
export function letterheadPlaces(letterhead: Letterhead, orientation: Orientation): Places {
  const { columns, names } = profileOf(letterhead).head[orientation];
  const width = points(columns[0]);
  const parent = upperCase(letterhead.parentBody ?? "").trim();
  const bold = { size: names, bold: true };
  const sender = balancedLines(upperCase(letterhead.sender), width, bold);
  return {
    hasParentBody: parent !== "",
    parentBody: balancedLines(parent, width, { size: names }),
    sender,
    senderRule: { xml: ruleXml("DvRule", { ...bold, text: sender, column: width }) },
    symbol: printable(letterhead.symbol ?? ""),
    placeAndDate: placeAndDate(letterhead),
  };
}

/** The places below the text: recipients, and the authority, position and name that sign. */
export function closingPlaces({ signer, recipients }: Closing): Places {
  const lines = dashedLines(recipients);
  const [first, second = ""] = signingTitles(signer);
  return {
    hasRecipients: lines.length > 0,
    recipients: lines.map((line) => ({ line })),
    hasSignerAuthority: true,
    signerAuthority: first,
    hasSignerPosition: second !== "",
    signerPosition: second,
    signerName: printable(signer.name ?? "").trim(),
  };
}
