import type { Rule } from "../check/rule.ts";
import type { Diagnostic, Language } from "../model/diagnostic.ts";
import type { Registration } from "../model/registration.ts";
import { remembering } from "../parse/remember.ts";
import type { ValidateCommand } from "./command.ts";
import type { Look } from "./commands/validate.ts";
import type { ExitCode } from "./exit.ts";
import { folderWords } from "./folder-words.ts";
import type { Host } from "./host.ts";

/** Wipes a terminal's screen and what was scrolled off it (ECMA-48: ED 2, ED 3, CUP). */
const wipe = "\u001b[2J\u001b[3J\u001b[H";

/**
 * Looks at a folder whenever it changes. Records that did not change are neither parsed nor checked by
 * themselves again, and a screen that would say the same is left as it is.
 *
 * @returns what the last look came to
 */
export async function watchFolder(
  command: ValidateCommand,
  host: Host,
  {
    rules,
    look,
  }: { rules: readonly Rule[]; look(command: ValidateCommand, at: Look): Promise<ExitCode> },
): Promise<ExitCode> {
  const { folder, language } = command;
  if (!host.readFolder(folder)) return look(command, { host, rules });
  const remembered = { rules: rules.map(keeping), remember: remembering() };
  let shown: string | undefined;
  const readFolder = keepingBytes(host);
  const refresh = async () => {
    let page = "";
    const add = (text: string) => {
      page += text;
    };
    const code = await look(command, {
      host: { ...host, readFolder, out: add, err: add },
      ...remembered,
    });
    if (page !== shown) {
      host.out(host.environment.terminal ? `${wipe}${page}` : page);
      host.err(folderWords[language].watching(folder));
      shown = page;
    }
    return code;
  };
  const changes = await host.watch(folder);
  let code = await refresh();
  for await (const _ of changes) code = await refresh();
  return code;
}

/** The rule, with what it found in a record kept for as long as the record is the same one. */
function keeping(rule: Rule): Rule {
  if (rule.scope !== "record") return rule;
  const found = new WeakMap<Registration, Diagnostic[]>();
  return {
    ...rule,
    check(record: Registration, language: Language): Diagnostic[] {
      const known = found.get(record) ?? rule.check(record, language);
      found.set(record, known);
      return known;
    },
  };
}

/** Files read, each by the same array as long as its bytes are the same: what was made of them still holds. */
function keepingBytes(host: Host): Host["readFolder"] {
  const known = new Map<string, Uint8Array>();
  return (folder) =>
    host.readFolder(folder)?.map(({ path, bytes }) => {
      const earlier = known.get(path);
      const isSame = earlier && bytes && Buffer.compare(earlier, bytes) === 0;
      if (bytes && !isSame) known.set(path, bytes);
      return { path, bytes: isSame ? earlier : bytes };
    });
}
