import type { MapNode } from "../model/node.ts";
import type { Range, SourceFile } from "../model/place.ts";
import { frontMatterOf } from "../parse/markdown.ts";
import { parseYaml } from "../parse/yaml.ts";

/** The part of a file that is YAML, between its `---` lines in Markdown, with the whole of its tree. */
export interface YamlPart extends Range {
  readonly root: MapNode;
}

/** `undefined` for what cannot be read, or is no map of keys: nothing can be put right in it. */
export function yamlPartOf({ path, text }: SourceFile): YamlPart | undefined {
  const parts = path.toLowerCase().endsWith(".md")
    ? frontMatterOf(text)
    : { ok: true as const, yaml: text, yamlStart: 0 };
  const reading = parts.ok ? parseYaml(parts.yaml, parts.yamlStart) : undefined;
  if (!parts.ok || !reading?.ok || reading.root.kind !== "map") return undefined;
  const { yaml, yamlStart: start } = parts;
  return { start, end: start + yaml.length, root: reading.root };
}
