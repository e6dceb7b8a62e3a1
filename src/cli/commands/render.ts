import type { DocumentSource } from "../../render/document.ts";
import { type PlaceCatalogue, placeCatalogue } from "../../render/places.ts";
import { isJoinable, plannedDocuments, type ReadTemplate } from "../../render/planned-documents.ts";
import { sampleNote } from "../../render/sample-note.ts";
import { sectionNames } from "../../render/section-names.ts";
import { type Misuse, misuse, type RenderCommand } from "../command.ts";
import { type ExitCode, exit } from "../exit.ts";
import { folderWords } from "../folder-words.ts";
import type { Host } from "../host.ts";
import { type Ready, readyFor, warnOfUnreadable } from "../pack-choice.ts";
import { filePaths, isOtherEnding } from "../render-paths.ts";
import { type ChosenRecords, chosenRecords, chosenUnits } from "../render-selection.ts";
import { renderWords } from "../render-words.ts";
import { deliverAll } from "../several-files.ts";
import { type ChosenTemplate, chosenTemplate } from "../template-choice.ts";
import { templateList } from "../template-list.ts";
import { readTemplateOf } from "../template-reading.ts";

/** Fills a Word or Excel template from records; without a template, lists what there is. */
export async function render(command: RenderCommand, host: Host): Promise<ExitCode> {
  const { language, output } = command;
  const ready = readyFor(command, host);
  const catalogue = catalogueFor("message" in ready ? undefined : ready);
  if (command.template === undefined) {
    const packId = "message" in ready ? "" : ready.pack.id;
    host.out(templateList({ folder: command.folder, packId, language, catalogue }, host));
    return exit.clean;
  }
  if ("message" in ready) return complain(ready, host);
  if (output === "-") return complain(misuse(folderWords[language].noScreen), host);
  const { layout } = ready.folder.config;
  const from = {
    folder: command.folder,
    packId: ready.pack.id,
    layout,
    language,
    format: command.format,
  };
  const template = chosenTemplate(command.template, from, host);
  if ("message" in template) return complain(template, host);
  if (isOtherEnding(output, template.format)) {
    return complain(misuse(renderWords[language].otherFormat(output ?? "", template.format)), host);
  }
  const records = chosenRecords(command, ready, template.traits);
  if ("message" in records) return complain(records, host);
  const source = sourceOf(command, { ready, template, records });
  const read = await readTemplateOf(template, catalogue, { command, host });
  if (!read) return exit.misuse;
  warnOfUnreadable(ready, { language, host });
  return written(command, { ready, template, records, source, read, host });
}

/** The places that templates may name in a folder; without one, those of every folder. */
function catalogueFor(ready: Ready | undefined): PlaceCatalogue {
  if (!ready) return placeCatalogue({ ownFields: [], sections: [] });
  const { folder, pack } = ready;
  const sections = sectionNames(folder.registrations, pack);
  return placeCatalogue({ ownFields: pack.ownFields, sections });
}

interface Chosen {
  readonly ready: Ready;
  readonly template: ChosenTemplate;
  readonly records: ChosenRecords;
}

function sourceOf(command: RenderCommand, { ready, template, records }: Chosen): DocumentSource {
  const { folder, pack, unit } = ready;
  const { traits, origin } = template;
  return {
    issuer: {
      config: folder.config,
      roster: folder.roster,
      pack,
      unit: traits.sentByUnit ? unit : undefined,
      date: command.asOf,
    },
    records: records.records,
    ...chosenUnits(command, ready),
    period: command.period,
    code: traits.code,
    sampleNote: origin === "common" ? sampleNote : "",
  };
}

async function written(
  command: RenderCommand,
  {
    ready,
    template,
    records,
    source,
    read,
    host,
  }: Chosen & {
    readonly source: DocumentSource;
    readonly read: ReadTemplate;
    readonly host: Host;
  },
): Promise<ExitCode> {
  const { language, output, quiet } = command;
  const say = renderWords[language];
  if (command.files === "one" && !isJoinable(read)) return complain(misuse(say.notJoined), host);
  const { needs, documents } = plannedDocuments(read, source, command.files);
  const { length: others } = records.ofOtherLevels;
  if (others > 0) host.err(`danvan: ${say.ofOtherLevels(others, template.title)}\n`);
  if (documents.length === 0) {
    const units = source.standings.length > 0 ? say.nothingOwed : say.noUnits;
    const reason = needs === "record" ? say.nothingSelected(records.statuses) : units;
    host.err(`danvan: ${reason}\n`);
    return exit.nothing;
  }
  const paths = filePaths(documents, { command, ready, template });
  if (paths === undefined) {
    const several = { count: documents.length, output: output ?? "", isJoinable: isJoinable(read) };
    return complain(misuse(say.severalFiles(several)), host);
  }
  const files = documents.map(({ make }, index) => ({ path: paths[index] ?? "", make }));
  const code = await deliverAll(files, command, host);
  if (code === exit.clean && template.origin === "common" && !quiet) {
    host.err(say.sample(template.title, `mau/${template.name}.${template.format}`));
  }
  return code;
}

function complain({ message }: Misuse, host: Host): ExitCode {
  host.err(`danvan: ${message}\n`);
  return exit.misuse;
}
