import { describe, expect, test } from "vitest";
import type { IsoDate } from "../../src/model/date.ts";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { guidanceWith, localDates, standingIn, unitIn } from "../helpers/standing.ts";

const roster = (...lines: readonly string[]) => ({
  "don-vi.yaml": `đơn vị:\n${lines.map((line) => `  - { ${line} }\n`).join("")}`,
});

const unitIds = (files: Readonly<Record<string, string>>, asOf: IsoDate) =>
  standingIn(files, asOf).units.map(({ unit }) => unit.id);

const east = "mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen";

describe("the units of a standing", () => {
  test("are those of the roster that the guidance addresses, records or not", () => {
    expect(unitIds({}, "2021-07-01")).toEqual(["cd-dong", "cd-tay", "cd-y-te"]);
    const files = { "mo-hinh/la/a.md": sampleRecord() };
    expect(unitIds(files, "2021-07-01")).toEqual(["cd-dong", "cd-tay", "cd-y-te"]);
  });

  test("are alive on the day: from the first day of their life to the last", () => {
    const files = roster(`${east}, hiệu lực: { từ: 01/03/2021, đến: 30/06/2025 }`);
    expect(unitIds(files, "2021-02-28")).toEqual([]);
    expect(unitIds(files, "2021-03-01")).toEqual(["cd-dong"]);
    expect(unitIds(files, "2025-06-30")).toEqual(["cd-dong"]);
    expect(unitIds(files, "2025-07-01")).toEqual([]);
  });

  test("a second unit of one id is not counted again", () => {
    const files = roster(east, "mã: cd-dong, tên: LĐLĐ huyện Khác, loại: huyen");
    const { units } = standingIn(files, "2021-07-01");
    expect(units.map(({ unit }) => unit.name)).toEqual(["LĐLĐ huyện Đông"]);
  });
});

describe("quotas without units", () => {
  test("are named when nobody of their kinds is alive any more", () => {
    const files = roster(
      `${east}, hiệu lực: { đến: 30/06/2025 }`,
      "mã: cd-y-te, tên: Công đoàn ngành Y tế, loại: nganh",
    );
    const ids = (asOf: IsoDate) => standingIn(files, asOf).quotasWithoutUnits.map(({ id }) => id);
    expect(ids("2025-06-30")).toEqual([]);
    expect(ids("2025-07-01")).toEqual(["huyen-dk"]);
  });
});

describe("what a unit owes", () => {
  const owed = (files: Readonly<Record<string, string>>, asOf: IsoDate) =>
    unitIn(files, asOf).deadlines.map(({ id }) => id);

  test("nothing before the guidance was issued", () => {
    expect(owed({}, "2021-01-31")).toEqual([]);
    expect(owed({}, "2021-02-01")).toContain("bao-cao-2021h1");
  });

  test("periods from their first day on", () => {
    expect(owed({}, "2021-06-30")).not.toContain("bao-cao-2021h2");
    expect(owed({}, "2021-07-01")).toContain("bao-cao-2021h2");
  });

  test("no period that ended before the guidance was issued", () => {
    const files = guidanceWith(["ngày: 01/02/2021", "ngày: 06/07/2021"]);
    expect(owed(files, "2021-12-31")).toEqual([
      "dang-ky",
      "so-ket",
      "bao-cao-2021h2",
      "bao-cao-2021",
    ]);
  });

  test("nothing that was due before it was set up, with or without a day", () => {
    const files = roster(`${east}, hiệu lực: { từ: 01/09/2021 }`);
    expect(owed(files, "2021-12-31")).toEqual(["so-ket", "bao-cao-2021h2", "bao-cao-2021"]);
    const local = localDates("{ thời hạn: bao-cao, kỳ: 2021H2, ngày: 31/08/2021 }");
    expect(owed({ ...files, ...local }, "2021-12-31")).toEqual(["so-ket", "bao-cao-2021"]);
  });

  test("what was due on the day it was set up", () => {
    const files = roster(`${east}, hiệu lực: { từ: 14/07/2021 }`);
    expect(owed(files, "2021-12-31")).toContain("dang-ky");
  });
});
