import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "./helpers/fake-host.ts";
import { cleanExamples } from "./seeded/clean-examples.ts";
import { exampleFiles } from "./seeded/edits.ts";

test("every complete example is looked at", () => {
  const folders = readdirSync("examples/hoan-chinh").filter((name) => name !== "README.md");
  expect(folders.toSorted()).toEqual(cleanExamples.map(({ id }) => id).toSorted());
});

describe.each(cleanExamples)("$id, complete, on $asOf", ({ id, asOf, period, removals }) => {
  const folder = `examples/hoan-chinh/${id}`;
  const json = async (argv: readonly string[], files?: Readonly<Record<string, string>>) => {
    const setting = { folder: files ?? folder };
    const { out } = await run([...argv, "--format", "json", "--as-of", asOf], setting);
    return JSON.parse(out);
  };

  test("validate finds nothing at all, of whatever severity", async () => {
    const { diagnostics, summary, aside } = await json(["validate"]);
    expect(diagnostics).toEqual([]);
    expect(summary).toMatchObject({ errors: 0, warnings: 0, notes: 0 });
    expect(aside).toEqual({ waived: 0, known: 0, older: 0 });
    expect(summary.registrations).toBeGreaterThan(5);
  });

  test("the built program says nothing on standard output, and ends with 0", () => {
    const argv = ["bin/danvan.js", "validate", "-C", folder, "--as-of", asOf];
    const { status, stdout } = spawnSync(
      process.execPath,
      [...argv, "--fail-on", "warning", "--all"],
      { encoding: "utf8" },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });

  test("every file is in canonical form", async () => {
    expect(await run(["fmt", "--check"], { folder })).toMatchObject({ code: 0, out: "" });
  });

  test("every quota is met, and every duty was done in time", async () => {
    const { units } = await json(["status"]);
    expect(units.length).toBeGreaterThan(1);
    const lines = units.flatMap(
      (unit: { quotas: { state: string }[]; deadlines: { state: string }[] }) => [
        ...unit.quotas.map(({ state }) => (state === "none" ? "met" : state)),
        ...unit.deadlines.map(({ state }) => state),
      ],
    );
    expect(new Set(lines)).toEqual(new Set(["met"]));
  });

  test("register and report are printed, and nothing is outstanding", async () => {
    const { summary } = await json(["validate"]);
    const { rows } = await json(["register"]);
    expect(rows).toHaveLength(summary.registrations);
    const { outstanding, standing, recognisedEver } = await json(["report", "--period", period]);
    expect(outstanding).toEqual([]);
    expect(standing.new).toBeGreaterThan(0);
    expect(standing.continued).toBeGreaterThan(0);
    expect(standing.collective).toBeGreaterThan(0);
    expect(standing.individual).toBeGreaterThan(0);
    expect(recognisedEver.length).toBeGreaterThan(0);
  });

  test.each(removals)("without $what it is no longer clean", async ({ edit, causes }) => {
    const files = exampleFiles(`hoan-chinh/${id}`);
    edit(files);
    const { diagnostics } = await json(["validate"], Object.fromEntries(files));
    const found: Record<string, number> = {};
    for (const { rule, file } of diagnostics) {
      found[`${rule} ${file}`] = (found[`${rule} ${file}`] ?? 0) + 1;
    }
    expect(found).toEqual(causes);
  });
});
