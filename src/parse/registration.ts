import { commaParted } from "../model/comma-parted.ts";
import type { Fault } from "../model/fault.ts";
import { fieldNamed, mostFieldParts } from "../model/field-name.ts";
import type { MapNode } from "../model/node.ts";
import type { Pack } from "../model/pack.ts";
import type { Place, SourceFile } from "../model/place.ts";
import type { OwnValue, Registration, RegistrationData, Section } from "../model/registration.ts";
import { withoutOuterQuotes } from "../model/text.ts";
import { blankFileFault } from "./blank-file.ts";
import { recordTextOf } from "./document.ts";
import { recordShape, recordShapeOf } from "./record-shape.ts";
import { locate } from "./shape.ts";
import { placeFinder, typedOf } from "./typed.ts";

export interface RegistrationReading {
  /** `undefined` when the file could not be read as a record: then `faults` says why. */
  readonly value: Registration | undefined;
  readonly faults: readonly Fault[];
}

/** Where records look for the guidance they were filed under. */
export interface PacksInUse {
  readonly packs: { get(id: string): Pack | undefined };
  /** Of records that name none; `undefined` when several packs are in use. */
  readonly byDefault: string | undefined;
}

/** One file of `mo-hinh/` to a typed registration, every value with its place. */
export function parseRegistration(source: SourceFile, inUse: PacksInUse): RegistrationReading {
  const { tree, sections, faults: textFaults } = recordTextOf(source);
  if (!tree) return { value: undefined, faults: textFaults };
  const blank = blankFileFault(tree, source);
  return blank
    ? { value: undefined, faults: [...textFaults, blank] }
    : recordIn(tree, { source, sections, textFaults, inUse });
}

interface ReadText {
  readonly source: SourceFile;
  readonly sections: readonly Section[];
  readonly textFaults: readonly Fault[];
  readonly inUse: PacksInUse;
}

function recordIn(
  tree: MapNode,
  { source, sections, textFaults, inUse }: ReadText,
): RegistrationReading {
  const guidance = guidanceNamed(tree) ?? inUse.byDefault;
  const pack = guidance === undefined ? undefined : inUse.packs.get(guidance);
  const shape = recordShapeOf(pack?.ownFields);
  const { value, faults: typeFaults, inTree } = typedOf(tree, shape);
  const data: RegistrationData = value ?? {};
  const fields = fieldsOf(data.fields ?? [], pack);
  const placeOf = placeFinder(source, tree, { schema: shape, inTree });
  const faults = [...textFaults, ...typeFaults.filter((fault) => concerns(fault, data, pack))];
  if (pack) faults.push(...unknownFields(fields.unknown, { data, pack, placeOf }));
  const folder = /^mo-hinh\/([^/]+)\//.exec(source.path)?.[1];
  return {
    faults,
    value: {
      source,
      id: data.id ?? fileStem(source.path),
      unitId: data.unit ?? folder ?? "",
      folderUnit: folder,
      guidance,
      pack,
      data: data.title === undefined ? data : { ...data, title: withoutOuterQuotes(data.title) },
      fields: fields.known,
      otherFields: fields.open,
      own: ownValues(value ?? {}, pack),
      sections,
      tree,
      faults,
      hasKey: (path) => locate(tree, shape, stepsOf(path)) !== undefined,
      placeOf: (path, part) => placeOf(stepsOf(path), part),
    },
  };
}

function guidanceNamed(tree: MapNode): string | undefined {
  const named = locate(tree, recordShape, ["guidance"])?.value;
  const typed = named?.kind === "scalar" ? named.text.trim().toLowerCase() : "";
  return typed === "" ? undefined : typed;
}

/**
 * A draft may hold keys still to be filled in, but for those that every draft owes. Where the pack
 * is not known, neither are its own fields: a key may be one of them.
 */
function concerns(fault: Fault, { status }: RegistrationData, pack: Pack | undefined): boolean {
  if (fault.kind === "blank" && status === "draft") {
    return (pack?.demands ?? []).some(({ since, key }) => since === "draft" && key === fault.path);
  }
  return fault.kind !== "unknown-key" || pack !== undefined || fault.path.includes(".");
}

/** `inspections.0.date` -> `["inspections", 0, "date"]`. */
export function stepsOf(path: string): (string | number)[] {
  return path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

export function fileStem(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");
}

function fieldsOf(typed: readonly string[], pack: Pack | undefined) {
  const known: string[] = [];
  const open: string[] = [];
  const unknown: (readonly [number, string])[] = [];
  for (const [index, text] of typed.entries()) {
    const field = pack && fieldNamed(text, pack);
    if (field) known.push(field.id);
    else if (!pack || pack.openFields) open.push(text);
    else unknown.push([index, text]);
  }
  return { known: [...new Set(known)], open, unknown };
}

/**
 * The fields that the pack does not have. Parts of one that it has, `[An ninh, quốc phòng]`, are told once,
 * as what they would be together.
 */
function unknownFields(
  unknown: readonly (readonly [number, string])[],
  {
    data: { fields = [] },
    pack,
    placeOf,
  }: {
    readonly data: RegistrationData;
    readonly pack: Pack;
    placeOf(path: readonly (string | number)[]): Place;
  },
): readonly Fault[] {
  const allowed = pack.fields.map(({ column, label }) => column ?? label);
  const places = fields.map((_, index) => placeOf(["fields", index]));
  let told = 0;
  return unknown.flatMap(([index, value]) => {
    const { start, end } = places[index] ?? { start: 0, end: 0 };
    if (index < told) return [];
    const whole = partedField(places, { index, pack });
    told = whole?.to ?? told;
    const facts = { kind: "value-not-allowed", key: "lĩnh vực", value, allowed } as const;
    const parted = whole === undefined ? {} : { parted: whole.text };
    return [{ ...facts, ...parted, path: `fields.${index}`, start, end }];
  });
}

/** The field whose name commas have parted around one of its parts, and where it ends. */
function partedField(
  places: readonly Place[],
  { index, pack }: { readonly index: number; readonly pack: Pack },
): { readonly text: string; readonly to: number } | undefined {
  const most = mostFieldParts(pack);
  for (let from = Math.max(0, index - most + 1); from <= index; from += 1) {
    for (let to = Math.min(places.length, from + most); to > index; to -= 1) {
      const text = commaParted(places.slice(from, to));
      if (text !== undefined && fieldNamed(text, pack)) return { text, to };
    }
  }
  return undefined;
}

function ownValues(data: object, pack: Pack | undefined): Record<string, readonly OwnValue[]> {
  const values = new Map(Object.entries(data));
  return Object.fromEntries(
    (pack?.ownFields ?? []).flatMap(({ id }) => {
      const given: unknown = values.get(id);
      // Typed by the shape that the same own fields made.
      return Array.isArray(given) ? [[id, given as readonly OwnValue[]] as const] : [];
    }),
  );
}
