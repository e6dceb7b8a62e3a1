import { type FlexDate, vietnameseDate } from "../model/date.ts";
import type { Field, Pack } from "../model/pack.ts";
import type { OwnValue, Registration } from "../model/registration.ts";

/** The value at a record path, as a reader would write it; `null` where the record is silent. */
export function textAt(
  record: Pick<Registration, "data" | "fields" | "otherFields" | "own">,
  path: string,
  pack: Pack,
): string | null {
  const own = pack.ownFields.find(({ id }) => id === path);
  if (own) {
    const labels = new Map(own.choices.map(({ id, label }) => [id, label] as const));
    return joined(
      (record.own[path] ?? []).map((value) => labels.get(String(value)) ?? valueText(value)),
    );
  }
  if (path === "fields") {
    return joined([
      ...record.fields.map((id) => fieldLabel(id, pack.fields)),
      ...record.otherFields,
    ]);
  }
  let value: unknown = record.data;
  for (const step of path.split(".")) {
    value =
      typeof value === "object" && value !== null
        ? Object.entries(value).find(([name]) => name === step)?.[1]
        : undefined;
  }
  return joined(
    (Array.isArray(value) ? value : [value]).flatMap((each) =>
      isPrintable(each) ? [valueText(each)] : [],
    ),
  );
}

function fieldLabel(id: string, fields: readonly Field[]): string {
  return fields.find((field) => field.id === id)?.label ?? id;
}

function isPrintable(value: unknown): value is OwnValue {
  if (typeof value === "string" || typeof value === "number") return true;
  return typeof value === "object" && value !== null && "precision" in value;
}

function valueText(value: OwnValue): string {
  return typeof value === "object" ? vietnameseDate(value satisfies FlexDate) : String(value);
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join(", ");
}
