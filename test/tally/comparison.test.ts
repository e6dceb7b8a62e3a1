import { describe, expect, test } from "vitest";
import type { IsoDate } from "../../src/model/date.ts";
import { periodOf } from "../../src/model/period.ts";
import type { Breakdown, PeriodTally } from "../../src/model/tally.ts";
import { periodTally } from "../../src/tally/period.ts";
import { exampleBase, exampleFolder } from "../helpers/example-folder.ts";

type Files = Readonly<Record<string, string>>;

function tallied(files: Files, id: string, asOf: IsoDate = "2025-12-31"): PeriodTally {
  const folder = exampleFolder(files);
  const [pack] = folder.packs;
  const period = periodOf(id);
  if (!pack || !period) throw new Error("the example folder has no pack");
  return periodTally(folder, { pack, period, asOf });
}

let count = 0;
function record(on: string, more = "", status = "đã đăng ký"): Files {
  count += 1;
  return {
    [`mo-hinh/cd-dong/m${count}.md`]: `---\ntên: Mô hình ${count}\nloại: ${count % 3 === 0 ? "cá nhân" : "tập thể"}\nchủ thể: CĐCS May\nđăng ký: ${count % 2 === 0 ? "mới" : "tiếp tục"}\nlĩnh vực: ${count % 2 === 0 ? "VH" : "KT"}\nngày đăng ký: ${on}\ntrạng thái: ${status}\n${more}---\n`,
  };
}

const recognised = (on: string, level: string) =>
  record("10/03/2022", `công nhận: { ngày: ${on}, số: 1/QĐ, cấp: ${level} }\n`, "được công nhận");
const files: Files = {
  ...record("10/09/2021"),
  ...record("11/09/2021"),
  ...record("12/02/2022"),
  ...recognised("01/05/2022", "tỉnh"),
  ...recognised("01/10/2022", "Cấp tỉnh"),
  ...recognised("02/10/2022", "cơ sở"),
  ...record("10/09/2022", "ngừng: { ngày: 01/03/2023 }\n", "không còn hiệu quả"),
  ...record("10/09/2022", "khen thưởng: [{ ngày: 05/12/2022, hình thức: Giấy khen }]\n"),
};

describe("compared periods", () => {
  test("are what their own reports say, made on the same day", () => {
    const tally = tallied(files, "2022H2");
    expect(tally.previous?.period.id).toBe("2022H1");
    expect(tally.lastYear?.period.id).toBe("2021H2");
    for (const other of [tally.previous, tally.lastYear]) {
      expect(other?.figures).toEqual(tallied(files, other?.period.id ?? "").figures);
    }
    expect(tally.figures).toMatchObject({ recognised: 2, commended: 1, stopped: 0 });
    expect(tally.figures.registered.total).toBe(2);
    expect(tally.previous?.figures?.registered.total).toBe(4);
    expect(tallied(files, "2023H1").figures.stopped).toBe(1);
  });

  test("a year has the year before, and nothing else", () => {
    const { previous, lastYear } = tallied(files, "2022");
    expect([previous?.period.id, lastYear]).toEqual(["2021", undefined]);
  });

  test("no data is not 0: before the guidance, and before the first record", () => {
    const before = tallied(files, "2021H1");
    expect(before.previous).toMatchObject({ lack: "not-in-force" });
    expect(before.previous?.figures).toBeUndefined();
    expect(tallied(files, "2021H2").previous).toMatchObject({ lack: "no-records" });
    // A report of the unit shows that the period was looked after: nothing registered is 0.
    const report = {
      "bao-cao/2021H1/cd-dong.md": "---\nngày gửi: 20/06/2021\n---\n## Kết quả\nChưa.\n",
    };
    const { previous } = tallied({ ...files, ...report }, "2021H2");
    expect(previous?.figures?.registered.total).toBe(0);
    // A draft shows nothing.
    const draft = record("10/03/2021", "", "nháp");
    expect(tallied({ ...files, ...draft }, "2021H2").previous).toMatchObject({
      lack: "no-records",
    });
    // Nor is a period 0 by lack: records before it are on the register.
    expect(tallied(files, "2023H2").previous?.figures?.registered.total).toBe(0);
  });
});

