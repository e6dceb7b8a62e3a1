import type { BlankForm, FormColumn, FormNeed } from "../model/form.ts";
import { daySerial } from "./day-serial.ts";
import { fillWords, needWords } from "./form-words.ts";
import { printable } from "./printable.ts";
import type { CellCheck } from "./sheet-checks.ts";
import type { ColourRule } from "./sheet-colours.ts";

/** Longest texts of an input prompt and an error (ECMA-376, 18.3.1.32), and of a cell. */
const longestTitle = 32;
const longestPrompt = 255;
const longestError = 225;
const longestText = 32_767;
const tooLong = "Một ô chứa được nhiều nhất 32.767 ký tự.";
/** Excel takes no open interval of whole numbers. */
const farthest = 999_999_999_999;

/** What Excel asks of a cell as it is typed. `list` is where the column's choices stand. */
export function checkOf(column: FormColumn, form: BlankForm, list: string | undefined): CellCheck {
  const fill = fillWords(column, form);
  return {
    promptTitle: within(column.heading, longestTitle),
    prompt: within(`${fill}. ${needWords(column, form)}.`, longestPrompt),
    errorTitle: within(column.heading, longestTitle),
    error: within(
      column.type === "text" || column.type === "paragraph" ? tooLong : `${fill}.`,
      longestError,
    ),
    isStrict: isStrict(column),
    ...ruleOf(column, form, list),
  };
}

type Rule = Pick<CellCheck, "type" | "operator" | "formulas">;

function ruleOf(column: FormColumn, { years }: BlankForm, list: string | undefined): Rule {
  const { type, several, min = -farthest, max = farthest } = column;
  const text: Rule = { type: "textLength", operator: "lessThanOrEqual", formulas: [longestText] };
  if (several) return text;
  switch (type) {
    case "choice":
      return list === undefined ? text : { type: "list", formulas: [list] };
    case "date":
      return {
        type: "date",
        operator: "between",
        formulas: [`01/01/${years.from}`, `31/12/${years.to}`].map((day) => daySerial(day) ?? 0),
      };
    case "integer":
      return { type: "whole", operator: "between", formulas: [min, max] };
    case "number":
      return { type: "decimal", operator: "between", formulas: [min, max] };
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

/** Backgrounds, as `RRGGBB`: of what is lacking, and of what is not asked for. */
const lacking = "FFF2CC";
const idle = "E7E6E6";
export const formColours: readonly string[] = [lacking, idle];

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
export function coloursOf(column: FormColumn, cells: Cells, first: number): readonly ColourRule[] {
  const own = cells.cellOf(column.name);
  const parts = column.needs.flatMap((need) => conditionOf(need, cells) ?? []);
  if (own === undefined || parts.length < column.needs.length || parts.length === 0) return [];
  const isLacking = `AND(COUNTA(${cells.row})>0,LEN(${own})=0,OR(${parts.join(",")}))`;
  const isIdle = idleFormula(column.needs, own, cells);
  return [
    { rank: first, formula: isLacking, colour: lacking },
    ...(isIdle === undefined ? [] : [{ rank: first + 1, formula: isIdle, colour: idle }]),
  ];
}

function idleFormula(needs: readonly FormNeed[], own: string, cells: Cells): string | undefined {
  const kinds = new Set(needs.map(({ kind }) => kind));
  const [kind] = kinds;
  const [cell, value] = [cells.cellOf("kind"), kind && cells.valueOf("kind", kind)];
  if (kinds.size > 1 || cell === undefined || value === undefined) return undefined;
  return `AND(LEN(${own})=0,LEN(${cell})>0,${cell}<>${value})`;
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
