import { describe, expect, test } from "vitest";
import { daysBetween, type IsoDate, plusDays } from "../../src/model/date.ts";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { stateOf } from "../../src/tally/deadlines.ts";
import { deadlineIn, guidanceWith, localDates } from "../helpers/standing.ts";

const twoOwed = guidanceWith(["ít nhất: 1, nhiều nhất: 3", "ít nhất: 2"]);

function record(on: string, more: Readonly<Record<string, string>> = {}) {
  return sampleRecord({ tên: `Mô hình ${on}`, "ngày đăng ký": on, ...more });
}

describe("the state on a day", () => {
  const due: IsoDate = "2024-03-01";
  const remindDays = 14;

  test("of what is not done, on every day around the last one", () => {
    for (let offset = -400; offset <= 400; offset += 1) {
      const asOf = plusDays(due, offset);
      const { state, days } = stateOf({ due, done: undefined, asOf, remindDays });
      expect(state).toBe(offset > 0 ? "overdue" : offset >= -14 ? "due-soon" : "open");
      expect(days).toBe(Math.abs(daysBetween(asOf, due)));
    }
  });

  test("of what is done, by the day it was done", () => {
    for (let offset = -40; offset <= 40; offset += 1) {
      const done = plusDays(due, offset);
      const found = stateOf({ due, done, asOf: "2025-01-01", remindDays });
      expect(found).toEqual(offset > 0 ? { state: "late", days: offset } : { state: "met" });
    }
  });

  test("without a date it is never overdue", () => {
    const asOf: IsoDate = "2099-01-01";
    expect(stateOf({ due: undefined, done: undefined, asOf, remindDays })).toEqual({
      state: "undated",
    });
    expect(stateOf({ due: undefined, done: "2098-01-01", asOf, remindDays }).state).toBe("met");
  });
});

describe("a registration deadline", () => {
  test("`trước ngày` 15/7: the 14th is in time, the 15th is a day late", () => {
    const on = (day: string) => deadlineIn({ "mo-hinh/cd-dong/a.md": record(day) }, "2021-08-01");
    expect(on("14/07/2021")).toMatchObject({ state: "met", lateRegistrations: [] });
    expect(on("15/07/2021")).toMatchObject({
      state: "late",
      days: 1,
      doneOn: "2021-07-15",
      lateRegistrations: [{ id: "a" }],
    });
  });

  test("as of the day before, on and after the last", () => {
    expect(deadlineIn({}, "2021-07-13")).toMatchObject({ state: "due-soon", days: 1 });
    expect(deadlineIn({}, "2021-07-14")).toMatchObject({ state: "due-soon", days: 0 });
    expect(deadlineIn({}, "2021-07-15")).toMatchObject({ state: "overdue", days: 1 });
    expect(deadlineIn({}, "2021-03-01").state).toBe("open");
  });

  test("is done when the last model owed is registered; what comes on top is not late", () => {
    const one = { ...twoOwed, "mo-hinh/cd-dong/a.md": record("10/06/2021") };
    expect(deadlineIn(one, "2021-08-01").state).toBe("overdue");
    const two = { ...one, "mo-hinh/cd-dong/b.md": record("20/07/2021") };
    expect(deadlineIn(two, "2021-08-01")).toMatchObject({ state: "late", days: 6 });
    const three = { ...two, "mo-hinh/cd-dong/c.md": record("12/07/2021") };
    expect(deadlineIn(three, "2021-08-01")).toMatchObject({
      state: "met",
      doneOn: "2021-07-12",
      lateRegistrations: [],
    });
  });

  test("a month alone is not called late while some day of it is in time", () => {
    const on = (day: string) => deadlineIn({ "mo-hinh/cd-dong/a.md": record(day) }, "2021-12-01");
    expect(on("tháng 7/2021")).toMatchObject({ state: "met", lateRegistrations: [] });
    expect(on("tháng 8/2021")).toMatchObject({ state: "late", days: 18 });
  });

  test("a model given up after the day met it; one given up before did not", () => {
    const stopped = (day: string) => ({
      "mo-hinh/cd-dong/a.md": record("10/06/2021", {
        "trạng thái": "không còn hiệu quả",
        ngừng: `{ ngày: ${day} }`,
      }),
    });
    expect(deadlineIn(stopped("01/06/2023"), "2024-01-01").state).toBe("met");
    expect(deadlineIn(stopped("01/07/2021"), "2024-01-01").state).toBe("overdue");
    const replaced = { ...stopped("01/06/2023"), "mo-hinh/cd-dong/b.md": record("01/07/2023") };
    expect(deadlineIn(replaced, "2024-01-01")).toMatchObject({
      state: "met",
      lateRegistrations: [],
    });
  });

  test("drafts do not meet it", () => {
    const draft = { "mo-hinh/cd-dong/a.md": record("10/06/2021", { "trạng thái": "nháp" }) };
    expect(deadlineIn(draft, "2021-08-01").state).toBe("overdue");
  });
});

describe("a deadline shown by a file", () => {
  const report = (day: string, more = "") => `---\nngày gửi: ${day}\n${more}---\n## Kết quả\n`;
  const proof = (text: string) => ({ "bao-cao/so-ket/cd-dong.md": text });

  test("`chậm nhất ngày` 30/11: the day itself is in time", () => {
    const on = (day: string) => deadlineIn(proof(report(day)), "2021-12-31", "so-ket");
    expect(on("30/11/2021")).toMatchObject({ state: "met", doneOn: "2021-11-30" });
    expect(on("01/12/2021")).toMatchObject({ state: "late", days: 1 });
  });

  test("is not done before the day of the file, by another unit, or under other guidance", () => {
    const state = (files: Readonly<Record<string, string>>) =>
      deadlineIn(files, "2021-12-31", "so-ket").state;
    expect(state(proof(report("05/01/2022")))).toBe("overdue");
    expect(state({ "bao-cao/so-ket/cd-tay.md": report("01/11/2021") })).toBe("overdue");
    expect(state(proof(report("01/11/2021", "hướng dẫn: khac\n")))).toBe("overdue");
    expect(state(proof(report("01/11/2021", "hướng dẫn: vi-du\n")))).toBe("met");
    expect(state(proof("---\nsố: 15/BC\n---\n"))).toBe("overdue");
  });

  test("of a period goes by the day that the organisation set, else by none", () => {
    const id = "bao-cao-2021h1";
    expect(deadlineIn({}, "2021-12-31", id)).toMatchObject({ state: "undated", setBy: "guidance" });
    const local = localDates("{ thời hạn: bao-cao, kỳ: 6 tháng đầu năm, ngày: 14/6 }");
    expect(deadlineIn(local, "2021-06-20", id)).toMatchObject({
      state: "overdue",
      days: 6,
      due: "2021-06-14",
      setBy: "organisation",
    });
    const sent = { ...local, "bao-cao/2021h1/cd-dong.md": report("15/06/2021") };
    expect(deadlineIn(sent, "2021-06-20", id)).toMatchObject({ state: "late", days: 1 });
  });
});
