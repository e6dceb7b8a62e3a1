import type { BlankForm } from "../model/form.ts";
import type { Places } from "./filling.ts";
import { printable } from "./printable.ts";

/** Place and day are written when the form is. */
const blankPlace = "…………";
const blankDay = "ngày …… tháng …… năm ………";

/** What a form says of itself, in Word and Excel alike. */
export function formTexts({ heading, subject, document, duties }: BlankForm): Places {
  return {
    heading: printable(heading),
    subject: printable(subject),
    document: printable(document),
    duties: duties.map((duty) => ({ line: printable(`- ${duty}.`) })),
  };
}

export function blankPlaceAndDate({ letterhead }: BlankForm): string {
  return `${printable(letterhead.place?.trim() || blankPlace)}, ${blankDay}`;
}
