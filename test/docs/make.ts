import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { pages, withRulesTable } from "./rules-table.ts";
import { writtenFiles, writtenFolders } from "./written-files.ts";

// Run by `npm run docs`, from the root of the repository.
for (const { path, language } of pages) {
  writeFileSync(path, withRulesTable(readFileSync(path, "utf8"), language));
}
const files = writtenFiles();
// Emptied first: pages of rules that were renamed or removed go with them.
for (const folder of writtenFolders) rmSync(folder, { recursive: true, force: true });
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
