import { templateFindings } from "../check/run.ts";
import type { FoundTemplate } from "../load/template.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { LayoutName } from "../model/layout.ts";
import type { Pack } from "../model/pack.ts";
import type { Template, Vocabulary } from "../model/template.ts";
import { prettyPage } from "../print/findings.ts";
import { rules } from "../rules/index.ts";
import type { Common } from "./command.ts";
import { documentKinds } from "./document-kinds.ts";
import type { Host } from "./host.ts";
import type { Product } from "./output.ts";
import { paintFor } from "./paint.ts";

/** A document about to be made from a template. */
export interface Making {
  /** File name of its template: `register.docx`. */
  readonly name: string;
  readonly pack: Pack;
  readonly layout: LayoutName | undefined;
  readonly vocabulary: Vocabulary;
  /** Where the document goes unless told otherwise. */
  readonly fileName: string;
  /** Instead of the one that the name finds. */
  readonly template?: FoundTemplate | undefined;
  make(template: Uint8Array): Uint8Array;
}

/**
 * The document, or `undefined` when its template has errors, which are told: no document is made by
 * halves.
 */
export async function officeProduct(
  { name, pack, layout, vocabulary, fileName, make, template: chosen }: Making,
  command: Common,
  host: Host,
): Promise<Product | undefined> {
  const { scannedTemplate } = await import("../render/template-scan.ts");
  const from = { folder: command.folder, packId: pack.id, layout };
  const template = chosen ?? host.template(name, from);
  if (!template) throw new Error(`no template ${name}`);
  const tell = (read: Template) => tellFindings([read], command, host);
  if (await tell(scannedTemplate(template, vocabulary, () => {}))) return undefined;
  try {
    return { kind: "office", bytes: make(template.bytes), fileName };
  } catch (cause) {
    // Whose fault is it? A sample that fails too says that it is the template's.
    const kind = (await documentKinds()).find((each) => each.name === name);
    const dryRun = (bytes: Uint8Array) => kind?.sample(pack, bytes);
    if (await tell(scannedTemplate(template, vocabulary, dryRun))) return undefined;
    throw cause;
  }
}

/** Prints what the rules find in templates, and says whether there is an error. */
export async function tellFindings(
  templates: readonly Template[],
  command: Common,
  host: Host,
): Promise<boolean> {
  const found = templateFindings(rules, templates, command.language);
  if (found.length > 0) host.err(await findingsPage(found, templates, { command, host }));
  return found.some(({ severity }) => severity === "error");
}

/** Findings with their frames; those of templates show the paragraph or row. */
export async function findingsPage(
  found: readonly Diagnostic[],
  sources: readonly { readonly source: Template["source"] }[],
  { command: { language, plain }, host }: { readonly command: Common; readonly host: Host },
): Promise<string> {
  const texts = new Map(sources.map(({ source }) => [source.path, source.text] as const));
  return prettyPage(found, {
    textOf: (path) => texts.get(path) ?? "",
    language,
    paint: await paintFor(plain),
    unicode: host.environment.unicode,
  });
}
