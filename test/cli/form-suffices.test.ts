import { describe, expect, test } from "vitest";
import { readFolder } from "../../src/load/folder.ts";
import { type FormColumn, sectionPrefix } from "../../src/model/form.ts";
import type { ModelKind } from "../../src/model/registration.ts";
import { run } from "../helpers/fake-host.ts";
import { folders, formOf } from "../helpers/forms.ts";

/** What a unit might write; a day in the year in which the guidance begins. */
function entryOf({ type, choices, min }: FormColumn, year: number): string {
  switch (type) {
    case "choice":
      return choices[0]?.label ?? "";
    case "date":
      return `01/03/${year}`;
    case "integer":
    case "number":
      return String(min ?? 1);
    case "paragraph":
      return "Vận động mọi người cùng làm, cùng góp công, cùng giữ gìn thành quả chung của thôn xóm.";
    case "text":
      return "Nội dung ghi trong phiếu";
  }
}

/** A record of what the form says must be written of a model of a kind, and of nothing else. */
function recordOf(columns: readonly FormColumn[], kind: ModelKind, year: number): string {
  const owed = columns.filter(({ needs }) =>
    needs.some((need) => need.kind === undefined || need.kind === kind),
  );
  const keys = owed.filter(({ name }) => !name.startsWith(sectionPrefix));
  const label = columns
    .find(({ name }) => name === "kind")
    ?.choices.find(({ value }) => value === kind)?.label;
  const typed = (column: FormColumn) => {
    if (column.name === "kind") return label;
    // Records name units by id, people by name.
    if (column.name === "unit") return column.choices[0]?.value;
    return column.name === "status" ? "đã đăng ký" : entryOf(column, year);
  };
  return [
    "---",
    ...keys.map((column) => `${column.name}: ${JSON.stringify(typed(column))}`),
    "---",
    ...owed
      .filter(({ name }) => name.startsWith(sectionPrefix))
      .map((column) => `## ${column.heading}\n${entryOf(column, year)}`),
    "",
  ].join("\n");
}

describe.each(folders)("what the form of %s says must be written", (path, unit) => {
  const { form, pack } = formOf(path, unit);
  const roster = formOf(path).form.columns.find(({ name }) => name === "unit");
  const owner = unit ?? roster?.choices[0]?.value ?? "";
  const file = `mo-hinh/${owner}/tu-phieu.md`;

  const faultsOf = async (text: string) => {
    const files = (readFolder(path) ?? []).flatMap(({ path: name, bytes }) =>
      bytes ? [[name, bytes] as const] : [],
    );
    const folder = Object.fromEntries([...files, [file, new TextEncoder().encode(text)]]);
    const asOf = `31/12/${pack.years.from}`;
    const { out } = await run(["validate", "--format", "json", "--as-of", asOf], { folder });
    const found: { file: string; rule: string; severity: string; message: string }[] =
      JSON.parse(out).diagnostics;
    return found
      .filter((each) => each.file === file && each.severity === "error")
      .map(({ rule, message }) => `${rule} ${message}`);
  };

  test.each(["collective", "individual"] as const)("is enough to register: %s", async (kind) => {
    expect(await faultsOf(recordOf(form.columns, kind, pack.years.from))).toEqual([]);
  });

  test.each(["collective", "individual"] as const)("and none of it is idle: %s", async (kind) => {
    const owed = form.columns.filter(
      ({ name, needs }) =>
        name !== "unit" && needs.some((need) => need.kind === undefined || need.kind === kind),
    );
    expect(owed.length).toBeGreaterThan(5);
    for (const left of owed.filter(({ needs }) => needs.every((need) => !need.field))) {
      const others = form.columns.filter((column) => column !== left);
      const faults = await faultsOf(recordOf(others, kind, pack.years.from));
      expect(faults.length, left.name).toBeGreaterThan(0);
    }
  });
});
