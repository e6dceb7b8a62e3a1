import * as z from "zod";
import type { FormChoice, FormColumn } from "../model/form.ts";
import type { OwnField, Pack } from "../model/pack.ts";
import { recordShape } from "./record-shape.ts";
import { dateSpelling, optionsOf, spellingOf } from "./scalars.ts";
import { bare, vietnamesePath } from "./shape.ts";

/** `plan` is filled in part by part: `plan.number`, `plan.from` … */
export function leavesOf(path: string): readonly string[] {
  const shape = shapeAt(path);
  const inner = shape instanceof z.ZodArray ? bare(shape.element) : shape;
  if (!(inner instanceof z.ZodObject)) return [path];
  return Object.keys(inner.shape).map((part) => `${path}.${part}`);
}

function shapeAt(path: string): z.core.$ZodType | undefined {
  let shape: z.core.$ZodType | undefined = recordShape;
  for (const step of path.split(".")) {
    if (shape instanceof z.ZodArray) shape = bare(shape.element);
    const part: z.core.$ZodType | undefined =
      shape instanceof z.ZodObject ? shape.shape[step] : undefined;
    shape = part && bare(part);
  }
  return shape;
}

/** What a key of every record holds, before anything asks for it. */
export function recordColumn(path: string, pack: Pack): FormColumn {
  const words = vietnamesePath(recordShape, path.split("."));
  const shape = shapeAt(path) ?? recordShape;
  const element = shape instanceof z.ZodArray ? bare(shape.element) : shape;
  const options = optionsOf(element);
  const choices = path === "fields" ? fieldChoices(pack) : (options ?? []).filter(isForForms);
  const isDate = spellingOf(element) === dateSpelling;
  const otherwise = isDate ? "date" : "text";
  return {
    name: path,
    heading: capitalised(words?.vi ?? path),
    type: choices.length > 0 ? "choice" : otherwise,
    choices: distinct(choices),
    open: path === "fields" && pack.openFields !== undefined,
    several: shape instanceof z.ZodArray,
    needs: [],
    clauses: path === "fields" && pack.openFields ? [pack.openFields.clause] : [],
  };
}

/** What comes after registration is for the one who keeps the records, not for the form. */
function isForForms({ value }: FormChoice): boolean {
  return !["active", "concluded", "recognised", "suspended", "retired"].includes(value);
}

function fieldChoices({ fields }: Pack): readonly FormChoice[] {
  return fields.map(({ id, label }) => ({ value: id, label }));
}

/** The same of a field that the pack adds. */
export function ownColumn(field: OwnField): FormColumn {
  const { id, key, type, choices, min, max, many, clause } = field;
  return {
    name: id,
    heading: capitalised(key),
    type: type === "choice" && choices.length === 0 ? "text" : type,
    choices: distinct(choices.map(({ id: value, label }) => ({ value, label }))),
    open: false,
    several: many,
    min,
    max,
    needs: [],
    clauses: [clause],
  };
}

/** On a form for any unit: which one it is. */
export function unitColumn(units: readonly FormChoice[]): FormColumn {
  return {
    name: "unit",
    heading: "Đơn vị",
    type: units.length > 0 ? "choice" : "text",
    choices: distinct(units),
    open: false,
    several: false,
    needs: [{ since: "draft" }],
    clauses: [],
  };
}

/** Lists with two entries alike could not be read back: the second says its value too. */
function distinct(choices: readonly FormChoice[]): readonly FormChoice[] {
  const taken = new Set<string>();
  return choices.map(({ value, label: typed }) => {
    const label = onOneLine(typed);
    const shown = taken.has(label) ? `${label} (${value})` : label;
    taken.add(shown);
    return { value, label: shown };
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

/** What is written and read back must be the same: no line ends, no letters that programs drop. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{C}\s]+/gu, " ").trim();
}
