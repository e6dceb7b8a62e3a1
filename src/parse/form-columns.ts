import { type FormChoice, type FormColumn, type FormNeed, sectionPrefix } from "../model/form.ts";
import type { Demand, OwnField, Pack } from "../model/pack.ts";
import { statusRank } from "../model/registration.ts";
import { leavesOf, onOneLine, ownColumn, recordColumn, unitColumn } from "./form-column.ts";
import { recordShape } from "./record-shape.ts";

/** Longest name of a column: Word keeps no more of a content control's tag. */
const longestName = 64;
/** Choices of a list that a form has room for, each in a column of its own. */
const mostChoices = 3;
/** A model of two fields is common, of more is not. */
const mostFields = 2;

/**
 * What a unit fills in to register a model under a pack: the columns of its register, what a record
 * owes by the time it is registered, and the pack's own fields. With `units`, also which unit it is.
 */
export function formColumnsOf(
  pack: Pack,
  { units }: { readonly units?: readonly FormChoice[] | undefined } = {},
): readonly FormColumn[] {
  const owed = pack.demands.filter(({ since }) => statusRank[since] <= statusRank.registered);
  const columns = [
    ...(units ? [unitColumn(units)] : []),
    ...pathsOf(pack, owed).flatMap((path) => columnsOf(path, pack, owed)),
    ...sectionColumns(owed),
  ];
  return withNames(columns);
}

/** Record paths in the order of the form: kind, the register's own, then the record's. */
function pathsOf(pack: Pack, owed: readonly Demand[]): readonly string[] {
  const onRegister = pack.register.columns.flatMap(({ content, key }): readonly string[] => {
    switch (content) {
      case "holder":
      case "title":
      case "fields":
        return [content];
      case "continued":
      case "new":
        return ["registration", "continues"];
      case "key":
        return key === undefined ? [] : [key];
      default:
        return [];
    }
  });
  const wanted = new Set([
    ...always,
    ...owed.flatMap(({ key }) => key ?? []),
    ...(pack.fields.length > 0 || pack.openFields ? ["fields"] : []),
    ...(pack.fields.some(({ needsEconomicValue }) => needsEconomicValue) ? ["economicValue"] : []),
  ]);
  const inOrder = Object.keys(recordShape.shape);
  const place = (path: string) => inOrder.indexOf(path.split(".")[0] ?? "");
  const rest = [...wanted]
    .filter((path) => !isOwn(path, pack))
    .toSorted((a, b) => place(a) - place(b));
  const own = pack.ownFields.filter((field) => isAskedNow(field, pack)).map(({ id }) => id);
  const paths = new Set(["kind", ...onRegister, ...rest, ...own].flatMap(leavesOf));
  return [...paths].filter((path) => path !== "unit" && path !== "guidance" && path !== "id");
}

/** Without these no record can be counted, whatever the guidance. */
const always = ["title", "holder", "registration", "continues", "registeredOn", "status"];

function isOwn(path: string, { ownFields }: Pack): boolean {
  return ownFields.some(({ id }) => id === path);
}

/** An own field that the pack asks for only later has no place on a form of registration. */
function isAskedNow({ id }: OwnField, { demands }: Pack): boolean {
  const asking = demands.filter(({ key }) => key === id);
  return (
    asking.length === 0 || asking.some(({ since }) => statusRank[since] <= statusRank.registered)
  );
}

function columnsOf(path: string, pack: Pack, owed: readonly Demand[]): readonly FormColumn[] {
  const own = pack.ownFields.find(({ id }) => id === path);
  const base = own ? ownColumn(own) : recordColumn(path, pack);
  const direct = owed.filter(({ key }) => key === path);
  const whole = owed.filter(({ key }) => key !== undefined && path.startsWith(`${key}.`));
  const economic = path === "economicValue" ? economicNeeds(pack) : [];
  const asking = [...direct, ...whole].flatMap(({ clause }) => clause ?? []);
  const column: FormColumn = {
    ...base,
    heading: headingOf(path, pack) ?? base.heading,
    needs: [...direct.map(needOf), ...economic.map(({ need }) => need)],
    partOf: direct.length === 0 ? whole[0]?.keyLabel : undefined,
    clauses: unique([...base.clauses, ...asking, ...economic.map(({ clause }) => clause)]),
  };
  return column.several && column.type === "choice" ? repeated(column) : [column];
}

/** The form's own heading, where the register has that column. */
function headingOf(path: string, { register }: Pack): string | undefined {
  const column = register.columns.find(({ content, key }) =>
    content === "key" ? key === path : content === path,
  );
  return column?.heading;
}

/** Drop-down lists give one value each: a list gets several columns, `fields` and `fields.2`. */
function repeated(column: FormColumn): readonly FormColumn[] {
  const most = column.name === "fields" ? mostFields : mostChoices;
  const count = Math.max(1, Math.min(most, column.choices.length));
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return { ...column, several: false };
    const { needs: _needs, partOf: _partOf, ...more } = column;
    const number = index + 1;
    return {
      ...more,
      name: `${column.name}.${number}`,
      heading: `${column.heading} (${number})`,
      several: false,
      needs: [],
    };
  });
}

function sectionColumns(owed: readonly Demand[]): readonly FormColumn[] {
  const labels = unique(owed.flatMap(({ section }) => section?.label ?? []));
  return labels.map((label): FormColumn => {
    const asking = owed.filter(({ section }) => section?.label === label);
    const words = asking.flatMap(({ minWords }) => minWords ?? []);
    return {
      name: `${sectionPrefix}${label}`,
      heading: label,
      type: "paragraph",
      choices: [],
      open: false,
      several: false,
      minWords: words.length > 0 ? Math.max(...words) : undefined,
      needs: asking.map(needOf),
      clauses: unique(asking.flatMap(({ clause }) => clause ?? [])),
    };
  });
}

function needOf({ since, kind, field, registration }: Demand): FormNeed {
  return { since, kind, field, registration };
}

function economicNeeds({ fields }: Pack): readonly { need: FormNeed; clause: string }[] {
  return fields
    .filter(({ needsEconomicValue }) => needsEconomicValue)
    .map(({ id, clause }) => ({ need: { since: "registered", field: id }, clause }));
}

/** Names that fit Word's tags and are unlike each other, in the order of the columns. */
function withNames(columns: readonly FormColumn[]): readonly FormColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    const whole = onOneLine(column.name);
    let name = cut(whole, longestName);
    for (let number = 2; taken.has(name); number += 1) {
      const suffix = `~${number}`;
      name = cut(whole, longestName - suffix.length) + suffix;
    }
    taken.add(name);
    return { ...column, name };
  });
}

/** No letter is cut in two. */
function cut(text: string, length: number): string {
  let start = "";
  for (const letter of text) {
    if (start.length + letter.length > length) break;
    start += letter;
  }
  return start;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
