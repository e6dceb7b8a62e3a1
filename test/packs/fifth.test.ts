import { describe, expect, test } from "vitest";
import { docxTables } from "../helpers/documents.ts";
import { run } from "../helpers/fake-host.ts";

/** An invented guidance: no fields, other kinds of unit, other sections, own fields, other columns. */
const folder = "test/fixtures/fifth-pack";
const asOf = ["--as-of", "15/11/2026"];

describe("a pack that no code knows works from data alone", () => {
  test("its records are checked against what it asks, and against nothing else", async () => {
    const { code, out } = await run(["validate", "--format", "json", ...asOf], { folder });
    const found = JSON.parse(out).diagnostics.map(
      ({ file, rule }: { file: string; rule: string }) => `${file.split("/").at(-1)} ${rule}`,
    );
    expect(code).toBe(1);
    expect(found.toSorted()).toEqual([
      "don-vi.yaml DV301",
      "don-vi.yaml DV402",
      "don-vi.yaml DV402",
      "lan-duong.md DV107",
      "lan-duong.md DV110",
      "lan-duong.md DV401",
    ]);
  });

  test("quotas and deadlines follow its kinds of unit, its `chậm nhất ngày` and its month", async () => {
    const { out } = await run(["status", "--format", "json", ...asOf], { folder });
    const { units } = JSON.parse(out);
    expect(units.map(({ id }: { id: string }) => id)).toEqual([
      "chi-hoi-3",
      "chi-hoi-5",
      "chi-hoi-10",
    ]);
    const lines = units.flatMap(({ id, deadlines }: { id: string; deadlines: Line[] }) =>
      deadlines.map(({ id: what, due, state, days }) => [id, what, due, state, days]),
    );
    expect(lines).toEqual([
      ["chi-hoi-3", "gui-dang-ky", "2026-02-28", "met", null],
      ["chi-hoi-3", "tong-ket", "2026-10-31", "met", null],
      ["chi-hoi-5", "gui-dang-ky", "2026-02-28", "late", 2],
      ["chi-hoi-5", "tong-ket", "2026-10-31", "overdue", 15],
      ["chi-hoi-10", "gui-dang-ky", "2026-02-28", "overdue", 260],
      ["chi-hoi-10", "tong-ket", "2026-10-31", "overdue", 15],
    ]);
  });

  test("its register has its columns, own fields and record paths among them", async () => {
    const { written } = await run(["register", ...asOf, "-o", "x.docx"], { folder });
    const [, ...tables] = docxTables(written.get("x.docx") ?? new Uint8Array());
    const rows = tables
      .flatMap((table) => table.rows)
      .map(({ cells }) => cells.map(({ text }) => text));
    expect(rows).toContainEqual(["TT", "Chi hội", "Mô hình", "Hình thức", "Số hộ", "Đến ngày"]);
    expect(rows).toContainEqual([
      "1",
      "Chi hội xóm 3",
      "Nuôi heo đất giúp chị em khó khăn",
      "nhóm tiết kiệm",
      "42",
      "31/12/2026",
    ]);
  });

  test("its report has no table of fields and adds up", async () => {
    const { out } = await run(["report", "--period", "2026", "--format", "json", ...asOf], {
      folder,
    });
    const { byField, byUnit, standing } = JSON.parse(out);
    expect(byField).toEqual([]);
    expect(byUnit.map(({ standing: { total } }: { standing: { total: number } }) => total)).toEqual(
      [1, 1, 0],
    );
    expect(standing.total).toBe(2);
  });

  test("`guidance show` lists its clauses, and those that people judge", async () => {
    const { out } = await run(["guidance", "show", "hpn-kim-son-2026"], { folder });
    expect(out).toContain("khoản 3\n");
    expect(out).toMatch(/người đánh giá: mô hình thiết thực.*\n\s+→ người thẩm định đánh giá/);
  });
});

interface Line {
  readonly id: string;
  readonly due: string;
  readonly state: string;
  readonly days: number | null;
}
