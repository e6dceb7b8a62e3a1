import { type Area, listWithout } from "./cell-refs.ts";
import { xmlText } from "./printable.ts";
import { withElement } from "./sheet-order.ts";
import { attributeOf } from "./xml-text.ts";

/** What a program asks of a cell as it is typed, and says beside it. */
export interface CellCheck {
  readonly type: "list" | "date" | "whole" | "decimal" | "textLength";
  readonly operator?: "between" | "lessThanOrEqual";
  readonly formulas: readonly (string | number)[];
  /** What does not fit is refused; else a warning is shown. */
  readonly isStrict: boolean;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

export interface PlacedCheck {
  /** Cells: `C7:C56`. */
  readonly ref: string;
  readonly check: CellCheck;
}

/** The part of a sheet behind its cells with checks of an area, in place of those that it had there. */
export function withChecks(tail: string, area: Area, placed: readonly PlacedCheck[]): string {
  const whole = /<dataValidations\b([^>]*?)(?:\/>|>([\s\S]*?)<\/dataValidations>)/.exec(tail);
  const [before = "", attributes = "", inside = ""] = whole ?? [];
  const kept = Array.from(
    inside.matchAll(/<dataValidation\b([^>]*?)(?:\/>|>[\s\S]*?<\/dataValidation>)/g),
    ([element, own = ""]) => {
      const left = listWithout(attributeOf(own, "sqref") ?? "", area);
      return left === "" ? "" : element.replace(/\ssqref="[^"]*"/, ` sqref="${left}"`);
    },
  ).filter((element) => element !== "");
  const all = [...kept, ...placed.map(checkXml)];
  // A sheet can be told to show no prompts at all.
  const others = attributes.replace(/\s(?:count|disablePrompts)="[^"]*"/g, "").trimEnd();
  const xml = `<dataValidations${others} count="${all.length}">${all.join("")}</dataValidations>`;
  const bare = withoutNewerChecks(tail.replace(before, ""), area);
  return withElement(bare, "dataValidations", xml);
}

function checkXml({ ref, check }: PlacedCheck): string {
  const { type, operator, formulas, isStrict } = check;
  const attributes = Object.entries({
    type,
    errorStyle: isStrict ? "stop" : "warning",
    ...(operator ? { operator } : {}),
    allowBlank: "1",
    showInputMessage: "1",
    showErrorMessage: "1",
    errorTitle: check.errorTitle,
    error: check.error,
    promptTitle: check.promptTitle,
    prompt: check.prompt,
    sqref: ref,
  }).map(([name, value]) => ` ${name}="${xmlText(value)}"`);
  const asked = formulas.map((formula, index) => {
    return `<formula${index + 1}>${xmlText(String(formula))}</formula${index + 1}>`;
  });
  return `<dataValidation${attributes.join("")}>${asked.join("")}</dataValidation>`;
}

/** Checks with lists on other sheets stand among the extensions in files of Excel 2010 and later. */
function withoutNewerChecks(tail: string, area: Area): string {
  return tail
    .replace(/<x14:dataValidation\b[\s\S]*?<\/x14:dataValidation>/g, (element) => {
      const left = listWithout(/<xm:sqref>([^<]*)</.exec(element)?.[1] ?? "", area);
      if (left === "") return "";
      return element.replace(/<xm:sqref>[^<]*/, `<xm:sqref>${left}`);
    })
    .replace(
      /(<x14:dataValidations\b[^>]*?\scount=")\d+("[^>]*>)([\s\S]*?)(?=<\/x14:dataValidations>)/g,
      (_, start, end, inside: string) => {
        return `${start}${inside.match(/<x14:dataValidation\b/g)?.length ?? 0}${end}${inside}`;
      },
    )
    .replace(/<ext\b[^>]*>\s*<x14:dataValidations\b[^>]*>\s*<\/x14:dataValidations>\s*<\/ext>/g, "")
    .replace(/<extLst>\s*<\/extLst>/g, "");
}
