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

const pack = builtInPack("ninh-thuan-ldld-2014");
const upperUnions = ["ldld-huyen", "cd-nganh", "cd-kcn"];

test("has the theme of new-countryside building, for 2014 alone (title, I)", () => {
  expect(pack.theme).toEqual({
    about: "Xây dựng nông thôn mới năm 2014",
    clause: "trích yếu; mục I",
  });
  expect(pack.years).toEqual({ from: 2014, to: 2014 });
  expect(pack.document).toMatchObject({
    type: "Hướng dẫn",
    issuer: "Liên đoàn Lao động tỉnh Ninh Thuận",
    subject: expect.stringContaining("nông thôn mới năm 2014"),
  });
  expect([pack.document.number, pack.document.date]).toEqual([undefined, undefined]);
});

test("addresses districts, branch unions and industrial-zone unions, who guide their base unions (III.1, III.3)", () => {
  expect(ids(pack.unitKinds)).toEqual(["ldld-tinh", ...upperUnions, "cdcs"]);
  for (const id of upperUnions) expect(withId(pack.unitKinds, id).clause).toBe("mục III.1");
  expect(saidUnder(pack.noted, "mục III, đoạn kết")).toEqual([
    expect.stringMatching(/hướng dẫn.*CĐCS/),
  ]);
});

test("names three fields and gives them no tick columns (I.3)", () => {
  expect(pack.fields.map(({ label, column, clause }) => [label, column, clause])).toEqual([
    ["Kinh tế - xã hội", undefined, "mục I.3"],
    ["Quốc phòng, an ninh", undefined, "mục I.3"],
    ["Xây dựng hệ thống chính trị", undefined, "mục I.3"],
  ]);
  expect(asked(pack).filter((demand) => demand.startsWith("fields"))).toEqual([]);
  expect(pack.register.columns.some(({ content }) => content === "fields")).toBe(false);
});

test("sets five objectives that every model meets (I.3, dashes 1 to 5)", () => {
  expect(pack.criteria.map(({ kind, since, clause }) => [kind, since, clause])).toEqual(
    [1, 2, 3, 4, 5].map((dash) => [undefined, "recognised", `mục I.3, gạch đầu dòng ${dash}`]),
  );
  const subjects = [/nhu cầu/, /19 tiêu chí/, /nguồn lực.*công đoàn/, /kinh tế.*2014/, /đổi mới/i];
  for (const [index, subject] of subjects.entries()) {
    expect(pack.criteria[index]?.label).toMatch(subject);
  }
});

test("asks a record which of the 19 criteria it serves (I.3, dash 2)", () => {
  expect(withId(pack.ownFields, "ntmCriteria")).toMatchObject({
    key: "tiêu chí NTM",
    type: "integer",
    many: true,
    min: 1,
    max: 19,
  });
  expect(asked(pack)).toContain("ntmCriteria | registered | both | mục I.3, gạch đầu dòng 2");
});

test("offers six groups of content (II.1 to II.6)", () => {
  const { type, choices } = withId(pack.ownFields, "chosenContent");
  expect(type).toBe("choice");
  expect(choices.map(({ clause }) => clause)).toEqual(
    [1, 2, 3, 4, 5, 6].map((group) => `mục II.${group}`),
  );
  const subjects = [
    /tuyên truyền/i,
    /sản xuất.*việc làm/,
    /nhà ở/,
    /văn hóa/,
    /dân chủ/i,
    /phối hợp/i,
  ];
  for (const [index, subject] of subjects.entries()) {
    expect(choices[index]?.label).toMatch(subject);
  }
});

test("lets a unit choose one content only, and leaves the spreading-thin to people (III.2)", () => {
  expect(withId(pack.ownFields, "chosenContent").many).toBe(false);
  expect(asked(pack)).toContain("chosenContent | registered | both | mục III.2");
  expect(saidUnder(pack.judged, "mục III.2")).toEqual([
    expect.stringMatching(/việc cụ thể.*không dàn trải/),
  ]);
});

test("keeps and replicates the models of 2013 after review (II.6)", () => {
  expect(saidUnder(pack.noted, "mục II.6")).toContainEqual(
    expect.stringMatching(/2013.*rút kinh nghiệm.*làm tiếp và nhân rộng/),
  );
});

test("wants the registration before 15/4/2014, the day itself being late (III.3)", () => {
  expect(withId(pack.deadlines, "dang-ky")).toMatchObject({
    shownBy: "registration",
    unitKinds: upperUnions,
    before: { first: "2014-04-15", precision: "day" },
    recipient: "Ban Công tác cơ sở, LĐLĐ tỉnh",
    clause: "mục III.3",
  });
  expect(lastDay(pack, "dang-ky")).toBe("2014-04-14");
});

test("has a register of danvan's own, the attached form being lost (III.3)", () => {
  const { prescribed, heading, subject, columns } = pack.register;
  expect({ prescribed, heading, subject }).toEqual({
    prescribed: false,
    heading: "DANH SÁCH",
    subject: pack.document.subject,
  });
  const keys = columns.flatMap(({ key }) => key ?? []);
  expect(keys).toEqual(["location", "chosenContent", "ntmCriteria"]);
});

test("gives no number of models to anybody (III.3, closing paragraph)", () => {
  expect(quotaLines(pack)).toEqual([
    `${upperUnions.join(" ")} | both | registered | no number | dang-ky | mục III.3`,
    "cdcs | both | registered | no number | no deadline | mục III, đoạn kết",
  ]);
});

test("wants a review and a report every 6 months and every year, on no given day (III.4)", () => {
  const duty = withId(pack.reports, "bao-cao-dinh-ky");
  expect(duty).toMatchObject({
    periods: ["half", "year"],
    unitKinds: upperUnions,
    to: "Liên đoàn Lao động tỉnh",
    compiledFor: ["Ban Dân vận Tỉnh uỷ"],
    clause: "mục III.4",
  });
  const deadline = withId(pack.deadlines, "bao-cao-dinh-ky");
  expect(deadline).toMatchObject({ shownBy: "report", periods: ["half", "year"] });
  expect(deadline.unitKinds).toEqual(duty.unitKinds);
  expect([deadline.every, lastDay(pack, deadline.id)]).toEqual([undefined, undefined]);
  expect(saidUnder(pack.judged, "mục III.4")).toEqual([
    expect.stringMatching(/hiệu quả.*tính khả thi.*công nhận/i),
  ]);
});

test("keeps the basis as printed, dated ten years late, and says that it looks wrong (opening)", () => {
  expect(pack.document.basis).toMatchObject([
    {
      number: "999-HD/DV",
      date: { first: "2024-03-14" },
      doubt: expect.stringMatching(/2024.*2014/),
      clause: "phần mở đầu",
    },
  ]);
});

test("asks of a record nothing more than that", () => {
  expect(asked(pack)).toHaveLength(2);
  expect([pack.steps, pack.openFields]).toEqual([[], undefined]);
});

test("leaves no numbered clause out", () => {
  const purpose = ["mục I.1", "mục I.2", "mục I.3"];
  const content = [1, 2, 3, 4, 5, 6].map((group) => `mục II.${group}`);
  const conduct = [1, 2, 3, 4].map((clause) => `mục III.${clause}`);
  expect(uncited(pack, [...purpose, ...content, ...conduct, "mục III, đoạn kết"])).toEqual([]);
  expect(uncited(pack, ["mục III.5"])).toEqual(["mục III.5"]);
});
