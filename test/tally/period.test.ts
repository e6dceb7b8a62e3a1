import { describe, expect, test } from "vitest";
import { type IsoDate, isoDate } from "../../src/model/date.ts";
import { periodOf } from "../../src/model/period.ts";
import type { PeriodTally } from "../../src/model/tally.ts";
import { periodTally } from "../../src/tally/period.ts";
import { exampleFolder } from "../helpers/example-folder.ts";

interface Given {
  readonly title: string;
  readonly on: string;
  readonly status?: string;
  readonly more?: string;
  readonly unit?: string;
}

let count = 0;
function record({ title, on, status = "đã đăng ký", more = "", unit = "cd-dong" }: Given) {
  count += 1;
  const text = `---\ntên: ${title}\nloại: tập thể\nchủ thể: CĐCS May\nđăng ký: mới\nlĩnh vực: VH\nđịa điểm: xã Đông\nngày đăng ký: ${on}\ntrạng thái: ${status}\n${more}---\n## Nội dung\nVận động công nhân thuê trọ tự quản.\n`;
  return { [`mo-hinh/${unit}/m${count}.md`]: text };
}

function tallied(
  files: Readonly<Record<string, string>>,
  { id = "2021H2", asOf = isoDate(2022, 1, 10) }: { id?: string; asOf?: IsoDate } = {},
): PeriodTally {
  const folder = exampleFolder(files);
  const [pack] = folder.packs;
  const period = periodOf(id);
  if (!pack || !period) throw new Error("the example folder has no pack");
  return periodTally(folder, { pack, period, asOf });
}

describe("what was registered", () => {
  test("counts in the period all of whose days hold the date: a year is in neither half", () => {
    const files = {
      ...record({ title: "Một", on: "30/06/2021" }),
      ...record({ title: "Hai", on: "01/07/2021" }),
      ...record({ title: "Ba", on: "tháng 12/2021" }),
      ...record({ title: "Bốn", on: "2021" }),
    };
    expect(tallied(files).registered.total).toBe(2);
    expect(tallied(files, { id: "2021H1" }).registered.total).toBe(1);
    expect(tallied(files, { id: "2021" }).registered.total).toBe(4);
    expect(tallied(files).standing.total).toBe(4);
  });

  test("a model retired since was registered all the same, and is on the register no longer", () => {
    const more = "ngừng: { ngày: 01/11/2021 }\n";
    const files = record({ title: "Một", on: "10/07/2021", status: "không còn hiệu quả", more });
    const { registered, standing, retired, stopped } = tallied(files);
    expect([registered.total, standing.total, retired.length, stopped.length]).toEqual([
      1, 0, 1, 1,
    ]);
  });
});

describe("what was stopped", () => {
  const paused = record({
    title: "Một",
    on: "10/07/2021",
    status: "tạm dừng",
    more: "ngừng: { ngày: 01/03/2022 }\n",
  });

  test("belongs to the period of its day, not to one before or after", () => {
    const asOf = isoDate(2023, 1, 1);
    const stops = (id: string) => tallied(paused, { id, asOf }).stopped.length;
    expect([stops("2021H2"), stops("2022H1"), stops("2022H2")]).toEqual([0, 1, 0]);
  });

  test("a suspended model stays on the register, and is told apart", () => {
    const { standing, suspended } = tallied(paused, { id: "2022H1", asOf: isoDate(2022, 7, 1) });
    expect([standing.total, suspended.length]).toEqual([1, 1]);
    expect(tallied(paused).suspended).toEqual([]);
  });
});

describe("what is owed", () => {
  test("a quota short before its day is not a debt; after it, it is, once", () => {
    const before = tallied({}, { id: "2021H1", asOf: isoDate(2021, 7, 1) });
    expect(before.outstanding).toEqual([]);
    const after = tallied({}).outstanding.find(({ unit }) => unit.id === "cd-dong");
    expect(after?.quotas.map(({ quota }) => quota.id)).toEqual(["huyen-dk"]);
    expect(after?.deadlines.map(({ id }) => id)).toEqual(["so-ket"]);
  });

  test("deadlines are those of the period, with what came in after its end", () => {
    const files = {
      "bao-cao/2021H2/cd-dong.md": "---\nngày gửi: 05/01/2022\n---\n## Khó khăn\nThiếu vốn.\n",
    };
    const ids = (asOf: IsoDate) =>
      tallied(files, { asOf })
        .units.units.filter(({ unit }) => unit.id === "cd-dong")
        .flatMap(({ deadlines }) => deadlines.map(({ id, state }) => `${id} ${state}`));
    expect(ids(isoDate(2022, 1, 10))).toEqual([
      "dang-ky overdue",
      "so-ket overdue",
      "bao-cao-2021h2 met",
    ]);
    expect(tallied(files).reports).toHaveLength(1);
    expect(tallied(files, { asOf: isoDate(2022, 1, 1) }).reports).toEqual([]);
  });
});

test("units stand by kind, then by name in Vietnamese order, and one that sent nothing has its row", () => {
  const { byUnit } = tallied(record({ title: "Một", on: "10/07/2021", unit: "cd-y-te" }));
  expect(byUnit.map(({ name, standing }) => `${name} ${standing.total}`)).toEqual([
    "LĐLĐ huyện Đông 0",
    "LĐLĐ huyện Tây 0",
    "Công đoàn ngành Y tế 1",
  ]);
});

test("a unit outside the roster is counted under the name it was given", () => {
  const { byUnit, standing } = tallied(record({ title: "Một", on: "10/07/2021", unit: "cd-la" }));
  expect(byUnit.map(({ id }) => id)).toContain("cd-la");
  expect(byUnit.reduce((sum, unit) => sum + unit.standing.total, 0)).toBe(standing.total);
});
