import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../model/place.ts";

/** The packs below `root`, the folder `templates` of the program, in order of id. */
export function builtInPacks(root: string): SourceFile[] {
  return readdirSync(root)
    .filter((id) => statSync(join(root, id, "guidance.yaml"), { throwIfNoEntry: false })?.isFile())
    .toSorted()
    .map((id) => ({
      path: `danvan:${id}/guidance.yaml`,
      text: readFileSync(join(root, id, "guidance.yaml"), "utf8").normalize("NFC"),
      wasNfc: true,
    }));
}
