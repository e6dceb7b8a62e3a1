import { Paragraph, type Table } from "docx";
import type { LayoutName } from "../../src/model/layout.ts";
import { motto, nation, partyTitle } from "../../src/render/letterhead.ts";
import type { Orientation } from "../../src/render/page.ts";
import { profiles } from "../../src/render/profile.ts";
import { textWidth } from "../../src/render/text-width.ts";
import { points, twipsOfPoints } from "../../src/render/units.ts";
import { line, twoColumns } from "./frame.ts";

interface LetterheadParts {
  /** Below the number: `V/v …` of a letter. */
  readonly belowSymbol?: readonly Paragraph[];
  /** False: a form for use within the office, without number and date. */
  readonly isNumbered?: boolean;
}

/** Senders and number on the left; Quốc hiệu or the Party's name, place and date on the right. */
export function letterhead(
  orientation: Orientation,
  layout: LayoutName = "nd30",
  { belowSymbol = [], isNumbered = true }: LetterheadParts = {},
): Table {
  const numberAndDate = [
    [line("DvSymbol", "{symbol}"), ...belowSymbol],
    [line("DvPlaceDate", "{placeAndDate}")],
  ] as const;
  const { title, lines } = profiles[layout].head[orientation];
  const ruled = (text: string, size: number) => ruleBelow(text, size, { orientation, layout });
  const [underSender, right] =
    layout === "dang"
      ? // Hướng dẫn 36-HD/VPTW: an asterisk, no line.
        [line("DvSenderMark", "*"), [line("DvNation", partyTitle), ruled(partyTitle, title)]]
      : [
          line("DvRule", "{@senderRule}"),
          [line("DvNation", nation), line("DvMotto", motto), ruled(motto, lines)],
        ];
  return twoColumns(
    orientation,
    [
      [
        [
          line("DvParentBody", "{#hasParentBody}"),
          line("DvParentBody", "{parentBody}"),
          line("DvParentBody", "{/hasParentBody}"),
          line("DvSender", "{sender}"),
          underSender,
        ],
        right,
      ],
      ...(isNumbered ? [numberAndDate] : []),
    ],
    layout,
  );
}

/** A drawn line as long as the text above it (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1). */
function ruleBelow(
  text: string,
  size: number,
  { orientation, layout }: { readonly orientation: Orientation; readonly layout: LayoutName },
): Paragraph {
  const [, column] = profiles[layout].head[orientation].columns;
  const spare = points(column) - textWidth(text, { size, bold: true });
  const indent = twipsOfPoints(spare / 2);
  return new Paragraph({ style: "DvRule", indent: { left: indent, right: indent } });
}

/** Nơi nhận on the left, level with the authority that signs on the right. */
export function closing(
  orientation: Orientation,
  layout: LayoutName = "nd30",
  first: readonly string[] = [],
): Table {
  return twoColumns(
    orientation,
    [
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
    ],
    layout,
  );
}
