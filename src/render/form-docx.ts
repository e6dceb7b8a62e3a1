import type { BlankForm } from "../model/form.ts";
import type { Vocabulary } from "../model/template.ts";
import { keysByName, type Places, vocabularyOf } from "./filling.ts";
import { blankPlaceAndDate, formTexts } from "./form-places.ts";
import { formXml } from "./form-xml.ts";
import { closingPlaces, letterheadPlaces } from "./letterhead-places.ts";
import { sampleClosing } from "./samples.ts";
import { filledTemplate, type TextWidths } from "./template.ts";

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
  return {
    ...letterheadPlaces(form.letterhead, "portrait"),
    ...closingPlaces(form.closing),
    ...formTexts(form),
    placeAndDate: blankPlaceAndDate(form),
    form: { xml },
  };
}
