import type { Language } from "../model/diagnostic.ts";
import type { Fault } from "../model/fault.ts";
import { nearest } from "../model/nearest.ts";
import type { Pack } from "../model/pack.ts";
import type { SourceFile } from "../model/place.ts";
import type { Unit } from "../model/roster.ts";
import { type Common, type Misuse, misuse } from "./command.ts";
import { folderWords } from "./folder-words.ts";
import type { Host } from "./host.ts";
import { type Workspace, workspaceOf } from "./workspace.ts";

/** A folder fit to be counted, the pack asked for, and the unit where one was. */
export interface Ready extends Workspace {
  readonly pack: Pack;
  readonly unit: Unit | undefined;
}

/**
 * The folder, pack and unit that a command works on, or why it cannot: a broken configuration,
 * roster or pack would make every figure wrong, so nothing is printed on top of one.
 */
export function readyFor(
  command: Common & { readonly guidance?: string | undefined; readonly unit?: string | undefined },
  host: Host,
): Ready | Misuse {
  const say = folderWords[command.language];
  const workspace = workspaceOf(host, command.folder, command.asOf);
  if (!workspace) return misuse(say.noFolder(command.folder));
  const { folder } = workspace;
  const setUp = ["config", "roster", "pack"];
  if (folder.files.some(({ role, faults }) => setUp.includes(role) && faults.length > 0)) {
    return misuse(say.brokenSetUp);
  }
  const ids = folder.packs.map(({ id }) => id);
  const pack = folder.packs.find(({ id }) => id === (command.guidance ?? ids[0]));
  if (!pack) {
    const builtIn = host.builtInPacks().map(({ path }) => path.split(/[:/]/)[1] ?? "");
    return misuse(say.noPack(command.guidance, ids.length > 0 ? ids : builtIn));
  }
  if (command.guidance === undefined && ids.length > 1) return misuse(say.choosePack(ids));
  const unit = command.unit === undefined ? undefined : folder.roster.byId.get(command.unit);
  if (command.unit !== undefined && !unit) {
    return misuse(say.noUnit(command.unit, nearest(command.unit, [...folder.roster.byId.keys()])));
  }
  return { ...workspace, pack, unit };
}

/** Says which records, or values of records, could not be read, so that nobody takes the figures for the whole. */
export function warnOfUnreadable(
  { folder }: Workspace,
  { language, host }: { language: Language; host: Host },
): void {
  const unreadable = folder.files.filter(
    ({ role, readable }) => role === "registration" && !readable,
  );
  const say = folderWords[language];
  const pathsOf = (files: readonly { readonly source: SourceFile }[]) =>
    files.map(({ source }) => source.path);
  if (unreadable.length > 0) host.err(say.unreadable(pathsOf(unreadable)));
  const lacking = folder.registrations.filter(({ faults }) => faults.some(isLoss));
  if (lacking.length > 0) host.err(say.valuesUnread(pathsOf(lacking)));
}

/** A value stands there and is in no figure; one that is only absent is what the record says. */
function isLoss({ kind }: Fault): boolean {
  return kind !== "absent" && kind !== "blank";
}
