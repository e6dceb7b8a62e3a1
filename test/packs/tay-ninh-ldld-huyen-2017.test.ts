import { expect, test } from "vitest";
import {
  asked,
  builtInPack,
  ids,
  lastDay,
  quotaLines,
  saidUnder,
  uncited,
  withId,
} from "../helpers/packs.ts";

const pack = builtInPack("tay-ninh-ldld-huyen-2017");
const units = ["cd-giao-duc-huyen", "cdcs"];

test("is a district federation's plan for 2017 on the basis of 233/KH-LĐLĐ (title, opening)", () => {
  expect(pack.document).toMatchObject({
    type: "Kế hoạch",
    issuer: "Liên đoàn Lao động huyện (Tây Ninh)",
    subject: "Tiếp tục đẩy mạnh thực hiện phong trào thi đua “Dân vận khéo” năm 2017",
  });
  expect([pack.document.number, pack.document.date]).toEqual([undefined, undefined]);
  expect(pack.document.basis[0]).toMatchObject({
    number: "233/KH-LĐLĐ",
    date: { first: "2017-04-25" },
    clause: "phần mở đầu",
  });
  expect(pack.years).toEqual({ from: 2017, to: 2017 });
});

test("rests on the Party's documents, printed as the Party writes them (II.2)", () => {
  const { basis } = pack.document;
  expect(basis.map(({ number }) => number).slice(1)).toEqual([undefined, "25-NQ/TW", "05-CT/TW"]);
  expect(basis.every(({ doubt }) => doubt === undefined)).toBe(true);
});

test("offers five themes without tick columns, from an open list (II.1)", () => {
  expect(pack.fields.map(({ label, column, clause }) => [label, column, clause])).toEqual([
    ["Sản xuất, kinh doanh", undefined, "mục II.1"],
    ["An ninh trật tự", undefined, "mục II.1"],
    ["Vệ sinh an toàn thực phẩm, vệ sinh môi trường", undefined, "mục II.1"],
    ["Nông thôn mới và đô thị văn minh", undefined, "mục II.1"],
    ["Phòng, chống suy thoái tư tưởng chính trị, đạo đức, lối sống", undefined, "mục II.1"],
  ]);
  expect(pack.openFields).toMatchObject({ clause: "mục II.1" });
});

test("addresses the district's education union and base unions (III.2)", () => {
  expect(ids(pack.unitKinds)).toEqual(["ldld-huyen", ...units]);
  for (const id of units) expect(withId(pack.unitKinds, id).clause).toBe("mục III.2");
});

test("keeps existing models up, reviews them, commends in time (II.4)", () => {
  expect(saidUnder(pack.judged, "mục II.4")).toEqual([
    expect.stringMatching(/duy trì, phát triển bền vững/),
    expect.stringMatching(/khen thưởng kịp thời/),
  ]);
  const review = withId(pack.deadlines, "so-ket-tong-ket");
  expect(review).toMatchObject({
    task: expect.stringMatching(/sơ kết, tổng kết/),
    shownBy: "proof",
    unitKinds: ["ldld-huyen"],
    periods: [],
    clause: "mục II.4",
  });
  expect([review.every, lastDay(pack, review.id)]).toEqual([undefined, undefined]);
});

test("wants the result report before 22/11/2017, the day itself being late (III.3)", () => {
  expect(withId(pack.deadlines, "bao-cao-ket-qua")).toMatchObject({
    shownBy: "report",
    unitKinds: units,
    before: { first: "2017-11-22", precision: "day" },
    periods: ["year"],
    recipient: "LĐLĐ huyện",
    clause: "mục III.3",
  });
  expect(lastDay(pack, "bao-cao-ket-qua")).toBe("2017-11-21");
  expect(pack.reports).toMatchObject([
    {
      periods: ["year"],
      unitKinds: units,
      to: "LĐLĐ huyện",
      compiledFor: ["Liên đoàn Lao động tỉnh"],
      clause: "mục III.3",
    },
  ]);
});

test("gives no number of models", () => {
  expect(quotaLines(pack)).toEqual([
    "cd-giao-duc-huyen cdcs | both | registered | no number | no deadline | mục III.2",
  ]);
});

test("gives no deadline for registering", () => {
  expect(ids(pack.deadlines)).toEqual(["bao-cao-ket-qua", "so-ket-tong-ket"]);
  expect(pack.deadlines.some(({ shownBy }) => shownBy === "registration")).toBe(false);
});

test("gives no form: the register is danvan's own, with the theme as text", () => {
  const { prescribed, heading, subject, columns, signer, recipients } = pack.register;
  expect({ prescribed, heading, subject, signer, recipients }).toEqual({
    prescribed: false,
    heading: "DANH SÁCH",
    subject: "Mô hình thực hiện phong trào thi đua “Dân vận khéo” năm 2017",
    signer: undefined,
    recipients: [],
  });
  expect(columns.flatMap(({ key }) => key ?? [])).toEqual(["location", "fields"]);
  expect(columns.some(({ content }) => content === "fields")).toBe(false);
});

test("asks of a record nothing beyond what danvan needs to count it", () => {
  expect(asked(pack)).toEqual([]);
  expect([pack.criteria, pack.steps, pack.ownFields]).toEqual([[], [], []]);
});

test("leaves no numbered clause out", () => {
  const purpose = ["mục I, gạch đầu dòng 1", "mục I, gạch đầu dòng 2"];
  const content = [1, 2, 3, 4].map((clause) => `mục II.${clause}`);
  const conduct = [1, 2, 3].map((clause) => `mục III.${clause}`);
  expect(uncited(pack, [...purpose, ...content, ...conduct])).toEqual([]);
  expect(uncited(pack, ["mục III.4"])).toEqual(["mục III.4"]);
});
