import type { Rule } from "../check/rule.ts";
import { runRules } from "../check/run.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type Common, type Misuse, misuse } from "./command.ts";
import { folderWords } from "./folder-words.ts";
import type { Host } from "./host.ts";
import { workspaceFrom } from "./workspace.ts";

/** What the same check would have found in the folder as a git revision has it. */
export async function findingsBefore(
  revision: string,
  rules: readonly Rule[],
  { command, host }: { command: Common; host: Host },
): Promise<readonly Diagnostic[] | Misuse> {
  const { folder: path, asOf, language } = command;
  const say = folderWords[language];
  const reading = await host.readFolderAt(path, revision);
  switch (reading.kind) {
    case "no-git":
      return misuse(say.noGit);
    case "no-repository":
      return misuse(say.noRepository(path));
    case "no-revision":
      return misuse(say.noRevision(revision, reading.shallow));
    case "files": {
      const before = workspaceFrom(reading.files, { host, asOf });
      return runRules(rules, { ...before, asOf, language }).diagnostics;
    }
  }
}
