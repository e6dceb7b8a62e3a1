import { Document } from "docx";
import type { LayoutName } from "../../src/model/layout.ts";
import { line, section } from "./frame.ts";
import { documentOptions } from "./options.ts";
import { closing, letterhead } from "./parts.ts";

/** The register: one landscape section with the table between letterhead and signatures. */
export function registerTemplate(layout: LayoutName): Document {
  return new Document({
    ...documentOptions("landscape", layout),
    sections: [
      section("landscape", [
        letterhead("landscape", layout),
        line("DvHeading", "{heading}"),
        line("DvSubject", "{subject}"),
        line("DvSubjectRule", "{@subjectRule}"),
        line("DvTableCell", "{@table}"),
        line("DvAfterTable", ""),
        closing("landscape", layout),
        line("DvSectionEnd", ""),
      ]),
    ],
  });
}
