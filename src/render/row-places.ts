import type { Column, RegisterEntry, RegisterModels } from "../model/document.ts";
import type { Pack } from "../model/pack.ts";
import type { PlaceName } from "../model/template.ts";
import { foldedPlace } from "../model/template.ts";
import type { Places } from "./filling.ts";
import { cellText, printable } from "./printable.ts";
import { recordPaths, shownValue } from "./record-paths.ts";
import { textAt } from "./register-cell.ts";
import { tick } from "./tick.ts";

/** A place of a row: its names, and what it shows of a model. */
interface RowPlace {
  readonly key: string;
  readonly labels: readonly string[];
  value(entry: RegisterEntry): string | number;
}

/**
 * What may stand in a row of a clerk's own table, between `{#rows}` and `{/rows}`: what every record has,
 * a tick for each field of the pack, each column of the pack's form, each key of a record.
 */
export function rowPlaceNames(columns: readonly Column[], pack: Pack): readonly PlaceName[] {
  return rowPlaces(columns, pack).map(({ key, labels }) => ({ key, labels, kind: "text" }));
}

/** The rows of the models, with the places that `isWanted` asks for. */
export function rowsOf(
  { pack, entries }: RegisterModels,
  { columns, isWanted }: { columns: readonly Column[]; isWanted(key: string): boolean },
): readonly Places[] {
  const wanted = rowPlaces(columns, pack).filter(({ key }) => isWanted(key));
  return entries.map((entry) =>
    Object.fromEntries(wanted.map((place) => [place.key, place.value(entry)] as const)),
  );
}

function rowPlaces(columns: readonly Column[], pack: Pack): readonly RowPlace[] {
  const all = [
    ...fixedPlaces(pack),
    ...fieldPlaces(pack),
    ...cellPlaces(columns),
    ...keyPlaces(pack),
  ];
  const seen = new Set<string>();
  // Two columns of one heading: the first has the name.
  return all.filter(({ key }) => {
    const isNew = !seen.has(foldedPlace(key));
    seen.add(foldedPlace(key));
    return isNew;
  });
}

const marked = (is: boolean) => (is ? tick : "");

function fixedPlaces(pack: Pack): readonly RowPlace[] {
  return [
    { key: "no", labels: ["số thứ tự", "stt"], value: ({ number }) => number },
    { key: "id", labels: ["mã"], value: ({ model }) => printable(model.id) },
    {
      key: "holder",
      labels: ["chủ thể"],
      value: ({ model }) => printable(model.data.holder ?? ""),
    },
    {
      key: "title",
      labels: ["tên", "tên mô hình"],
      value: ({ model }) => printable(model.data.title ?? ""),
    },
    {
      key: "new",
      labels: ["đăng ký mới", "mới"],
      value: ({ model }) => marked(model.data.registration === "new"),
    },
    {
      key: "continued",
      labels: ["tiếp tục đăng ký", "tiếp tục"],
      value: ({ model }) => marked(model.data.registration === "continued"),
    },
    { key: "unit", labels: ["đơn vị"], value: ({ unit }) => printable(unit) },
    {
      key: "fields",
      labels: ["lĩnh vực"],
      value: ({ model }) => printable(textAt(model, "fields", pack) ?? ""),
    },
  ];
}

function fieldPlaces(pack: Pack): readonly RowPlace[] {
  return pack.fields.map(({ id, label, column, aliases }) => {
    const names = [...new Set([column ?? label, label, ...aliases])];
    return {
      key: `field:${id}`,
      labels: names.flatMap((name) => [`lĩnh vực:${name}`, `field:${name}`]),
      value: ({ model }) => marked(model.fields.includes(id)),
    };
  });
}

function cellPlaces(columns: readonly Column[]): readonly RowPlace[] {
  return columns.map(({ heading, group }, index) => {
    const name = oneLine(group === undefined ? heading : `${group}/${heading}`);
    return {
      key: `cell:${name}`,
      labels: [`ô:${name}`],
      value: ({ cells }) => {
        const value = cells[index] ?? null;
        return typeof value === "number" && Number.isFinite(value) ? value : cellText(value);
      },
    };
  });
}

function keyPlaces(pack: Pack): readonly RowPlace[] {
  const shown = (path: string) => (entry: RegisterEntry) =>
    printable(shownValue(path, textAt(entry.model, path, pack) ?? ""));
  return [
    ...Object.entries(recordPaths).map(([path, label]) => ({
      key: path,
      labels: [label],
      value: shown(path),
    })),
    ...pack.ownFields.map(({ id, key, aliases }) => ({
      key: id,
      labels: [key, ...aliases],
      value: shown(id),
    })),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
