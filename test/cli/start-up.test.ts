import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";

/** Packages that only writing documents or drawing tables may load. */
const heavy = [
  "exceljs",
  "docx",
  "docxtemplater",
  "pizzip",
  "fflate",
  "csv-stringify",
  "cli-table3",
  "diff",
  "echarts",
  "@resvg/resvg-wasm",
];

describe("what a command loads at start", () => {
  let staticInputs: (entry: string) => string[];

  beforeAll(async () => {
    const { metafile } = await build({
      entryPoints: ["src/cli/main.ts"],
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      outdir: "unused",
      write: false,
      metafile: true,
      logLevel: "silent",
    });
    const outputs = metafile.outputs;
    const outputOf = (entry: string) =>
      Object.keys(outputs).find((path) => outputs[path]?.entryPoint === entry) ?? "";
    const nextOf = (path: string) =>
      (outputs[path]?.imports ?? [])
        .filter(({ kind, path: next }) => kind === "import-statement" && outputs[next])
        .map(({ path: next }) => next);
    staticInputs = (entry) => {
      const seen = new Set([outputOf("src/cli/main.ts"), outputOf(entry)]);
      // A set may grow while it is walked: what is added is visited too.
      for (const path of seen) for (const next of nextOf(path)) seen.add(next);
      return [...seen].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
    };
  });

  const packagesIn = (inputs: readonly string[]) =>
    new Set(inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));

  test.each(["validate", "explain", "guidance", "fmt"])("%s loads no document library", (name) => {
    const packages = packagesIn(staticInputs(`src/cli/commands/${name}.ts`));
    expect(packages).not.toContain("chalk");
    for (const each of heavy) expect(packages).not.toContain(each);
  });

  test("validate loads what writes a report for other programs only when asked for one", () => {
    const inputs = staticInputs("src/cli/commands/validate.ts");
    expect(inputs).toContain("src/print/findings.ts");
    const pages = ["sarif", "github", "gitlab", "junit", "fingerprint"];
    const machine = [...pages.map((name) => `src/print/${name}.ts`), "src/cli/machine-page.ts"];
    expect(inputs.filter((path) => machine.includes(path))).toEqual([]);
    expect(staticInputs("src/print/sarif.ts")).toContain("src/print/fingerprint.ts");
  });

  test("validate loads what puts records right only with --fix, and the diff only to show it", () => {
    const inputs = staticInputs("src/cli/commands/validate.ts");
    expect(inputs.filter((path) => path.startsWith("src/fix/"))).toEqual([]);
    const fixing = staticInputs("src/cli/fixed-first.ts");
    expect(fixing).toContain("src/fix/put-right.ts");
    expect(packagesIn(fixing)).not.toContain("diff");
    expect(packagesIn(staticInputs("src/cli/commands/fmt.ts"))).not.toContain("diff");
    expect(packagesIn(staticInputs("src/print/patch.ts"))).toContain("diff");
  });

  test("only explain loads the folder that examples are laid over", () => {
    const base = "src/check/example-base.ts";
    expect(staticInputs("src/cli/commands/validate.ts")).not.toContain(base);
    expect(staticInputs("src/cli/commands/explain.ts")).toContain(base);
  });

  test("and the question is not empty: writing a register does load them", () => {
    expect(packagesIn(staticInputs("src/render/docx.ts"))).toContain("docxtemplater");
    expect(packagesIn(staticInputs("src/cli/commands/validate.ts"))).toContain("yaml");
  });

  test("what draws and paints is loaded only by a report that shows charts", () => {
    const drawing = ["echarts", "zrender", "@resvg/resvg-wasm"];
    for (const entry of ["cli/commands/report", "render/docx", "render/report-xlsx"]) {
      const packages = packagesIn(staticInputs(`src/${entry}.ts`));
      for (const each of drawing) expect(packages, entry).not.toContain(each);
    }
    expect(packagesIn(staticInputs("src/render/html.ts"))).toContain("echarts");
    expect(packagesIn(staticInputs("src/render/html.ts"))).not.toContain("@resvg/resvg-wasm");
    expect(packagesIn(staticInputs("src/render/chart-png.ts"))).toContain("@resvg/resvg-wasm");
  });

  test("the version needs neither yaml nor the rules", () => {
    const packages = packagesIn(staticInputs("src/cli/main.ts"));
    expect(packages).not.toContain("yaml");
  });
});
