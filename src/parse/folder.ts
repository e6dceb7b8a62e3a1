import type { Fault } from "../model/fault.ts";
import type { FileRole, Folder, ReadFile } from "../model/folder.ts";
import type { Pack } from "../model/pack.ts";
import type { SourceFile } from "../model/place.ts";
import { byCodeUnit } from "../model/text.ts";
import { parseConfig } from "./config.ts";
import { decoded } from "./decode.ts";
import { parsePack } from "./pack.ts";
import { parseRegistration } from "./registration.ts";
import { makeAnew, type Remember } from "./remember.ts";
import { roleOf } from "./role.ts";
import { emptyRoster, parseRoster } from "./roster.ts";
import { parseUnitReport } from "./unit-report.ts";

/** A file as it lies on the disk. `bytes` is absent for one that could not be opened. */
export interface RawFile {
  /** Relative to the folder of records, with `/`; one behind it where a whole folder cannot be opened. */
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
}

/**
 * All files of a folder to everything in it, parsed. A bad file never hides a good one.
 *
 * @param remember what was parsed at an earlier look at the same folder
 */
export function parseFolder(
  raw: readonly RawFile[],
  builtInPacks: readonly SourceFile[],
  remember: Remember = makeAnew,
): Folder {
  const read = raw
    .toSorted((a, b) => byCodeUnit(a.path, b.path))
    .flatMap((file) => opened(file, remember));
  const inRole = (role: FileRole) =>
    read.flatMap((file) => (file.role === role && file.readable ? [file.source] : []));
  const config = parseConfig(inRole("config")[0]);
  const packFiles = inRole("pack").map((source) =>
    remember(`pack ${source.path}`, [source], () => ({ source, ...parsePack(source, "own") })),
  );
  const broken = read.flatMap((file) =>
    file.role === "pack" && !file.readable ? file.source : [],
  );
  const packs = packsOf(packFiles, { broken, builtIn: builtInPacks, remember });
  const byDefault = config.guidance.length === 1 ? config.guidance[0] : undefined;
  const registrations = inRole("registration").map((source) =>
    remember(
      `record ${source.path}`,
      [source, byDefault, ...packFiles, ...broken.map(({ path }) => path)],
      () => recordOf(source, parseRegistration(source, { packs, byDefault })),
    ),
  );
  const reports = inRole("report").map((source) => recordOf(source, parseUnitReport(source)));
  const records = [...registrations, ...reports];
  const named = new Set([
    ...config.guidance,
    ...records.flatMap(({ value }) => value?.guidance ?? []),
  ]);
  const used = [...named].flatMap((id) => packs.get(id) ?? []);
  const [rosterSource] = inRole("roster");
  const areKnown = used.length > 0 && config.guidance.every((id) => packs.get(id));
  const roster = rosterSource
    ? parseRoster(rosterSource, { packs: used, areKnown })
    : emptyRoster(undefined, []);
  const details = new Map<string, Partial<ReadFile>>([
    ["danvan.yaml", { faults: config.faults }],
    ["don-vi.yaml", { faults: roster.faults }],
    ...packFiles.map(({ source, faults }) => [source.path, { faults }] as const),
    ...records.map(({ source, detail }) => [source.path, detail] as const),
  ]);
  return {
    config,
    roster,
    packs: used,
    knownPacks: packs.ids,
    registrations: registrations.flatMap(({ value }) => value ?? []),
    reports: reports.flatMap(({ value }) => value ?? []),
    files: read.map((file) =>
      file.readable ? { ...file, ...details.get(file.source.path) } : file,
    ),
  };
}

/** A registration or report with what its file is to be known for. */
function recordOf<T extends { readonly unitId: string; readonly id?: string }>(
  source: SourceFile,
  { value, faults }: { readonly value: T | undefined; readonly faults: readonly Fault[] },
) {
  const detail = {
    faults,
    readable: value !== undefined,
    registration: value?.id,
    unit: value?.unitId,
  };
  return { source, value, detail };
}

function opened({ path, bytes }: RawFile, remember: Remember): ReadFile[] {
  const role = roleOf(path.normalize("NFC"));
  if (role === undefined) return [];
  const unread: SourceFile = { path, text: "", wasNfc: true };
  if (role === "stray") return [{ source: unread, role, faults: [], readable: false }];
  const closed = path.endsWith("/") ? "closed-folder" : "no-access";
  const decoding = bytes
    ? remember(`text ${path}`, [bytes], () => decoded(path, bytes))
    : ({ ok: false, reason: closed } as const);
  if (decoding.ok) return [{ source: decoding.source, role, faults: [], readable: true }];
  const fault: Fault = { kind: "unreadable", reason: decoding.reason, path: "", start: 0, end: 0 };
  return [{ source: unread, role, faults: [fault], readable: false }];
}

interface OwnPack {
  readonly source: SourceFile;
  readonly pack: Pack | undefined;
  readonly faults: readonly Fault[];
}

/**
 * Packs by id: the organisation's own win over the built-in, which are parsed when asked for. One
 * with a fault judges no record, and neither does the built-in of its name: every record would be
 * told what only follows from the fault.
 */
function packsOf(
  own: readonly OwnPack[],
  {
    broken,
    builtIn,
    remember,
  }: {
    broken: readonly SourceFile[];
    builtIn: readonly SourceFile[];
    remember: Remember;
  },
) {
  const byId = new Map<string, Pack | undefined>(
    [...own.filter(({ faults }) => faults.length > 0).map(({ source }) => source), ...broken].map(
      ({ path }) => [packIdOf(path).toLowerCase(), undefined] as const,
    ),
  );
  for (const { pack, faults } of own) {
    if (pack) byId.set(pack.id, faults.length === 0 ? pack : undefined);
  }
  const sources = new Map(builtIn.map((source) => [packIdOf(source.path), source] as const));
  return {
    ids: [...new Set([...own.flatMap(({ pack }) => pack?.id ?? []), ...sources.keys()])],
    get(id: string): Pack | undefined {
      const source = sources.get(id);
      if (byId.has(id) || !source) return byId.get(id);
      const { pack } = remember(`pack ${source.path}`, [source.text], () =>
        parsePack(source, "built-in"),
      );
      if (pack) byId.set(id, pack);
      return pack;
    },
  };
}

/** `danvan:<id>/guidance.yaml` or `huong-dan/<id>/guidance.yaml`. */
export function packIdOf(path: string): string {
  return path.split(/[:/]/).at(-2) ?? "";
}
