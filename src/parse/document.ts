import type { Fault } from "../model/fault.ts";
import type { MapNode, Node } from "../model/node.ts";
import type { SourceFile } from "../model/place.ts";
import type { Section } from "../model/registration.ts";
import { frontMatterOf, sectionsOf } from "./markdown.ts";
import { parseYaml } from "./yaml.ts";

/** A record file in its parts: the YAML tree, and the sections of its Markdown body. */
export interface RecordText {
  /** `undefined` when the file could not be read as a record: then `faults` says why. */
  readonly tree: MapNode | undefined;
  readonly sections: readonly Section[];
  readonly faults: readonly Fault[];
}

/** Markdown with front matter (`.md`) or plain YAML, where a list under `mục` holds the sections. */
export function recordTextOf(source: SourceFile): RecordText {
  if (!source.path.toLowerCase().endsWith(".md")) return fromYaml(source.text, 0, []);
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

function notAMap(root: Node, yaml: string, offset: number): Fault {
  const at = root.start - offset;
  const end = yaml.indexOf("\n", at);
  const text = yaml.slice(at, end === -1 ? undefined : end).trim();
  return {
    kind: "broken-yaml",
    problem: "not-a-map",
    text,
    path: "",
    start: root.start,
    end: root.start + text.length,
  };
}
