import type { FoundTemplate } from "../load/template.ts";
import type { Register } from "../model/document.ts";
import type { Template, Vocabulary } from "../model/template.ts";
import { keysByName } from "../render/filling.ts";
import type { RegisterCommand } from "./command.ts";
import { type Drawn, registerProduct } from "./drawn-register.ts";
import { folderWords } from "./folder-words.ts";
import type { Host } from "./host.ts";
import type { Product } from "./output.ts";
import { tellFindings } from "./template-check.ts";

/**
 * An amendment list in the format that the command asks for, through the register's own template. One
 * that draws rows of models has no place for what changed: danvan's serves in its stead, and that is said.
 *
 * @param drawn the register as it is now
 */
export async function amendmentProduct(
  document: Register,
  drawn: Drawn,
  { command, host }: { readonly command: RegisterCommand; readonly host: Host },
): Promise<Product | undefined> {
  const list = { ...drawn, document, rows: [] };
  const { format, folder, language } = command;
  if (format === "csv" || format === "json") return registerProduct(list, { command, host });
  const name = `register.${format}`;
  const from = { packId: drawn.ready.pack.id, layout: document.letterhead.layout };
  const wanted = found(host.template(name, { ...from, folder }), name);
  const vocabulary = await registerVocabulary(drawn.document, format);
  const { scannedTemplate } = await import("../render/template-scan.ts");
  const read = scannedTemplate(wanted, vocabulary, () => {});
  if (await tellFindings([read], command, host)) return undefined;
  if (printsAnyTable(read)) return registerProduct(list, { command, host, template: wanted });
  host.err(`danvan: ${folderWords[language].ownRowsOfModels(wanted.path)}\n`);
  const template = found(host.template(name, from), name);
  return registerProduct(list, { command, host, template });
}

function found(template: FoundTemplate | undefined, name: string): FoundTemplate {
  if (!template) throw new Error(`no template ${name}`);
  return template;
}

async function registerVocabulary(
  register: Register,
  format: "docx" | "xlsx",
): Promise<Vocabulary> {
  return format === "docx"
    ? (await import("../render/docx.ts")).registerDocxVocabulary(register)
    : (await import("../render/register-xlsx.ts")).registerXlsxVocabulary(register);
}

/** It holds the table as a whole, and no rows of models beside it. */
function printsAnyTable({ places, vocabulary }: Template): boolean {
  const keyOf = keysByName(vocabulary);
  const keys = new Set(places.map(({ name }) => keyOf(name)));
  return keys.has("table") && !keys.has("rows") && !keys.has("groups");
}
