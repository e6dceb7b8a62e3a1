import { expect, test } from "vitest";
import {
  asked,
  builtInPack,
  ids,
  lastDay,
  quotaLines,
  saidUnder,
  withId,
} from "../helpers/packs.ts";

const pack = builtInPack("ninh-binh-ccb-2016-2020");

test("is the plan of the veterans' association of Ninh Bình for 2016 to 2020, unnumbered (opening)", () => {
  expect(pack.document).toMatchObject({
    type: "Kế hoạch",
    issuer: "Hội Cựu chiến binh tỉnh Ninh Bình",
  });
  const { number, date, subject, signer } = pack.document;
  expect([number, date, subject, signer]).toEqual([undefined, undefined, undefined, undefined]);
  expect(pack.years).toEqual({ from: 2016, to: 2020 });
});

test("has four fields without tick columns, and every record names its own (II.2-1 to II.2-4)", () => {
  expect(pack.fields.map(({ label, column, clause }) => [label, column, clause])).toEqual([
    ["Kinh tế", undefined, "mục II.2-1"],
    ["Văn hóa - xã hội", undefined, "mục II.2-2"],
    ["An ninh quốc phòng", undefined, "mục II.2-3"],
    ["Xây dựng hệ thống chính trị", undefined, "mục II.2-4"],
  ]);
  expect(asked(pack)).toEqual(["fields | registered | both | mục II.2"]);
});

test("wants the economic value of an economic model, and of no other (II.2-1)", () => {
  expect(ids(pack.fields.filter(({ needsEconomicValue }) => needsEconomicValue))).toEqual(["kt"]);
  expect(saidUnder(pack.judged, "mục II.2-1")).toEqual([expect.stringMatching(/giá trị kinh tế/)]);
});

test("keeps existing models and replicates those commended in 2013 to 2015, flexibly (II.3)", () => {
  expect(saidUnder(pack.judged, "mục II.3")).toEqual([
    expect.stringMatching(/bền vững; nhân rộng linh hoạt/),
  ]);
  expect(saidUnder(pack.noted, "mục II.3")).toEqual([
    expect.stringMatching(/khen thưởng giai đoạn 2013-2015/),
  ]);
});

test("asks the province for 2 and 2, registered and recognised, by no date (III.1)", () => {
  expect(quotaLines(pack).filter((line) => line.startsWith("ccb-tinh"))).toEqual([
    "ccb-tinh | collective | registered | 2 | no deadline | mục III.1",
    "ccb-tinh | individual | registered | 2 | no deadline | mục III.1",
    "ccb-tinh | collective | recognised | 2 | no deadline | mục III.1",
    "ccb-tinh | individual | recognised | 2 | no deadline | mục III.1",
  ]);
});

test("asks districts and the city for 3 and 3, registered by the date of IV.1 (III.2)", () => {
  expect(quotaLines(pack).filter((line) => line.startsWith("ccb-huyen"))).toEqual([
    "ccb-huyen | collective | registered | 3 | dang-ky | mục III.2",
    "ccb-huyen | individual | registered | 3 | dang-ky | mục III.2",
    "ccb-huyen | collective | recognised | 3 | no deadline | mục III.2",
    "ccb-huyen | individual | recognised | 3 | no deadline | mục III.2",
  ]);
});

test("asks communes for 1 and 1, registered and recognised, by no date (III.3)", () => {
  expect(quotaLines(pack).filter((line) => line.startsWith("ccb-xa"))).toEqual([
    "ccb-xa | collective | registered | 1 | no deadline | mục III.3",
    "ccb-xa | individual | registered | 1 | no deadline | mục III.3",
    "ccb-xa | collective | recognised | 1 | no deadline | mục III.3",
    "ccb-xa | individual | recognised | 1 | no deadline | mục III.3",
  ]);
});

test("gives the bloc of provincial offices a plan and reports, but no number of its own (III, IV.1)", () => {
  expect(ids(pack.unitKinds)).toEqual(["ccb-tinh", "ccb-huyen", "ccb-khoi", "ccb-xa"]);
  expect(quotaLines(pack).filter((line) => line.startsWith("ccb-khoi"))).toEqual([
    "ccb-khoi | both | registered | no number | dang-ky | mục IV.1",
  ]);
  expect(pack.quotas).toHaveLength(13);
  expect(pack.quotas.every(({ max }) => max === undefined)).toBe(true);
});

test("wants plans and registrations by the end of October 2016, from districts and the bloc (IV.1)", () => {
  for (const [id, shownBy] of [
    ["ke-hoach", "proof"],
    ["dang-ky", "registration"],
  ] as const) {
    expect(withId(pack.deadlines, id)).toMatchObject({
      shownBy,
      unitKinds: ["ccb-huyen", "ccb-khoi"],
      inMonth: { first: "2016-10-01", precision: "month" },
      clause: "mục IV.1",
    });
    expect(lastDay(pack, id)).toBe("2016-10-31");
  }
});

test("wants guidance and a recognition procedure from the province within September 2016 (IV.2)", () => {
  expect(withId(pack.deadlines, "huong-dan-cong-nhan")).toMatchObject({
    task: expect.stringMatching(/hướng dẫn.*thủ tục công nhận/),
    shownBy: "proof",
    unitKinds: ["ccb-tinh"],
    inMonth: { first: "2016-09-01", precision: "month" },
    clause: "mục IV.2",
  });
  expect(lastDay(pack, "huong-dan-cong-nhan")).toBe("2016-09-30");
});

test("wants a mid-term review of all but communes, on no given date (IV.4)", () => {
  const deadline = withId(pack.deadlines, "so-ket-giua-ky");
  expect(deadline).toMatchObject({
    task: expect.stringContaining("giữa nhiệm kỳ"),
    shownBy: "proof",
    unitKinds: ["ccb-tinh", "ccb-huyen", "ccb-khoi"],
    periods: [],
    clause: "mục IV.4",
  });
  expect([deadline.every, lastDay(pack, deadline.id)]).toEqual([undefined, undefined]);
});

test("wants a review and certificates of communes every 2 years around 15/10, from no said year (IV.4)", () => {
  const deadline = withId(pack.deadlines, "so-ket-xa");
  expect(deadline).toMatchObject({ shownBy: "proof", unitKinds: ["ccb-xa"] });
  expect(deadline.task).toContain("giấy chứng nhận");
  expect(deadline.every).toEqual({ years: 2, day: 15, month: 10 });
});

test("wants the final review of everybody by 15/10/2020 (IV.4)", () => {
  expect(withId(pack.deadlines, "tong-ket")).toMatchObject({
    shownBy: "proof",
    unitKinds: ["ccb-tinh", "ccb-huyen", "ccb-khoi", "ccb-xa"],
    by: { first: "2020-10-15", precision: "day" },
    clause: "mục IV.4",
  });
  expect(lastDay(pack, "tong-ket")).toBe("2020-10-15");
});

test("leaves funding to each level (IV.5)", () => {
  expect(saidUnder(pack.noted, "mục IV.5")).toEqual([expect.stringMatching(/kinh phí.*từng cấp/i)]);
});
