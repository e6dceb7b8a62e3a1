import { Paragraph, type Table } from "docx";
import { motto, nation } from "../../src/render/letterhead.ts";
import { layouts, type Orientation } from "../../src/render/page.ts";
import { textWidth } from "../../src/render/text-width.ts";
import { points, twipsOfPoints } from "../../src/render/units.ts";
import { line, twoColumns } from "./frame.ts";

interface LetterheadParts {
  /** Below the number: `V/v …` of a letter. */
  readonly belowSymbol?: readonly Paragraph[];
  /** False: a form for use within the office, without number and date. */
  readonly isNumbered?: boolean;
}

/** Senders and number on the left, Quốc hiệu, place and date on the right. */
export function letterhead(
  orientation: Orientation,
  { belowSymbol = [], isNumbered = true }: LetterheadParts = {},
): Table {
  const numberAndDate = [
    [line("DvSymbol", "{symbol}"), ...belowSymbol],
    [line("DvPlaceDate", "{placeAndDate}")],
  ] as const;
  return twoColumns(orientation, [
    [
      [
        line("DvParentBody", "{#hasParentBody}"),
        line("DvParentBody", "{parentBody}"),
        line("DvParentBody", "{/hasParentBody}"),
        line("DvSender", "{sender}"),
        line("DvRule", "{@senderRule}"),
      ],
      [line("DvNation", nation), line("DvMotto", motto), mottoRule(orientation)],
    ],
    ...(isNumbered ? [numberAndDate] : []),
  ]);
}

/** A drawn line as long as the text of Tiêu ngữ (Phụ lục I, mục II.1). */
function mottoRule(orientation: Orientation): Paragraph {
  const { letterhead: columns, lines } = layouts[orientation];
  const spare = points(columns[1]) - textWidth(motto, { size: lines, bold: true });
  const indent = twipsOfPoints(spare / 2);
  return new Paragraph({ style: "DvRule", indent: { left: indent, right: indent } });
}

/** Nơi nhận on the left, level with the authority that signs on the right. */
export function closing(orientation: Orientation, first: readonly string[] = []): Table {
  return twoColumns(orientation, [
    [
      [
        line("DvRecipientsHeading", "{#hasRecipients}"),
        line("DvRecipientsHeading", "Nơi nhận:"),
        ...first.map((text) => line("DvRecipients", text)),
        line("DvRecipients", "{#recipients}"),
        line("DvRecipients", "{line}"),
        line("DvRecipients", "{/recipients}"),
        line("DvRecipients", "{/hasRecipients}"),
      ],
      [
        line("DvSigner", "{#hasSignerAuthority}"),
        line("DvSigner", "{signerAuthority}"),
        line("DvSigner", "{/hasSignerAuthority}"),
        line("DvSigner", "{#hasSignerPosition}"),
        line("DvSigner", "{signerPosition}"),
        line("DvSigner", "{/hasSignerPosition}"),
        line("DvSignerName", "{signerName}"),
      ],
    ],
  ]);
}
