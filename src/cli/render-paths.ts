import { formatOf, type TemplateFormat } from "../model/template.ts";
import { asciiName, fileNames, type Named } from "../render/file-name.ts";
import type { PlannedDocument } from "../render/planned-documents.ts";
import type { RenderCommand } from "./command.ts";
import type { Ready } from "./pack-choice.ts";
import type { ChosenTemplate } from "./template-choice.ts";

/** A file's name that promises another format than the template's. */
export function isOtherEnding(output: string | undefined, format: TemplateFormat): boolean {
  const promised = formatOf(output ?? "");
  return promised !== undefined && promised !== format;
}

/**
 * Where each document goes; `undefined` when several are to go into one named file. `-o` names a file
 * when it ends in `.docx` or `.xlsx`, a folder otherwise; unsaid, one file lies here, several in a folder here.
 */
export function filePaths(
  documents: readonly PlannedDocument[],
  {
    command,
    ready,
    template: { name, format },
  }: {
    readonly command: RenderCommand;
    readonly ready: Ready;
    readonly template: Pick<ChosenTemplate, "name" | "format">;
  },
): readonly string[] | undefined {
  const { output, unit } = command;
  const isForAll = documents.every(({ subject }) => subject.kind === "all");
  if (output !== undefined && formatOf(output))
    return documents.length === 1 ? [output] : undefined;
  const folder = output?.replace(/[\\/]+$/, "") ?? (isForAll ? undefined : name);
  const inFolder = (file: string) => (folder === undefined ? file : `${folder}/${file}`);
  if (isForAll) return [inFolder(`${name}-${asciiName(unit ?? ready.pack.id)}.${format}`)];
  const names = fileNames(
    namedIn(
      ready,
      documents.some(({ subject }) => subject.kind === "unit"),
    ),
  );
  return documents.map(({ subject }) => inFolder(`${name}-${names.get(keyOf(subject))}.${format}`));
}

/** Everything that could have a file, chosen or not, so that the name of one never depends on others chosen. */
function namedIn({ folder, pack }: Ready, units: boolean): readonly Named[] {
  return units
    ? folder.roster.units.map(({ id }) => ({ id, group: "", path: id }))
    : folder.registrations
        .filter((record) => record.pack === pack)
        .map(({ id, unitId, source }) => ({ id, group: unitId, path: source.path }));
}

function keyOf(subject: PlannedDocument["subject"]): string {
  if (subject.kind === "all") return "";
  return subject.kind === "unit" ? subject.standing.unit.id : subject.record.source.path;
}
