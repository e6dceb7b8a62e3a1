import { expect, test } from "vitest";
import { builtInPack, ids, lastDay, uncited, withId } from "../helpers/packs.ts";

const pack = builtInPack("ninh-binh-ccb-2016-2020");

test("wants reports every 6 months and every year, on no given day (IV.6)", () => {
  expect(pack.reports).toMatchObject([
    {
      periods: ["half", "year"],
      unitKinds: ["ccb-huyen", "ccb-khoi"],
      to: "Hội CCB tỉnh (qua Ban Tuyên giáo)",
      compiledFor: ["Ban Chỉ đạo phong trào thi đua “Dân vận khéo” tỉnh"],
      clause: "mục IV.6",
    },
  ]);
  const deadline = withId(pack.deadlines, "bao-cao-dinh-ky");
  expect(deadline).toMatchObject({
    shownBy: "report",
    periods: ["half", "year"],
    unitKinds: ["ccb-huyen", "ccb-khoi"],
  });
  expect([deadline.every, lastDay(pack, deadline.id)]).toEqual([undefined, undefined]);
});

test("keeps numbers as printed and says which look misprinted (opening, II.1)", () => {
  const { basis } = pack.document;
  expect(basis.map(({ number, clause }) => [number, clause])).toEqual([
    ["20/KH-TU", "phần mở đầu"],
    ["25/NQ-TW", "mục II.1"],
    ["05/CT-TW", "mục II.1"],
    ["16/CT-TTg", "mục II.1"],
    ["27/TT-TW", "mục II.1"],
  ]);
  expect(basis.map(({ date }) => date?.first)).toEqual([
    "2016-08-12",
    "2013-06-03",
    "2016-05-15",
    "2016-05-16",
    "2015-08-04",
  ]);
  const doubts = basis.map(({ doubt }) => doubt);
  expect(doubts[0]).toMatch(/20-KH\/TU.*dấu ngoặc kép/);
  expect(doubts[1]).toContain("25-NQ/TW");
  expect(doubts[2]).toContain("05-CT/TW");
  expect(doubts[3]).toBeUndefined();
  expect(doubts[4]).toMatch(/TW.*Tỉnh ủy/);
});

test("has no other deadline than those of the plan (IV)", () => {
  expect(ids(pack.deadlines)).toEqual([
    "ke-hoach",
    "dang-ky",
    "huong-dan-cong-nhan",
    "so-ket-giua-ky",
    "so-ket-xa",
    "tong-ket",
    "bao-cao-dinh-ky",
  ]);
});

test("has a register of danvan's own with a column for each field, no form being given (IV.1)", () => {
  const { prescribed, heading, columns, signer, recipients } = pack.register;
  expect({ prescribed, heading, signer, recipients }).toEqual({
    prescribed: false,
    heading: "DANH SÁCH",
    signer: undefined,
    recipients: [],
  });
  expect(columns.map(({ content }) => content)).toEqual([
    "number",
    "holder",
    "title",
    "key",
    "continued",
    "new",
    "fields",
  ]);
});

test("leaves no numbered clause out", () => {
  const first = ["I.1", "I.2", "II.1", "II.2", "II.2-1", "II.2-2", "II.2-3", "II.2-4", "II.3"];
  const last = ["III.1", "III.2", "III.3", "IV.1", "IV.2", "IV.3", "IV.4", "IV.5", "IV.6"];
  const clauses = [...first, ...last].map((clause) => `mục ${clause}`);
  expect(uncited(pack, [...clauses, "mục IV.4, đoạn 2", "phần mở đầu"])).toEqual([]);
  expect(uncited(pack, ["mục IV.7"])).toEqual(["mục IV.7"]);
});
