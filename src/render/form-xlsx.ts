import type { BlankForm } from "../model/form.ts";
import { addEntrySheet } from "./form-entry-sheet.ts";
import { addGuideSheet } from "./form-guide-sheet.ts";
import { addLists, listsOf } from "./form-lists.ts";
import { bookOf, bytesOf } from "./made-workbook.ts";

/** The registration form as a workbook: how to fill it in, the form, and a hidden sheet of lists. */
export async function formXlsx(form: BlankForm): Promise<Uint8Array> {
  const book = bookOf(form.letterhead);
  await addGuideSheet(book, form);
  await addEntrySheet(book, form, listsOf(form));
  await addLists(book, form);
  return bytesOf(book);
}
