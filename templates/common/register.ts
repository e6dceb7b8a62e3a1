import { Document } from "docx";
import { line, section } from "./frame.ts";
import { documentOptions } from "./options.ts";
import { closing, letterhead } from "./parts.ts";

/** The register: one landscape section with the table between letterhead and signatures. */
export function registerTemplate(): Document {
  return new Document({
    ...documentOptions("landscape"),
    sections: [
      section("landscape", [
        letterhead("landscape"),
        line("DvHeading", "{heading}"),
        line("DvSubject", "{subject}"),
        line("DvTableCell", "{@table}"),
        line("DvAfterTable", ""),
        closing("landscape"),
      ]),
    ],
  });
}
