import { formatOf } from "../model/template.ts";
import type { TemplateFile } from "./template-scan.ts";
import { type Reading, usesOf } from "./template-uses.ts";
import { workbookUses } from "./workbook-uses.ts";

/** The places that a Word or Excel template uses. */
export function usesIn({ path, bytes }: TemplateFile): Reading {
  return formatOf(path) === "xlsx" ? workbookUses(bytes) : usesOf(bytes);
}
