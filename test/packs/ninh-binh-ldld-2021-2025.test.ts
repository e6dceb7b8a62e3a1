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

const pack = builtInPack("ninh-binh-ldld-2021-2025");
const dash = (clause: string, number: number) => `mục ${clause}, gạch đầu dòng ${number}`;

test("is 29/HD-LĐLĐ of 06/7/2021, for 2021 to 2025, on the basis of 01-HD/BCĐ (heading, opening)", () => {
  expect(pack.document).toMatchObject({
    type: "Hướng dẫn",
    number: "29/HD-LĐLĐ",
    date: { first: "2021-07-06", precision: "day" },
    issuer: "Liên đoàn Lao động tỉnh Ninh Bình",
    place: "Ninh Bình",
    basis: [{ number: "01-HD/BCĐ", date: { first: "2021-06-28" } }],
  });
  expect(pack.years).toEqual({ from: 2021, to: 2025 });
});

test("has three fields with tick columns, each with what a model must show (1.1 to 1.3)", () => {
  expect(pack.fields.map(({ id, column, clause }) => [id, column, clause])).toEqual([
    ["vh-xh", "VH-XH", "mục 1.1"],
    ["anqp", "ANQP", "mục 1.2"],
    ["htct", "Xây dựng HTCT", "mục 1.3"],
  ]);
  const shown = [
    /sống văn minh.*văn hóa công sở/,
    /pháp luật.*tội phạm/,
    /CĐCS.*cải cách hành chính/,
  ];
  for (const [index, subject] of shown.entries())
    expect(pack.fields[index]?.about).toMatch(subject);
});

test("wants a collective model registered and fully described, with the union's role (2.1, dash 1)", () => {
  const { kind, since, label, clause } = withId(pack.criteria, "tt-1");
  expect({ kind, since, clause }).toEqual({
    kind: "collective",
    since: "recognised",
    clause: dash("2.1", 1),
  });
  expect(label).toMatch(/đăng ký.*quyền làm chủ, sáng tạo, giải pháp.*vai trò công đoàn/);
  const wanted = ["location", "implementer", "## Nội dung", "## Hình thức hoạt động"];
  const said = ["## Giải pháp", "## Vai trò công đoàn"];
  for (const what of [...wanted, ...said]) {
    expect(asked(pack)).toContain(`${what} | registered | collective | ${dash("2.1", 1)}`);
  }
  expect(saidUnder(pack.judged, dash("2.1", 1))).toEqual([
    expect.stringMatching(/làm chủ.*chủ động.*nguyện vọng.*nhiệm vụ/),
    expect.stringMatching(/thời gian, công sức, chi phí/),
    expect.stringMatching(/tham mưu, chỉ đạo, tổ chức thực hiện/),
  ]);
});

test("wants it socially mobilised, within line and law, joined by many, spreading (2.1, dash 2)", () => {
  const criterion = withId(pack.criteria, "tt-2");
  expect(criterion).toMatchObject({ kind: "collective", clause: dash("2.1", 2) });
  expect(criterion.label).toMatch(/xã hội hóa.*pháp luật.*lực lượng.*lan tỏa/i);
  expect(saidUnder(pack.judged, dash("2.1", 2))).toHaveLength(1);
});

test("wants three interests in harmony, consensus, and an effect once it is reviewed (2.1, dash 3)", () => {
  const criterion = withId(pack.criteria, "tt-3");
  expect(criterion).toMatchObject({ kind: "collective", clause: dash("2.1", 3) });
  expect(criterion.label).toMatch(/ba lợi ích.*đồng thuận.*hiệu quả thiết thực/);
  expect(asked(pack)).toContain(`## Hiệu quả | concluded | collective | ${dash("2.1", 3)}`);
  expect(saidUnder(pack.judged, dash("2.1", 3))).toHaveLength(1);
});

test("wants an individual's own way of doing, and its effect (2.2, dash 1)", () => {
  expect(withId(pack.criteria, "cn-1")).toMatchObject({
    kind: "individual",
    clause: dash("2.2", 1),
  });
  expect(asked(pack)).toContain(`## Cách làm | registered | individual | ${dash("2.2", 1)}`);
  expect(asked(pack)).toContain(`## Hiệu quả | concluded | individual | ${dash("2.2", 1)}`);
});

test("wants the leadership's acknowledgement before recognition (2.2, dash 2)", () => {
  const criterion = withId(pack.criteria, "cn-2");
  expect(criterion).toMatchObject({ kind: "individual", clause: dash("2.2", 2) });
  expect(criterion.label).toMatch(/lãnh đạo.*ghi nhận.*ứng dụng.*lôi cuốn/i);
  expect(withId(pack.ownFields, "leadershipAcknowledgement")).toMatchObject({
    key: "lãnh đạo ghi nhận",
    type: "text",
  });
  expect(asked(pack)).toContain(
    `leadershipAcknowledgement | recognised | individual | ${dash("2.2", 2)}`,
  );
});

