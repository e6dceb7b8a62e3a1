import type { Fault } from "../model/fault.ts";
import type { MapEntry, MapNode, Node } from "../model/node.ts";
import { longestLine, type SourceFile } from "../model/place.ts";
import type { Section } from "../model/registration.ts";
import { folded } from "../model/text.ts";
import { frontMatterOf, sectionsOf } from "./markdown.ts";
import { parseYaml } from "./yaml.ts";

/** A record file in its parts: the YAML tree, and the sections of its Markdown body. */
export interface RecordText {
  /** `undefined` when the file could not be read as a record: then `faults` says why. */
  readonly tree: MapNode | undefined;
  readonly sections: readonly Section[];
  readonly faults: readonly Fault[];
}

/**
 * Markdown with front matter (`.md`), or plain YAML, where the sections stand in a map under `mục`:
 * heading by heading, each with its text.
 */
export function recordTextOf(source: SourceFile): RecordText {
  if (!source.path.toLowerCase().endsWith(".md")) return withSections(fromYaml(source.text, 0, []));
  const parts = frontMatterOf(source.text);
  if (!parts.ok) {
    const fault: Fault = { kind: "no-front-matter", problem: parts.problem, path: "", ...parts.at };
    return { tree: undefined, sections: [], faults: [fault] };
  }
  return fromYaml(parts.yaml, parts.yamlStart, sectionsOf(source.text, parts.bodyStart));
}

function fromYaml(yaml: string, offset: number, sections: readonly Section[]): RecordText {
  const reading = parseYaml(yaml, offset);
  if (!reading.ok) return { tree: undefined, sections, faults: [{ ...reading.fault, path: "" }] };
  const { root } = reading;
  if (root.kind === "map") return { tree: root, sections, faults: [] };
  const blank = root.kind === "scalar" && root.text.trim() === "";
  if (blank) {
    return {
      tree: { kind: "map", start: root.start, end: root.end, entries: [] },
      sections,
      faults: [],
    };
  }
  return { tree: undefined, sections, faults: [notAMap(root, yaml, offset)] };
}

/** The key under which a `.yaml` record holds its sections. */
export const sectionsKey = "mục";

export function isSections({ key, value }: MapEntry): boolean {
  return folded(key.text) === "muc" && value.kind === "map";
}

function withSections({ tree, ...rest }: RecordText): RecordText {
  const found = tree?.entries.find(isSections)?.value;
  if (!tree || found?.kind !== "map") return { tree, ...rest };
  const sections = found.entries.flatMap(({ key, value }): Section[] =>
    value.kind === "scalar" ? [{ heading: key.text, at: key, text: value.text.trim() }] : [],
  );
  return {
    tree: { ...tree, entries: tree.entries.filter((entry) => !isSections(entry)) },
    sections,
    faults: rest.faults,
  };
}

function notAMap(root: Node, yaml: string, offset: number): Fault {
  const start = yaml.lastIndexOf("\n", root.start - offset - 1) + 1;
  const end = yaml.indexOf("\n", start);
  const text = yaml.slice(start, end === -1 ? undefined : end).trimEnd();
  const at = { start: offset + start, end: offset + start + text.length };
  return {
    kind: "broken-yaml",
    problem: "not-a-map",
    text: text.slice(0, longestLine).trim(),
    path: "",
    ...at,
  };
}
