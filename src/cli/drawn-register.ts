import type { FoundTemplate } from "../load/template.ts";
import type { Register } from "../model/document.ts";
import type { Registration } from "../model/registration.ts";
import type { Issuer } from "../render/issuer.ts";
import { registerJson } from "../render/json.ts";
import { registerOf } from "../render/register.ts";
import { inRegisterOrder, registeredUnder } from "../tally/registered.ts";
import { announce } from "./announcement.ts";
import { type Misuse, misuse, type RegisterCommand } from "./command.ts";
import { folderWords } from "./folder-words.ts";
import type { Host } from "./host.ts";
import type { Product } from "./output.ts";
import { type Ready, readyFor } from "./pack-choice.ts";
import { fieldOf, isWanted } from "./record-choice.ts";
import { officeProduct } from "./template-check.ts";

/** A register ready to be printed. */
export interface Drawn {
  readonly ready: Ready;
  readonly issuer: Issuer;
  readonly rows: readonly Registration[];
  readonly document: Register;
}

/** load > parse > tally > render: the register that a command asks for, or why there is none. */
export function drawnUp(command: RegisterCommand, host: Host): Drawn | Misuse {
  const { asOf, language } = command;
  const ready = readyFor(command, host);
  if ("message" in ready) return ready;
  const { folder, pack, unit } = ready;
  const fieldId = command.field === undefined ? undefined : fieldOf(command.field, pack);
  if (fieldId === null) {
    const known = pack.fields.map(({ column, label }) => column ?? label);
    return misuse(folderWords[language].noField(command.field ?? "", known));
  }
  const { standing } = registeredUnder(folder, pack, asOf);
  const wanted = standing.filter((record) => isWanted(record, command, fieldId));
  const rows = inRegisterOrder(wanted, { pack, roster: folder.roster });
  const issuer = { config: folder.config, roster: folder.roster, pack, unit, date: asOf };
  return { ready, issuer, rows, document: registerOf(rows, issuer) };
}

interface Printing {
  readonly command: RegisterCommand;
  readonly host: Host;
  /** Instead of the one that the name of the register finds. */
  readonly template?: FoundTemplate | undefined;
}

/** A register in the format that the command asks for; `undefined` when its template has errors, which are told. */
export async function registerProduct(
  { document, rows, ready: { pack } }: Drawn,
  { command, host, template }: Printing,
): Promise<Product | undefined> {
  const { format, unit, asOf } = command;
  const { layout } = document.letterhead;
  announce(rows.length, command, host);
  const fileName = `danh-sach-${unit ?? pack.id}.${format}`;
  switch (format) {
    case "json":
      return { kind: "text", text: registerJson(document, rows, { pack, asOf }) };
    case "csv":
      return { kind: "text", text: (await import("../render/csv.ts")).registerCsv(document) };
    case "xlsx": {
      const render = await import("../render/register-xlsx.ts");
      const vocabulary = render.registerXlsxVocabulary(document);
      const make = (bytes: Uint8Array) => render.registerXlsx(document, bytes);
      const making = { name: "register.xlsx", pack, layout, vocabulary, fileName, make, template };
      return officeProduct(making, command, host);
    }
    case "docx": {
      const render = await import("../render/docx.ts");
      const vocabulary = render.registerDocxVocabulary(document);
      const make = (bytes: Uint8Array) => render.registerDocx(document, bytes);
      const making = { name: "register.docx", pack, layout, vocabulary, fileName, make, template };
      return officeProduct(making, command, host);
    }
  }
}
