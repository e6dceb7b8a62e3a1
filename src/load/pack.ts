import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../model/place.ts";

/** The packs below `root`, the folder `templates` of the program, in order of id. Each is read when its text is. */
export function builtInPacks(root: string): SourceFile[] {
  return readdirSync(root)
    .filter((id) => existsSync(join(root, id, "guidance.yaml")))
    .toSorted()
    .map((id) => packFile(root, id));
}

function packFile(root: string, id: string): SourceFile {
  let text: string | undefined;
  return {
    path: `danvan:${id}/guidance.yaml`,
    wasNfc: true,
    get text() {
      text ??= readFileSync(join(root, id, "guidance.yaml"), "utf8").normalize("NFC");
      return text;
    },
  };
}
