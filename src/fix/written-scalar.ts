import type { Node } from "../model/node.ts";
import { parseYaml } from "../parse/yaml.ts";

/** Where a scalar stands: what may be written without quotes depends on it. */
export interface Standing {
  readonly isKey: boolean;
  readonly inFlow: boolean;
}

/** What YAML text on one line cannot hold without escapes. */
const unwritable = /[\p{Cc}\u2028\u2029\ufeff]/u;

/**
 * `text` as YAML in place of `raw`, the scalar as it stands: with the quotes it had, without any where
 * it had none and needs none. `undefined` where that cannot be said on one line.
 */
export function writtenScalar(text: string, raw: string, standing: Standing): string | undefined {
  if (text === "" || unwritable.test(text) || /[\r\n]/.test(raw)) return undefined;
  const quote = raw[0];
  if (quote === "'") return inSingleQuotes(text);
  if (quote === '"') return `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
  if (readsBack(text, text, standing)) return text;
  const quoted = /["\\]/.test(text) ? inSingleQuotes(text) : `"${text}"`;
  return readsBack(quoted, text, standing) ? quoted : undefined;
}

function inSingleQuotes(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The YAML reader itself is asked, so that nobody keeps a second list of what needs quotes. */
function readsBack(written: string, text: string, { isKey, inFlow }: Standing): boolean {
  const pair = isKey ? `${written}: x` : `k: ${written}`;
  const reading = parseYaml(inFlow ? `{ ${pair} }` : pair, 0);
  const [entry, another] = reading.ok && reading.root.kind === "map" ? reading.root.entries : [];
  const read: Node | undefined = isKey ? entry?.key : entry?.value;
  return another === undefined && read?.kind === "scalar" && read.text === text;
}
