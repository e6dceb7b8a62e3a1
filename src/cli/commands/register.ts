import type { Register } from "../../model/document.ts";
import type { Pack } from "../../model/pack.ts";
import type { Registration } from "../../model/registration.ts";
import { folded } from "../../model/text.ts";
import { registerJson } from "../../render/json.ts";
import { registerOf } from "../../render/register.ts";
import { inRegisterOrder, registeredUnder } from "../../tally/registered.ts";
import type { RegisterCommand } from "../command.ts";
import { type ExitCode, exit } from "../exit.ts";
import { folderWords } from "../folder-words.ts";
import type { Host } from "../host.ts";
import { deliver, type Product } from "../output.ts";
import { readyFor, warnOfUnreadable } from "../pack-choice.ts";
import { officeProduct } from "../template-check.ts";

export async function register(command: RegisterCommand, host: Host): Promise<ExitCode> {
  const { asOf, language, unit: unitId } = command;
  const ready = readyFor(command, host);
  if ("message" in ready) return complain(ready.message, host);
  const { folder, pack, unit } = ready;
  const fieldId = command.field === undefined ? undefined : fieldOf(command.field, pack);
  if (fieldId === null) {
    const known = pack.fields.map(({ column, label }) => column ?? label);
    return complain(folderWords[language].noField(command.field ?? "", known), host);
  }
  const isWanted = ({ data, fields, unitId: id }: Registration) =>
    (unitId === undefined || id.toLowerCase() === unitId) &&
    (fieldId === undefined || fields.includes(fieldId)) &&
    (command.modelKind === undefined || data.kind === command.modelKind) &&
    (!command.selected || data.selected === true);
  const { standing } = registeredUnder(folder, pack, asOf);
  const rows = inRegisterOrder(standing.filter(isWanted), { pack, roster: folder.roster });
  const issuer = { config: folder.config, roster: folder.roster, pack, unit, date: asOf };
  const document = registerOf(rows, issuer);
  warnOfUnreadable(ready, { language, host });
  if (rows.length === 0) host.err(`danvan: ${folderWords[language].noRows}\n`);
  const product = await productOf(document, rows, { command, pack, host });
  return product ? deliver(product, command, host) : exit.misuse;
}

/** The id of a field by any of its names; `null` when the pack has no such field. */
function fieldOf(typed: string, { fields }: Pack): string | null {
  const found = fields.find(({ id, label, column, aliases }) =>
    [id, label, column ?? id, ...aliases].some((name) => folded(name) === folded(typed)),
  );
  return found?.id ?? null;
}

async function productOf(
  document: Register,
  rows: readonly Registration[],
  { command, pack, host }: { command: RegisterCommand; pack: Pack; host: Host },
): Promise<Product | undefined> {
  const { format, unit, asOf } = command;
  const fileName = `danh-sach-${unit ?? pack.id}.${format}`;
  switch (format) {
    case "json":
      return { kind: "text", text: registerJson(document, rows, { pack, asOf }) };
    case "csv":
      return { kind: "text", text: (await import("../../render/csv.ts")).registerCsv(document) };
    case "xlsx": {
      const render = await import("../../render/register-xlsx.ts");
      const vocabulary = render.registerXlsxVocabulary(document);
      const make = (template: Uint8Array) => render.registerXlsx(document, template);
      return officeProduct(
        { fileName, pack, vocabulary, make, name: "register.xlsx" },
        command,
        host,
      );
    }
    case "docx": {
      const render = await import("../../render/docx.ts");
      const vocabulary = render.registerDocxVocabulary(document);
      const make = (template: Uint8Array) => render.registerDocx(document, template);
      return officeProduct(
        { fileName, pack, vocabulary, make, name: "register.docx" },
        command,
        host,
      );
    }
  }
}

function complain(message: string, host: Host): ExitCode {
  host.err(`danvan: ${message}\n`);
  return exit.misuse;
}
