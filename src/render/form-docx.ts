import type { BlankForm } from "../model/form.ts";
import type { Vocabulary } from "../model/template.ts";
import { keysByName, type Places, vocabularyOf } from "./filling.ts";
import { formXml } from "./form-xml.ts";
import { closingPlaces, letterheadPlaces } from "./letterhead-places.ts";
import { printable } from "./printable.ts";
import { sampleClosing } from "./samples.ts";
import { filledTemplate, type TextWidths } from "./template.ts";

/** Place and day are written when the form is. */
const blankPlace = "…………";
const blankDay = "ngày …… tháng …… năm ………";

/** The registration form in a Word template (`templates/common/form.docx` or an own one). */
export function formDocx(form: BlankForm, template: Uint8Array): Uint8Array {
  const places = ([width]: TextWidths) => formPlaces(form, formXml(form, width));
  return filledTemplate(template, places, { keyOf: keysByName(formDocxVocabulary(form)) });
}

/** What a Word template of the form may hold. */
export function formDocxVocabulary(form: BlankForm): Vocabulary {
  return vocabularyOf(formPlaces({ ...form, closing: sampleClosing, duties: [""] }, ""));
}

function formPlaces(form: BlankForm, xml: string): Places {
  const { letterhead, closing, duties } = form;
  const place = printable(letterhead.place?.trim() || blankPlace);
  return {
    ...letterheadPlaces(letterhead, "portrait"),
    ...closingPlaces(closing),
    placeAndDate: `${place}, ${blankDay}`,
    heading: printable(form.heading),
    subject: printable(form.subject),
    document: printable(form.document),
    duties: duties.map((duty) => ({ line: printable(`- ${duty}.`) })),
    form: { xml },
  };
}
