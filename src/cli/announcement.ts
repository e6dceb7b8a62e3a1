import type { Language } from "../model/diagnostic.ts";
import { folderWords } from "./folder-words.ts";
import type { Host } from "./host.ts";

/** Models from which a document takes over a second to write. */
const many = 2000;

/** Says on a terminal that a large document is being written, so that nobody takes the wait for a fault. */
export function announce(
  models: number,
  { format, language, quiet }: { format: string; language: Language; quiet: boolean },
  host: Host,
): void {
  const isQuick = models < many || format === "json" || format === "csv";
  if (isQuick || quiet || !host.environment.terminal) return;
  host.err(folderWords[language].writing(models));
}
