import type { Language } from "../model/diagnostic.ts";
import type { Host } from "./host.ts";

/** The language asked for, before anything else is read: help and complaints are in it too. */
export function languageOf({ argv, environment }: Pick<Host, "argv" | "environment">): Language {
  const at = argv.indexOf("--lang");
  const equals = argv.find((argument) => argument.startsWith("--lang="))?.slice(7);
  const asked = equals ?? (at === -1 ? environment.language : argv[at + 1]);
  return asked?.toLowerCase() === "en" ? "en" : "vi";
}
