import { nearest } from "../../model/nearest.ts";
import { folded } from "../../model/text.ts";
import { shippedDocuments } from "../../render/shipped-documents.ts";
import type { FormTemplateCommand } from "../command.ts";
import { type ExitCode, exit } from "../exit.ts";
import { folderWords } from "../folder-words.ts";
import type { Host } from "../host.ts";
import { deliver } from "../output.ts";
import { commandTexts } from "../texts.ts";
import { workspaceOf } from "../workspace.ts";

/** Writes the template that ships with danvan or with a pack, to start an own one in `mau/` from. */
export async function formTemplate(command: FormTemplateCommand, host: Host): Promise<ExitCode> {
  const { folder, format, template: typed, language, asOf } = command;
  const { shipped } = host.templateNames(folder);
  const known = shipped.filter((file) => file.endsWith(`.${format}`)).map(nameOf);
  const name = known.find((each) => namesOf(each).some((word) => folded(word) === folded(typed)));
  if (name === undefined) {
    const near = nearest(typed, known.flatMap(namesOf));
    host.err(`danvan: ${folderWords[language].noTemplate(`${typed}.${format}`, near, shipped)}\n`);
    return exit.misuse;
  }
  const config = workspaceOf(host, folder, asOf)?.folder.config;
  const inUse = config?.guidance ?? [];
  const packId = command.guidance ?? (inUse.length === 1 ? inUse[0] : undefined) ?? "common";
  const file = `${name}.${format}`;
  const found = host.template(file, { packId, layout: config?.layout });
  if (!found) throw new Error(`no template ${file}`);
  const fileName = folder === "." ? `mau/${file}` : `${folder}/mau/${file}`;
  return deliver({ kind: "office", bytes: found.bytes, fileName }, command, host);
}

function nameOf(file: string): string {
  return file.replace(/\.\w+$/, "");
}

/** `register` is the template of `danvan register`, which is `danvan danh-sach` too; others have their title. */
function namesOf(name: string): readonly string[] {
  const command = Object.values(commandTexts).find((each) => each.name === name);
  const document = shippedDocuments.find((each) => each.name === name);
  return [
    name,
    ...(command ? [command.also] : []),
    ...(document ? Object.values(document.title) : []),
  ];
}
