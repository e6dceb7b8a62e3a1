import type { Fault } from "../model/fault.ts";
import type { FileRole, Folder, ReadFile } from "../model/folder.ts";
import type { Pack } from "../model/pack.ts";
import type { SourceFile } from "../model/place.ts";
import { byCodeUnit } from "../model/text.ts";
import { parseConfig } from "./config.ts";
import { decoded } from "./decode.ts";
import { parsePack } from "./pack.ts";
import { type PacksInUse, parseRegistration } from "./registration.ts";
import { emptyRoster, parseRoster } from "./roster.ts";
import { parseUnitReport } from "./unit-report.ts";

/** A file as it lies on the disk. `bytes` is absent for one that could not be opened. */
export interface RawFile {
  /** Relative to the folder of records, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
}

/** What a file is for, told by its path alone; `undefined`: none of danvan's business. */
export function roleOf(path: string): FileRole | undefined {
  if (path === "danvan.yaml") return "config";
  if (path === "don-vi.yaml") return "roster";
  if (/^huong-dan\/[^/]+\/guidance\.yaml$/.test(path)) return "pack";
  const area = /^(mo-hinh|bao-cao)\//.exec(path)?.[1];
  if (area === undefined || /(^|\/)\./.test(path)) return undefined;
  if (!/\.(md|yaml|yml)$/i.test(path)) return "stray";
  return area === "mo-hinh" ? "registration" : "report";
}

/** All files of a folder to everything in it, parsed. A bad file never hides a good one. */
export function parseFolder(raw: readonly RawFile[], builtInPacks: readonly SourceFile[]): Folder {
  const read = raw.toSorted((a, b) => byCodeUnit(a.path, b.path)).flatMap(opened);
  const inRole = (role: FileRole) =>
    read.flatMap((file) => (file.role === role && file.readable ? [file.source] : []));
  const config = parseConfig(inRole("config")[0]);
  const { packs, packFiles } = packsOf(inRole("pack"), builtInPacks);
  const registered = inRole("registration").map((source) => {
    const reading = parseRegistration(source, packsInUse(packs, config.guidance));
    return { source, reading };
  });
  const named = new Set([
    ...config.guidance,
    ...registered.flatMap(({ reading }) =>
      reading.ok ? (reading.registration.guidance ?? []) : [],
    ),
  ]);
  const used = [...named].flatMap((id) => packs.get(id) ?? []);
  const [rosterSource] = inRole("roster");
  const roster = rosterSource ? parseRoster(rosterSource, used) : emptyRoster(undefined, []);
  const reported = inRole("report").map((source) => ({ source, reading: parseUnitReport(source) }));
  const faultsByPath = new Map<string, readonly Fault[]>([
    ["danvan.yaml", config.faults],
    ["don-vi.yaml", roster.faults],
    ...packFiles.map(({ source, faults }) => [source.path, faults] as const),
    ...[...registered, ...reported].map(({ source, reading }) => {
      const parsed =
        reading.ok && ("registration" in reading ? reading.registration : reading.report);
      return [source.path, parsed ? parsed.faults : reading.ok ? [] : reading.faults] as const;
    }),
  ]);
  const unusable = new Set(
    [...registered, ...reported].flatMap(({ source, reading }) =>
      reading.ok ? [] : [source.path],
    ),
  );
  return {
    config,
    roster,
    packs: used,
    registrations: registered.flatMap(({ reading }) => (reading.ok ? [reading.registration] : [])),
    reports: reported.flatMap(({ reading }) => (reading.ok ? [reading.report] : [])),
    files: read.map((file) => ({
      ...file,
      faults: [...file.faults, ...(faultsByPath.get(file.source.path) ?? [])],
      readable: file.readable && !unusable.has(file.source.path),
    })),
  };
}

function opened({ path, bytes }: RawFile): ReadFile[] {
  const role = roleOf(path.normalize("NFC"));
  if (role === undefined) return [];
  const unread: SourceFile = { path, text: "", wasNfc: true };
  if (role === "stray") return [{ source: unread, role, faults: [], readable: false }];
  const decoding = bytes ? decoded(path, bytes) : ({ ok: false, reason: "no-access" } as const);
  if (decoding.ok) return [{ source: decoding.source, role, faults: [], readable: true }];
  const fault: Fault = { kind: "unreadable", reason: decoding.reason, path: "", start: 0, end: 0 };
  return [{ source: unread, role, faults: [fault], readable: false }];
}

/** Packs by id: the organisation's own win over the built-in; built-in ones are parsed when asked for. */
function packsOf(own: readonly SourceFile[], builtIn: readonly SourceFile[]) {
  const packFiles = own.map((source) => ({ source, ...parsePack(source, "own") }));
  const byId = new Map<string, Pack>();
  for (const { pack } of packFiles) if (pack) byId.set(pack.id, pack);
  const sources = new Map(builtIn.map((source) => [packIdOf(source.path), source] as const));
  const packs = {
    get(id: string): Pack | undefined {
      const known = byId.get(id);
      const source = sources.get(id);
      if (known || !source) return known;
      const { pack } = parsePack(source, "built-in");
      if (pack) byId.set(id, pack);
      return pack;
    },
  };
  return { packs, packFiles };
}

/** `danvan:<id>/guidance.yaml` or `huong-dan/<id>/guidance.yaml`. */
export function packIdOf(path: string): string {
  return path.split(/[:/]/).at(-2) ?? "";
}

function packsInUse(packs: PacksInUse["packs"], guidance: readonly string[]): PacksInUse {
  return { packs, byDefault: guidance.length === 1 ? guidance[0] : undefined };
}
