import type { BlankForm } from "../model/form.ts";
import { formXml } from "./form-xml.ts";
import { closingPlaces, letterheadPlaces } from "./letterhead-places.ts";
import { printable } from "./printable.ts";
import { filledTemplate } from "./template.ts";

/** Place and day are written when the form is. */
const blankPlace = "…………";
const blankDay = "ngày …… tháng …… năm ………";

/** The registration form in a Word template (`templates/common/form.docx` or an own one). */
export function formDocx(form: BlankForm, template: Uint8Array): Uint8Array {
  const { letterhead, closing, duties } = form;
  const place = printable(letterhead.place?.trim() || blankPlace);
  return filledTemplate(template, ([width]) => ({
    ...letterheadPlaces(letterhead, "portrait"),
    ...closingPlaces(closing),
    placeAndDate: `${place}, ${blankDay}`,
    heading: printable(form.heading),
    subject: printable(form.subject),
    document: printable(form.document),
    duties: duties.map((duty) => ({ line: printable(`- ${duty}.`) })),
    form: formXml(form, width),
  }));
}
