import { runRules, templateFindings } from "../../check/run.ts";
import { byPlace, type Diagnostic } from "../../model/diagnostic.ts";
import type { LayoutName } from "../../model/layout.ts";
import type { Pack } from "../../model/pack.ts";
import type { Registration } from "../../model/registration.ts";
import type { Template } from "../../model/template.ts";
import { guidanceCheckJson, guidanceCheckLine } from "../../print/guidance-check.ts";
import { sectionNames } from "../../render/section-names.ts";
import { rules } from "../../rules/index.ts";
import type { GuidanceCommand } from "../command.ts";
import { documentKinds } from "../document-kinds.ts";
import { type ExitCode, exit } from "../exit.ts";
import { folderWords } from "../folder-words.ts";
import type { Host } from "../host.ts";
import { findingsPage } from "../template-check.ts";
import { knownTemplates } from "../template-choice.ts";
import { type Workspace, workspaceOf } from "../workspace.ts";

/** `mau`: all templates, whatever the pack. */
const everyTemplate = "mau";

/** The organisation's own packs, and the templates that documents are made from under each pack. */
export async function guidanceCheck(
  command: GuidanceCommand,
  packs: readonly Pack[],
  host: Host,
): Promise<ExitCode> {
  const { folder, asOf, language, format, quiet, id } = command;
  const workspace = workspaceOf(host, folder, asOf);
  const asked = packsAsked(packs, workspace, id);
  const layout = workspace?.folder.config.layout;
  const registrations = workspace?.folder.registrations ?? [];
  const read = await templatesOf(asked, { folder, layout, registrations }, host);
  const diagnostics = [
    ...(workspace && id !== everyTemplate ? packFindings(workspace, command) : []),
    ...templateFindings(rules, read.templates, language),
  ].toSorted(byPlace);
  for (const path of read.unused) {
    host.err(`danvan: ${folderWords[language].noDocument(path, read.known)}\n`);
  }
  const checked = { packs: asked.map((pack) => pack.id), templates: read.paths, diagnostics };
  if (format === "json") host.out(guidanceCheckJson(checked));
  else {
    const sources = [...read.templates, ...asked, ...(workspace?.folder.files ?? [])];
    host.out(await findingsPage(diagnostics, sources, { command, host }));
    if (!quiet) host.err(guidanceCheckLine(checked, language));
  }
  // A pack or template at fault is a wrong set-up, as for `validate`.
  return diagnostics.some(({ severity }) => severity === "error") ? exit.misuse : exit.clean;
}

/** The one named; else the organisation's own and those in use; where there are none, any will do. */
function packsAsked(
  packs: readonly Pack[],
  workspace: Workspace | undefined,
  id: string | undefined,
): readonly Pack[] {
  if (id !== undefined && id !== everyTemplate) return packs.filter((pack) => pack.id === id);
  const inUse = workspace?.folder.config.guidance ?? [];
  const all = packs.filter((pack) => inUse.includes(pack.id) || pack.origin === "own");
  return all.length > 0 ? all : packs.slice(0, 1);
}

/** What `validate` finds in the organisation's own packs, or in the one asked for. */
function packFindings(
  { folder, standings }: Workspace,
  { asOf, language, id }: GuidanceCommand,
): readonly Diagnostic[] {
  const start = id === undefined ? "huong-dan/" : `huong-dan/${id}/`;
  const { diagnostics } = runRules(rules, { folder, standings, asOf, language });
  return diagnostics.filter(({ at }) => at.path.startsWith(start));
}

interface Reading {
  readonly folder: string;
  readonly layout: LayoutName | undefined;
  readonly registrations: readonly Registration[];
}

/** Each template that wins for a pack, read once, and tried under the first pack that takes it. */
async function templatesOf(packs: readonly Pack[], reading: Reading, host: Host) {
  const { scannedTemplate } = await import("../../render/template-scan.ts");
  const kinds = await documentKinds();
  const read = new Map<string, Template>();
  const add = (template: Template) => {
    const { path } = template.source;
    const before = read.get(path);
    // A template that two packs share may suit one and not the other.
    if (!before || before.faults.length === 0) read.set(path, template);
  };
  for (const pack of packs) {
    for (const { name, vocabulary, sample } of kinds) {
      const file = host.template(name, { ...reading, packId: pack.id });
      if (file) add(scannedTemplate(file, vocabulary(pack), (bytes) => sample(pack, bytes)));
    }
    for (const template of await renderedUnder(pack, reading, host)) add(template);
  }
  const names = kinds.map(({ name }) => name);
  const unused = host
    .templateNames(reading.folder)
    .own.filter((path) => !names.includes(path.replace(/^.*\//, "")) && !read.has(path));
  return { templates: [...read.values()], paths: [...read.keys()], unused, known: names };
}

/** Templates of `danvan render`: those that ship, and any other of the organisation's and the pack's own. */
async function renderedUnder(
  pack: Pack,
  { folder, layout, registrations }: Reading,
  host: Host,
): Promise<readonly Template[]> {
  const { placeCatalogue } = await import("../../render/places.ts");
  const { scannedBy } = await import("../template-reading.ts");
  const sections = sectionNames(registrations, pack);
  const catalogue = placeCatalogue({ ownFields: pack.ownFields, sections });
  return knownTemplates(host, { folder, packId: pack.id }).flatMap(({ file }) => {
    const found = host.template(file, { folder, packId: pack.id, layout });
    return found ? [scannedBy(found, catalogue)] : [];
  });
}
