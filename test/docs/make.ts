import { readFileSync, writeFileSync } from "node:fs";
import { pages, withRulesTable } from "./rules-table.ts";

// Run by `npm run docs`, from the root of the repository.
for (const { path, language } of pages) {
  writeFileSync(path, withRulesTable(readFileSync(path, "utf8"), language));
}
