import type { BlankForm } from "../model/form.ts";
import type { Vocabulary } from "../model/template.ts";
import { keysByName, type Places, vocabularyOf } from "./filling.ts";
import { addFormParts } from "./form-parts.ts";
import { blankPlaceAndDate, formTexts } from "./form-places.ts";
import { type FormTable, formTable } from "./form-table.ts";
import { fillWords, needMark, needWords } from "./form-words.ts";
import { closingPlaces } from "./letterhead-places.ts";
import { packageEdit } from "./package-edit.ts";
import { printable } from "./printable.ts";
import { sheetLetterhead, sheetSamples } from "./register-xlsx.ts";
import { sampleClosing } from "./samples.ts";
import { filledPackage } from "./xlsx-template.ts";
import { zipped } from "./zip.ts";

/**
 * The registration form in an Excel template (`templates/common/form.xlsx` or an own one): how to fill it
 * in, the form, and a hidden sheet of lists.
 */
export function formXlsx(form: BlankForm, template: Uint8Array): Uint8Array {
  const table = formTable(form);
  const places = () => formPlaces(form, table);
  const { parts, tables } = filledPackage(template, places, keysByName(formXlsxVocabulary(form)));
  const [spot, ...others] = tables.filter(({ key }) => key === "form");
  if (!spot || others.length > 0) throw new Error("a form stands once in its workbook");
  const edit = packageEdit(parts);
  addFormParts(edit, spot, { form, table });
  return zipped(edit.parts());
}

/** What an Excel template of the form may hold. */
export function formXlsxVocabulary(form: BlankForm): Vocabulary {
  const sample = { ...form, closing: sampleClosing, duties: [""] };
  const { grid } = formTable(form);
  const block = { grid };
  return vocabularyOf({
    ...formPlaces(sample, formTable(form)),
    senderRule: sheetSamples["senderRule"] ?? block,
    formHeading: block,
    formRequired: block,
    formEntry: block,
    formNumber: block,
  });
}

function formPlaces(form: BlankForm, table: FormTable): Places {
  const dated = form.columns.some(({ type }) => type === "date");
  const several = form.columns.filter((column) => column.several).map(({ heading }) => heading);
  const second = form.columns
    .filter(({ name }) => /\.2$/.test(name))
    .map(({ heading }) => heading.replace(/ \(2\)$/, ""));
  return {
    ...sheetLetterhead(form.letterhead),
    ...closingPlaces(form.closing),
    ...formTexts(form),
    placeAndDate: { unbroken: blankPlaceAndDate(form) },
    hasUnit: form.unit !== undefined,
    unitName: printable(form.letterhead.sender),
    firstYear: String(form.years.from),
    hasDates: dated,
    hasSeveralValues: several.length > 0,
    severalValues: printable(several.join("; ")),
    hasSecondValues: second.length > 0,
    secondValues: printable(second.join("; ")),
    columns: form.columns.map((column) => columnPlaces(column, form)),
    form: table,
  };
}

function columnPlaces(column: BlankForm["columns"][number], form: BlankForm): Places {
  const { heading, clauses, choices, name } = column;
  // Units can be hundreds; a second column has the list of the first.
  const isListed = choices.length > 0 && !/^(status|unit|.*\.\d+)$/.test(name);
  const list = isListed ? `: ${choices.map(({ label }) => label).join("; ")}` : "";
  return {
    columnName: printable(`${heading}${needMark(column, form)}`),
    columnFill: printable(`${fillWords(column, form)}${list}`),
    columnNeed: printable(needWords(column, form)),
    columnClauses: printable(clauses.join("\n")),
  };
}
