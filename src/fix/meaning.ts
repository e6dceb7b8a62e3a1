import type * as z from "zod";
import type { Fault } from "../model/fault.ts";
import type { FileRole, Folder } from "../model/folder.ts";
import type { MapNode, Node, ScalarNode } from "../model/node.ts";
import type { Pack } from "../model/pack.ts";
import type { SourceFile } from "../model/place.ts";
import { byCodeUnit } from "../model/text.ts";
import { configShape, parseConfig } from "../parse/config.ts";
import { parsePack } from "../parse/pack.ts";
import { packShape } from "../parse/pack-shape.ts";
import { recordShapeOf } from "../parse/record-shape.ts";
import { parseRegistration } from "../parse/registration.ts";
import { parseRoster, rosterShape } from "../parse/roster.ts";
import { parseUnitReport, unitReportShape } from "../parse/unit-report.ts";

/** A file as danvan understands it. */
export interface Reading {
  readonly shape: z.ZodObject;
  readonly faults: readonly Fault[];
  /** The pack of a registration, whose names it uses. */
  readonly pack?: Pack | undefined;
  /** Typed values and faults, places aside: equal for two texts that mean the same. */
  readonly meaning: string;
}

/** `undefined` for a file that is none of danvan's. */
export function readingOf(source: SourceFile, role: FileRole, folder: Folder): Reading | undefined {
  switch (role) {
    case "registration":
      return registrationReading(source, folder);
    case "report": {
      const { value, faults } = parseUnitReport(source);
      return { shape: unitReportShape, faults, meaning: meaningOf(value, faults) };
    }
    case "roster": {
      const roster = parseRoster(source, {
        packs: folder.packs,
        areKnown: folder.packs.length > 0,
      });
      return {
        shape: rosterShape,
        faults: roster.faults,
        meaning: meaningOf(roster, roster.faults),
      };
    }
    case "config": {
      const config = parseConfig(source);
      return {
        shape: configShape,
        faults: config.faults,
        meaning: meaningOf(config, config.faults),
      };
    }
    case "pack": {
      const { pack, faults } = parsePack(source, "own");
      return { shape: packShape, faults, meaning: meaningOf(pack, faults) };
    }
    case "stray":
      return undefined;
  }
}

function registrationReading(source: SourceFile, { config, packs }: Folder): Reading {
  const byDefault = config.guidance.length === 1 ? config.guidance[0] : undefined;
  const get = (wanted: string) => packs.find(({ id }) => id === wanted);
  const { value, faults } = parseRegistration(source, { packs: { get }, byDefault });
  const pack = value?.pack;
  // Fields as typed are what a fix may change; `fields` and `otherFields` hold what they mean.
  const held = value && { ...value, data: { ...value.data, fields: undefined } };
  return {
    shape: recordShapeOf(pack?.ownFields),
    faults,
    pack,
    meaning: meaningOf(held, faults),
  };
}

const notMeant = ["source", "tree", "pack", "faults", "start", "end"];

function meaningOf(value: unknown, faults: readonly Fault[]): string {
  const plain = (part: unknown) =>
    JSON.stringify(part, (key, inner: unknown) => (notMeant.includes(key) ? undefined : inner));
  return [plain(value), ...faults.map(plain).toSorted(byCodeUnit)].join("\n");
}

/** A tree as one text, places aside, with some of its scalars read as if they were written otherwise. */
export function outlineOf(node: Node, textOf = (scalar: ScalarNode) => scalar.text): string {
  const partsOf = (part: Node): unknown => {
    if (part.kind === "scalar") return textOf(part);
    if (part.kind === "list") return part.items.map(partsOf);
    return { entries: part.entries.map(({ key, value }) => [partsOf(key), partsOf(value)]) };
  };
  return JSON.stringify(partsOf(node));
}

/** The same with the top-level keys in no order. */
export function unorderedOutlineOf(root: MapNode): string {
  const entries = root.entries.map((entry) => outlineOf({ ...root, entries: [entry] }));
  return entries.toSorted(byCodeUnit).join("\n");
}
