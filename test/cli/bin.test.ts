import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { docxTables, xlsxSheet } from "../helpers/documents.ts";
import { sheetOf } from "../helpers/made-xlsx.ts";

const example = ["-C", "examples/ninh-binh-ldld", "--as-of", "31/12/2021"];

/** The program as it ships: bundled, minified, in chunks. `npm test` builds it before. */
describe("the built program", () => {
  let out = "";
  beforeAll(() => {
    if (!existsSync("dist/main.js")) throw new Error("dist is missing: run `npm run build` first");
    out = mkdtempSync(join(tmpdir(), "danvan-"));
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  const danvan = (...argv: readonly string[]) =>
    spawnSync(process.execPath, ["bin/danvan.js", ...argv], { encoding: "utf8" });

  test("prints the version of package.json", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(danvan("--version")).toMatchObject({ status: 0, stdout: `${version}\n` });
  });

  test.each([
    ["register", "docx"],
    ["register", "xlsx"],
    ["report", "docx"],
    ["report", "xlsx"],
    ["form", "docx"],
    ["form", "xlsx"],
  ])("writes %s as %s, and again over its own file", (command, format) => {
    const file = join(out, `${command}.${format}`);
    const argv = [command, ...example, "--format", format, "-o", file];
    const period = command === "report" ? ["--period", "2021H2"] : [];
    for (const round of [1, 2]) {
      const { status, stderr } = danvan(...argv, ...period);
      expect({ round, status, stderr }).toEqual({ round, status: 0, stderr: `Đã ghi ${file}\n` });
    }
    if (format === "docx") expect(docxTables(readFileSync(file)).length).toBeGreaterThan(1);
  });

  test("fills an Excel template of its folder, and one that it wrote into mau/ itself", async () => {
    const folder = join(out, "ninh-binh");
    cpSync("examples/ninh-binh-ldld", folder, { recursive: true });
    const here = ["-C", folder, "--as-of", "31/12/2021"];
    const form = ["form", "--template", "phieu-tham-dinh", "--format", "xlsx", "-C", folder];
    expect(danvan(...form)).toMatchObject({ status: 0 });
    writeFileSync(
      join(folder, "mau/Bảng điểm.xlsx"),
      sheetOf([["{#hồ sơ}{stt}", "{tên}{/hồ sơ}"]]),
    );
    writeFileSync(join(folder, "mau/~$Bảng điểm.xlsx"), "Excel has it open");
    const list = danvan("render", ...here).stdout;
    expect(list).toMatch(
      /phieu-tham-dinh .* \(Excel\) +mẫu của cơ quan: mau\/phieu-tham-dinh\.xlsx/,
    );
    expect(list).toMatch(/Bảng điểm .* \(Excel\)/);
    expect(list).not.toContain("~$");
    const file = join(out, "bang.xlsx");
    const argv = ["render", "bang diem", ...here, "--status", "đã tổng kết", "-o", file];
    for (const round of [1, 2]) {
      expect({ round, ...danvan(...argv) }).toMatchObject({
        stderr: `Đã ghi ${file}\n`,
        status: 0,
      });
    }
    const { rowCount } = await xlsxSheet(new Uint8Array(readFileSync(file)));
    expect(rowCount).toBe(3);
    const sheet = ["render", "phieu-tham-dinh", "--format", "xlsx", ...here];
    const sheets = danvan(...sheet, "-o", join(out, "phieu"));
    expect(sheets).toMatchObject({ status: 0, stderr: expect.stringContaining("Đã ghi 3 tệp") });
    expect(danvan(...sheet, "--one")).toMatchObject({ status: 2, stdout: "" });
  });

  test("writes GitHub's page of the run where the job names one, after what is there", () => {
    const page = join(out, "summary.md");
    writeFileSync(page, "before\n");
    const argv = ["bin/danvan.js", "validate", ...example, "--format", "github"];
    const env = { ...process.env, GITHUB_STEP_SUMMARY: page };
    const { status, stdout } = spawnSync(process.execPath, argv, { encoding: "utf8", env });
    expect({ status, annotated: stdout.includes("::warning file=") }).toEqual({
      status: 0,
      annotated: true,
    });
    expect(readFileSync(page, "utf8")).toMatch(/^before\n### danvan validate\n\n\|/);
  });

  test("reads YAML that only the library reads, anchors refused", () => {
    const { status, stdout } = danvan(
      "validate",
      "-C",
      "test/fixtures/library-yaml",
      "--format",
      "compact",
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/b\.md:2:\d+: error\[DV004\]/);
    expect(stdout).not.toContain("a.md");
  });
});
