import { Document, type Paragraph, type Table } from "docx";
import type { LayoutName } from "../../src/model/layout.ts";
import { line, section } from "./frame.ts";
import { documentOptions } from "./options.ts";
import { closing, letterhead } from "./parts.ts";

/**
 * The report: an upright section for the text, a landscape one for each annex. The last stands for
 * itself, since no document ends in a section that a loop may leave out.
 */
export function reportTemplate(layout: LayoutName): Document {
  return new Document({
    ...documentOptions("portrait", layout),
    sections: [
      section("portrait", [
        letterhead("portrait", layout),
        line("DvHeading", "{heading}"),
        line("DvSubject", "{subject}"),
        line("DvSubjectRule", "{@subjectRule}"),
        ...addressees(),
        ...blocks(),
        ...when("hasEndMark", line("DvEndMark", "{endMark}")),
        line("DvAfterTable", ""),
        closing("portrait", layout),
      ]),
      section("landscape", [line("DvBody", "{#earlierAnnexes}"), ...annex()]),
      section("landscape", [line("DvBody", "{/earlierAnnexes}"), ...annex()]),
    ],
  });
}

/** `Kính gửi:` on one line, or over a list. */
function addressees(): readonly Paragraph[] {
  return [
    ...when("hasOneAddressee", line("DvAddressee", "Kính gửi: {addressee}.")),
    ...when(
      "hasManyAddressees",
      line("DvAddressee", "Kính gửi:"),
      ...when("addressees", line("DvAddresseeList", "{line}")),
    ),
  ];
}

function blocks(): readonly Paragraph[] {
  return when(
    "blocks",
    ...when("isHeading1", line("DvHeading1", "{text}")),
    ...when("isHeading2", line("DvHeading2", "{text}")),
    ...when("isParagraph", line("DvBody", "{text}")),
    ...when("isItem", line("DvItem", "{text}")),
    ...when("isLast", line("DvLastParagraph", "{text}")),
    ...when(
      "isTable",
      ...when("hasCaption", line("DvCaption", "{caption}")),
      line("DvTableCell", "{@blockTable}"),
      line("DvAfterTable", ""),
    ),
    ...when("isChart", line("DvCaption", "{caption}"), line("DvChart", "{@chart}")),
  );
}

function annex(): readonly (Paragraph | Table)[] {
  return [
    line("DvAnnexHeading", "{annexHeading}"),
    line("DvAnnexTitle", "{annexSubject}"),
    line("DvAnnexNote", "{annexNote}"),
    line("DvTableCell", "{@annexTable}"),
    line("DvSectionEnd", ""),
  ];
}

/** A part that is there if its condition holds, once for each entry if it is a list. */
function when(condition: string, ...parts: readonly Paragraph[]): readonly Paragraph[] {
  return [line("DvBody", `{#${condition}}`), ...parts, line("DvBody", `{/${condition}}`)];
}