test("levels: two spellings are one, the highest first, and they add up", () => {
  const { byLevel, figures } = tallied(files, "2022H2");
  expect(byLevel).toEqual([
    { level: "tỉnh", recognised: 1, recognisedEver: 2 },
    { level: "cơ sở", recognised: 1, recognisedEver: 1 },
  ]);
  expect(byLevel.reduce((sum, row) => sum + row.recognised, 0)).toBe(figures.recognised);
  expect(byLevel.reduce((sum, row) => sum + row.recognisedEver, 0)).toBe(figures.recognisedEver);
});

describe("parts add up to the whole", () => {
  const names = Object.keys(tallied(files, "2022").registered) as (keyof Breakdown)[];

  test.each(["2021H2", "2022H1", "2022H2", "2022", "2022Q4", "2022-09", "2021-2025"])(
    "%s",
    (id) => {
      const tally = tallied(files, id);
      for (const part of ["registered", "standing"] as const) {
        for (const rows of [tally.byField, tally.byUnit]) {
          for (const name of names) {
            const sum = rows.reduce((total, row) => total + row[part][name], 0);
            expect(sum, `${part} ${name}`).toBe(tally[part][name]);
          }
        }
      }
      for (const rows of [tally.byField, tally.byUnit]) {
        expect(rows.reduce((sum, row) => sum + row.recognised, 0)).toBe(tally.recognised.length);
      }
      const units = tally.byUnit.reduce((sum, row) => sum + row.stopped, 0);
      expect(units).toBe(tally.stopped.length);
      expect(tally.byUnit.reduce((sum, row) => sum + row.commended, 0)).toBe(
        tally.commended.length,
      );
    },
  );

  test("halves make up the year, under either cut-off", () => {
    const decree = { "danvan.yaml": `${exampleBase["danvan.yaml"]}chốt số liệu: NĐ 09/2019\n` };
    for (const setting of [{}, decree]) {
      const all = { ...files, ...setting };
      const [one, two, year] = ["2022H1", "2022H2", "2022"].map((id) => tallied(all, id).figures);
      for (const name of names) {
        expect((one?.registered[name] ?? 0) + (two?.registered[name] ?? 0)).toBe(
          year?.registered[name],
        );
      }
      expect((one?.recognised ?? 0) + (two?.recognised ?? 0)).toBe(year?.recognised);
    }
  });
});

describe("the decree's cut-off", () => {
  const decree = {
    "danvan.yaml": `${exampleBase["danvan.yaml"]}chốt số liệu: Nghị định 09/2019/NĐ-CP\n`,
  };
  const around = {
    ...record("14/06/2022"),
    ...record("15/06/2022"),
    ...record("14/12/2022"),
    ...record("15/12/2022"),
  };

  test("moves what lies between the 15th and the end of the month to the next period", () => {
    const registered = (setting: Files, id: string) =>
      tallied({ ...around, ...setting }, id).registered.total;
    expect(["2022H1", "2022H2", "2023H1"].map((id) => registered({}, id))).toEqual([2, 2, 0]);
    expect(["2022H1", "2022H2", "2023H1"].map((id) => registered(decree, id))).toEqual([1, 2, 1]);
    expect(registered(decree, "2023-01")).toBe(1);
  });

  test("standing is that of its last day, and so is the window", () => {
    const { day, window, standing } = tallied({ ...around, ...decree }, "2022");
    expect([window.first, window.last, day]).toEqual(["2021-12-15", "2022-12-14", "2022-12-14"]);
    expect(standing.total).toBe(3);
  });
});