test("has step 1: name and register, then survey and ask for approval (3.1)", () => {
  const step = withId(pack.steps, "buoc-1");
  expect(step).toMatchObject({ dates: ["survey.date", "approval.date"], clause: "mục 3.1" });
  expect(asked(pack)).toEqual(
    expect.arrayContaining([
      `title | draft | both | ${dash("3.1", 1)}`,
      `registeredOn | registered | both | ${dash("3.1", 1)}`,
      `survey.date | active | both | ${dash("3.1", 2)}`,
      `survey.advantages | active | both | ${dash("3.1", 2)}`,
      `survey.difficulties | active | both | ${dash("3.1", 2)}`,
      `approval.date | active | both | ${dash("3.1", 3)}`,
      `approval.by | active | both | ${dash("3.1", 3)}`,
    ]),
  );
});

test("has step 2: plan and duties, with communication and listening for people to judge (3.2)", () => {
  expect(withId(pack.steps, "buoc-2")).toMatchObject({ dates: ["plan.from"], clause: "mục 3.2" });
  expect(asked(pack)).toContain(`plan.from | active | both | ${dash("3.2", 1)}`);
  for (const part of ["person", "task"]) {
    expect(asked(pack)).toContain(`assignments.${part} | active | both | ${dash("3.2", 2)}`);
  }
  expect(saidUnder(pack.judged, dash("3.2", 1))).toEqual([
    expect.stringMatching(/thời gian, cách làm, điều kiện/),
  ]);
  expect(saidUnder(pack.judged, dash("3.2", 2))).toHaveLength(1);
  expect(saidUnder(pack.judged, dash("3.2", 3))).toEqual([
    expect.stringMatching(/tuyên truyền.*lắng nghe, gỡ khó, biểu dương/i),
  ]);
});

test("has step 3: the level above inspects against the criteria (3.3)", () => {
  expect(withId(pack.steps, "buoc-3")).toMatchObject({
    dates: ["inspections.date"],
    clause: "mục 3.3",
  });
  expect(asked(pack)).toContain("inspections.date | concluded | both | mục 3.3");
  expect(asked(pack)).toContain("inspections.by | concluded | both | mục 3.3");
  expect(saidUnder(pack.judged, "mục 3.3")).toEqual([expect.stringMatching(/điều chỉnh/)]);
});

test("has step 4: reviews with results, limits, difficulties; replication (3.4)", () => {
  expect(withId(pack.steps, "buoc-4")).toMatchObject({
    dates: ["conclusion.date"],
    clause: "mục 3.4",
  });
  expect(asked(pack)).toContain("conclusion.date | concluded | both | mục 3.4");
  expect(asked(pack)).toContain("conclusion.results | concluded | both | mục 3.4");
  expect(saidUnder(pack.judged, "mục 3.4")).toEqual([
    expect.stringMatching(/kết quả, hạn chế, khó khăn.*nhân rộng/),
  ]);
});

test("asks 3 models of each district, 2 of each branch union, no number of zone unions (4, dash 2)", () => {
  const addressed = dash("4", 2);
  expect(quotaLines(pack)).toEqual([
    `ldld-huyen | both | registered | 3 | dang-ky | ${addressed}`,
    `cd-nganh | both | registered | 2 | dang-ky | ${addressed}`,
    `cd-kcn | both | registered | no number | dang-ky | phần mở đầu; ${addressed}`,
  ]);
  expect(ids(pack.unitKinds)).toEqual(["ldld-tinh", "ldld-huyen", "cd-nganh", "cd-kcn", "cdcs"]);
});

test("lets a model stand at the upper level or at a base union, and the province select (4, dash 2)", () => {
  expect(saidUnder(pack.noted, dash("4", 2))).toEqual([
    expect.stringMatching(/cấp trên cơ sở hoặc tại CĐCS/),
    expect.stringMatching(/LĐLĐ tỉnh chọn.*đăng ký với tỉnh/),
  ]);
});

test("wants the registration before 15/7/2021, the day itself being late (4, dash 2)", () => {
  expect(withId(pack.deadlines, "dang-ky")).toMatchObject({
    shownBy: "registration",
    unitKinds: ["ldld-huyen", "cd-nganh", "cd-kcn"],
    before: { first: "2021-07-15", precision: "day" },
    recipient: "Ban Tuyên giáo - Nữ công LĐLĐ tỉnh",
    clause: dash("4", 2),
  });
  expect(lastDay(pack, "dang-ky")).toBe("2021-07-14");
});

test("wants periodic reports, of no given period and on no given day (4, dash 1)", () => {
  expect(pack.reports).toMatchObject([
    {
      periods: [],
      unitKinds: ["ldld-tinh"],
      to: "Ban Thường vụ LĐLĐ tỉnh",
      compiledFor: ["Ban Chỉ đạo “Dân vận khéo” cấp tỉnh"],
      clause: dash("4", 1),
    },
  ]);
  const deadline = withId(pack.deadlines, "bao-cao-dinh-ky");
  expect(deadline).toMatchObject({ shownBy: "report", periods: [], unitKinds: ["ldld-tinh"] });
  expect([deadline.every, lastDay(pack, deadline.id)]).toEqual([undefined, undefined]);
  expect(ids(pack.deadlines)).toEqual(["dang-ky", "bao-cao-dinh-ky"]);
});
