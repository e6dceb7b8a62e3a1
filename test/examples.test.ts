import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "./helpers/fake-host.ts";

/** The day on which each example is looked at, and the period of its report. */
const looks = [
  { id: "ninh-binh-ldld", asOf: "31/12/2021", period: "2021H2" },
  { id: "ninh-binh-ccb", asOf: "31/12/2018", period: "2018" },
  { id: "ninh-thuan-ldld", asOf: "31/12/2014", period: "2014" },
  { id: "tay-ninh-ldld", asOf: "30/11/2017", period: "2017" },
] as const;

test("every example is looked at", () => {
  const folders = readdirSync("examples").filter((name) =>
    existsSync(`examples/${name}/danvan.yaml`),
  );
  expect(folders.toSorted()).toEqual(looks.map(({ id }) => id).toSorted());
});

/** What danvan says of an example stands beside it, in `expected/`; `npm run test:update` writes it anew. */
describe.each(looks)("$id on $asOf", ({ id, asOf, period }) => {
  const folder = `examples/${id}`;
  const said = (name: string) => `../examples/${id}/expected/${name}`;

  test.each([
    ["validate.txt", ["validate"]],
    ["status.txt", ["status"]],
    ["status.json", ["status", "--format", "json"]],
    ["register.csv", ["register", "--format", "csv"]],
    ["report.json", ["report", "--period", period, "--format", "json"]],
  ] as const)("%s", async (name, argv) => {
    const { code, out } = await run([...argv, "--as-of", asOf], { folder });
    expect(code).toBe(0);
    expect(out).not.toBe("");
    await expect(out).toMatchFileSnapshot(said(name));
  });

  test("its records have no error: what is found is late, short or silent", async () => {
    const { out } = await run(["validate", "--format", "json", "--as-of", asOf], { folder });
    const { diagnostics, summary } = JSON.parse(out);
    expect(summary.errors).toBe(0);
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { rule } of diagnostics) expect(rule).toMatch(/^DV([34]|112$)/);
  });

  test("its documents are written, and hold no trace of a missing value", async () => {
    const texts = await Promise.all(
      (["docx", "xlsx"] as const).flatMap((format) => [
        run(["register", "--format", format, "-o", "x", "--as-of", asOf], { folder }),
        run(["report", "--period", period, "--format", format, "-o", "x", "--as-of", asOf], {
          folder,
        }),
      ]),
    );
    for (const { code, written } of texts) {
      expect(code).toBe(0);
      expect(written.get("x")?.length).toBeGreaterThan(4000);
    }
  });
});

test("every state of quota and deadline shows in some example", async () => {
  const states = new Set<string>();
  const days = [
    ...looks.map(({ id, asOf }) => [id, asOf] as const),
    ["ninh-binh-ldld", "07/07/2021"] as const,
  ];
  for (const [id, asOf] of days) {
    const { out } = await run(["status", "--format", "json", "--as-of", asOf], {
      folder: `examples/${id}`,
    });
    for (const { quotas, deadlines } of JSON.parse(out).units) {
      for (const { state } of [...quotas, ...deadlines]) states.add(state);
    }
  }
  for (const state of ["met", "short", "none", "late", "due-soon", "open", "overdue", "undated"]) {
    expect(states).toContain(state);
  }
});
