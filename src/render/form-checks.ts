import type { ConditionalFormattingRule, DataValidation } from "exceljs";
import type { BlankForm, FormColumn, FormNeed } from "../model/form.ts";
import { fillWords, needWords } from "./form-words.ts";
import { printable } from "./printable.ts";

/** Longest texts of an input prompt and an error (ECMA-376, 18.3.1.32), and of a cell. */
const longestTitle = 32;
const longestPrompt = 255;
const longestError = 225;
const longestText = 32_767;
const tooLong = "Một ô chứa được nhiều nhất 32.767 ký tự.";
/** Excel takes no open interval of whole numbers. */
const farthest = 999_999_999_999;

/** What Excel asks of a cell as it is typed. `list` is where the column's choices stand. */
export function checkOf(
  column: FormColumn,
  form: BlankForm,
  list: string | undefined,
): DataValidation {
  const fill = fillWords(column, form);
  return {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: within(column.heading, longestTitle),
    prompt: within(`${fill}. ${needWords(column, form)}.`, longestPrompt),
    showErrorMessage: true,
    errorTitle: within(column.heading, longestTitle),
    error: within(
      column.type === "text" || column.type === "paragraph" ? tooLong : `${fill}.`,
      longestError,
    ),
    errorStyle: isStrict(column) ? "stop" : "warning",
    ...ruleOf(column, form, list),
  };
}

type Rule = Pick<DataValidation, "type" | "operator" | "formulae">;

function ruleOf(column: FormColumn, { years }: BlankForm, list: string | undefined): Rule {
  const { type, several, min = -farthest, max = farthest } = column;
  const text: Rule = { type: "textLength", operator: "lessThanOrEqual", formulae: [longestText] };
  if (several) return text;
  switch (type) {
    case "choice":
      return list === undefined ? text : { type: "list", formulae: [list] };
    case "date":
      return {
        type: "date",
        operator: "between",
        formulae: [new Date(Date.UTC(years.from, 0, 1)), new Date(Date.UTC(years.to, 11, 31))],
      };
    case "integer":
      return { type: "whole", operator: "between", formulae: [min, max] };
    case "number":
      return { type: "decimal", operator: "between", formulae: [min, max] };
    default:
      return text;
  }
}

/**
 * An open list takes other values; of a day long past sometimes the month alone is known, and it may
 * lie outside the years of the guidance.
 */
function isStrict({ type, open, name }: FormColumn): boolean {
  return type === "date" ? name === "registeredOn" : !open;
}

/** Excel counts UTF-16 units; a title may not break a letter. */
function within(text: string, length: number): string {
  const line = printable(text).replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  let start = "";
  for (const letter of line) {
    if (start.length + letter.length >= length) break;
    start += letter;
  }
  return `${start}…`;
}

const lacking = "FFFFF2CC";
const idle = "FFE7E6E6";

/** Cells of the row that a formula is written for, and what tells a value of a list. */
export interface Cells {
  cellOf(name: string): string | undefined;
  valueOf(name: string, value: string): string | undefined;
  /** The whole row, from the first column of the form to the last. */
  readonly row: string;
}

/**
 * Yellow: owed and empty. Grey: not asked of such a model. No text of a pack is in the formulas.
 * `first` is the rule's rank, of which a sheet has each once.
 */
export function coloursOf(
  column: FormColumn,
  cells: Cells,
  first: number,
): ConditionalFormattingRule[] {
  const own = cells.cellOf(column.name);
  const parts = column.needs.flatMap((need) => conditionOf(need, cells) ?? []);
  if (own === undefined || parts.length < column.needs.length || parts.length === 0) return [];
  const isOwed = `OR(${parts.join(",")})`;
  return [
    filled(first, lacking, `AND(COUNTA(${cells.row})>0,LEN(${own})=0,${isOwed})`),
    ...idleRule(column.needs, own, cells).map((rule) => ({ ...rule, priority: first + 1 })),
  ];
}

function idleRule(needs: readonly FormNeed[], own: string, cells: Cells) {
  const kinds = new Set(needs.map(({ kind }) => kind));
  const [kind] = kinds;
  const [cell, value] = [cells.cellOf("kind"), kind && cells.valueOf("kind", kind)];
  if (kinds.size > 1 || cell === undefined || value === undefined) return [];
  return [filled(2, idle, `AND(LEN(${own})=0,LEN(${cell})>0,${cell}<>${value})`)];
}

/** A formula that holds for rows that a need binds; `undefined` where no such cell is there. */
function conditionOf(need: FormNeed, cells: Cells): string | undefined {
  const { since, kind, field, registration } = need;
  const tests = [
    ...(since === "draft" ? [] : [differs("status", "draft", cells)]),
    ...(kind === undefined ? [] : [equals("kind", kind, cells)]),
    ...(field === undefined ? [] : [anyField(field, cells)]),
    ...(registration === undefined ? [] : [equals("registration", registration, cells)]),
  ];
  if (tests.some((test) => test === undefined)) return undefined;
  return tests.length === 0 ? "TRUE" : `AND(${tests.join(",")})`;
}

function equals(name: string, value: string, cells: Cells): string | undefined {
  return compared(name, value, { cells, sign: "=" });
}

function differs(name: string, value: string, cells: Cells): string | undefined {
  return compared(name, value, { cells, sign: "<>" });
}

function compared(
  name: string,
  value: string,
  { cells, sign }: { cells: Cells; sign: "=" | "<>" },
): string | undefined {
  const [cell, known] = [cells.cellOf(name), cells.valueOf(name, value)];
  return cell === undefined || known === undefined ? undefined : `${cell}${sign}${known}`;
}

function anyField(field: string, cells: Cells): string | undefined {
  const known = cells.valueOf("fields", field);
  const columns = ["fields", "fields.2"].flatMap((name) => cells.cellOf(name) ?? []);
  if (known === undefined || columns.length === 0) return undefined;
  return `OR(${columns.map((cell) => `${cell}=${known}`).join(",")})`;
}

function filled(priority: number, argb: string, formula: string): ConditionalFormattingRule {
  return {
    type: "expression",
    priority,
    formulae: [formula],
    style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb } } },
  };
}
