import { type ClauseLine, clausesOf } from "../../model/clauses.ts";
import { nearest } from "../../model/nearest.ts";
import type { Pack } from "../../model/pack.ts";
import { parsePack } from "../../parse/pack.ts";
import { guidanceList, guidancePage } from "../../print/guidance.ts";
import type { GuidanceCommand } from "../command.ts";
import { type ExitCode, exit } from "../exit.ts";
import { folderWords } from "../folder-words.ts";
import type { Host } from "../host.ts";
import { paintFor } from "../paint.ts";
import { workspaceOf } from "../workspace.ts";

/** Built-in packs need no folder; the organisation's own are listed when there is one. */
export async function guidance(command: GuidanceCommand, host: Host): Promise<ExitCode> {
  const { language, plain, format } = command;
  const id = command.id?.toLowerCase();
  const { packs, inUse } = packsKnown(command, host);
  if (command.action === "list") {
    host.out(format === "json" ? listJson(packs, inUse) : guidanceList(packs, inUse, language));
    return exit.clean;
  }
  const pack = packs.find((each) => each.id === id);
  if (command.action === "check" && (id === undefined || id === "mau" || pack)) {
    const { guidanceCheck } = await import("./guidance-check.ts");
    return guidanceCheck({ ...command, id }, packs, host);
  }
  if (!pack) {
    const ids = packs.map((each) => each.id);
    const near = nearest(id ?? "", ids);
    host.err(`danvan: ${folderWords[language].noPack(id, near ? [near] : ids)}\n`);
    return exit.misuse;
  }
  const clauses = clausesOf(pack);
  host.out(
    format === "json"
      ? showJson(pack, clauses)
      : guidancePage(pack, clauses, { language, paint: await paintFor(plain) }),
  );
  return exit.clean;
}

function packsKnown({ folder, asOf }: GuidanceCommand, host: Host) {
  const workspace = workspaceOf(host, folder, asOf);
  const used = workspace?.folder.packs ?? [];
  const own = (workspace?.folder.files ?? [])
    .filter(({ role, readable }) => role === "pack" && readable)
    .flatMap(({ source }) => parsePack(source, "own").pack ?? [])
    .filter(({ id }) => !used.some((pack) => pack.id === id));
  const builtIn = host.builtInPacks().flatMap((source) => parsePack(source, "built-in").pack ?? []);
  const known = [...used, ...own];
  const others = builtIn.filter(({ id }) => !known.some((pack) => pack.id === id));
  return { packs: [...known, ...others], inUse: used.map(({ id }) => id) };
}

function listJson(packs: readonly Pack[], inUse: readonly string[]): string {
  const rows = packs.map(({ id, title, years, origin }) => ({
    id,
    title,
    years,
    origin,
    inUse: inUse.includes(id),
  }));
  return `${JSON.stringify({ schemaVersion: 1, kind: "guidance-list", packs: rows }, null, 2)}\n`;
}

function showJson({ id, title }: Pack, clauses: readonly ClauseLine[]): string {
  const rows = clauses.map(({ clause, asked, about, rules, judged }) => ({
    clause,
    asked,
    about,
    rules,
    judged,
  }));
  return `${JSON.stringify({ schemaVersion: 1, kind: "guidance", id, title, clauses: rows }, null, 2)}\n`;
}
