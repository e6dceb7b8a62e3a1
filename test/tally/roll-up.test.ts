import { describe, expect, test } from "vitest";
import type { IsoDate } from "../../src/model/date.ts";
import { periodOf } from "../../src/model/period.ts";
import type { PeriodTally } from "../../src/model/tally.ts";
import { periodTally } from "../../src/tally/period.ts";
import { exampleFolder } from "../helpers/example-folder.ts";

const unit = (id: string, more = "") =>
  `  - { mã: ${id}, tên: Đơn vị ${id}, loại: huyen${more === "" ? "" : `, ${more}`} }\n`;
const ended = (successors: string) => `hiệu lực: { đến: 30/06/2022 }, thay bằng: [${successors}]`;

const roster = `đơn vị:\n${[
  unit("moi"),
  unit("moi-hai"),
  unit("cu", ended("moi")),
  unit("cu-truoc", "hiệu lực: { đến: 31/12/2021 }, thay bằng: [cu]"),
  unit("chia", ended("moi, moi-hai")),
  unit("het", "hiệu lực: { đến: 30/06/2022 }"),
  unit("vong", ended("vong-hai")),
  unit("vong-hai", ended("vong")),
  unit("cho", "hiệu lực: { đến: 30/06/2022 }, thay bằng: [sau]"),
  unit("sau", "hiệu lực: { từ: 01/01/2030 }"),
].join("")}`;

const ids = ["moi", "cu", "cu-truoc", "chia", "het", "vong", "cho"];
const record = (unitId: string, title: string) => ({
  [`mo-hinh/${unitId}/${title.toLowerCase()}.md`]: `---\ntên: ${title}\nloại: tập thể\nchủ thể: CĐCS May\nđăng ký: mới\nlĩnh vực: VH\nngày đăng ký: 10/09/2021\ntrạng thái: đã đăng ký\n---\n`,
});
// One title everywhere: rolled up, it must not turn into a copy of itself.
const files: Readonly<Record<string, string>> = {
  "don-vi.yaml": roster,
  ...Object.fromEntries(ids.flatMap((id) => Object.entries(record(id, "Một")))),
};

function tallied(id: string, asOf: IsoDate, unitId?: string): PeriodTally {
  const folder = exampleFolder(files);
  const [pack] = folder.packs;
  const period = periodOf(id);
  if (!pack || !period) throw new Error("the example folder has no pack");
  return periodTally(folder, { pack, period, asOf, unitId });
}

const rows = ({ byUnit }: PeriodTally) =>
  Object.fromEntries(
    byUnit.flatMap(({ id, standing }) => (standing.total > 0 ? [[id, standing.total]] : [])),
  );
const moved = ({ rolledUp }: PeriodTally) =>
  rolledUp.map(({ unit: from, into, registrations }) => `${from.id}>${into.id} ${registrations}`);

describe("units that have ended", () => {
  test("are shown under their successor, over a chain; a fork, a ring and a wait keep their own line", () => {
    const tally = tallied("2022H2", "2023-01-01");
    expect(rows(tally)).toEqual({ moi: 3, chia: 1, het: 1, vong: 1, cho: 1 });
    expect(moved(tally)).toEqual(["cu>moi 1", "cu-truoc>moi 1"]);
    expect(tally.keptApart.map(({ unit: { id }, successors }) => [id, successors.length])).toEqual([
      ["chia", 2],
      ["het", 0],
      ["vong", 1],
      ["cho", 1],
    ]);
  });

  test("are themselves in a report whose day is not after their end", () => {
    const tally = tallied("2022H1", "2023-01-01");
    expect(rows(tally)).toEqual({ moi: 1, cu: 2, chia: 1, het: 1, vong: 1, cho: 1 });
    expect(moved(tally)).toEqual(["cu-truoc>cu 1"]);
    expect(moved(tallied("2021H2", "2023-01-01"))).toEqual([]);
  });

  test("change no total, and every list has the units of the table", () => {
    const after = tallied("2022H2", "2023-01-01");
    const before = tallied("2021H2", "2023-01-01");
    expect(after.standing).toEqual(before.standing);
    expect(after.standing.total).toBe(ids.length);
    expect(after.register).toHaveLength(ids.length);
    expect(new Set(after.register.map(({ unitId }) => unitId))).toEqual(
      new Set(Object.keys(rows(after))),
    );
    expect(Object.values(rows(after)).reduce((a, b) => a + b, 0)).toBe(after.standing.total);
  });

  test("asked for by name, the successor has theirs and the ended unit has its own", () => {
    expect(rows(tallied("2022H2", "2023-01-01", "moi"))).toEqual({ moi: 3 });
    expect(rows(tallied("2022H2", "2023-01-01", "cu"))).toEqual({ cu: 2 });
    expect(rows(tallied("2022H2", "2023-01-01", "chia"))).toEqual({ chia: 1 });
    expect(tallied("2022H2", "2023-01-01", "moi-hai").standing.total).toBe(0);
  });

  test("the comparison counts the same units as the period itself", () => {
    const { previous } = tallied("2022H1", "2023-01-01", "cu");
    expect(previous?.figures?.registered.total).toBe(2);
  });
});
