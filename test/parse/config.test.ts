import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/parse/config.ts";

const configOf = (text: string) => parseConfig({ path: "danvan.yaml", text, wasNfc: true });

const base = "tổ chức: LĐLĐ tỉnh Ví Dụ\nhướng dẫn: vi-du\n";

test("the organisation's own choices are read", () => {
  const config = configOf(`tổ chức: LĐLĐ tỉnh Ví Dụ
cơ quan cấp trên: Tổng Liên đoàn Lao động Việt Nam
địa danh: Ví Dụ
ký hiệu: LĐLĐ
hướng dẫn: [vi-du, VI-DU-2026]
ký: { quyền hạn: TM. BAN THƯỜNG VỤ, chức vụ: PHÓ CHỦ TỊCH, họ tên: Trần Văn A }
nơi nhận: [Như trên, "Lưu: VT"]
nhắc trước: 30
chốt số liệu: nd 09/2019
thể thức: Đảng
mốc riêng:
  - { thời hạn: bao-cao, kỳ: 6 tháng đầu năm, ngày: 14/6, căn cứ: 05/CV-LĐLĐ }
  - { thời hạn: so-ket, ngày: 30/11/2021 }
`);
  expect(config.faults).toEqual([]);
  expect(config).toMatchObject({
    guidance: ["vi-du", "vi-du-2026"],
    signer: { position: "PHÓ CHỦ TỊCH" },
    recipients: ["Như trên", "Lưu: VT"],
    remindDays: 30,
    cutOff: "decree-09-2019",
    layout: "dang",
    localDates: [
      { deadline: "bao-cao", period: "H1", on: { day: 14, month: 6 } },
      { deadline: "so-ket", on: { first: "2021-11-30", precision: "day" } },
    ],
  });
});

test("what is not said has a value that does no harm", () => {
  expect(configOf(base)).toMatchObject({
    guidance: ["vi-du"],
    recipients: [],
    localDates: [],
    remindDays: 14,
    cutOff: "calendar",
    layout: "nd30",
    faults: [],
  });
});

describe("a fault leaves the rest in use", () => {
  test.each([
    ["", ["blank "]],
    ["nhắc trước: 7\n", ["absent organisation", "absent guidance"]],
    ["tổ chức: A\n", ["absent guidance"]],
    ["hướng dẫn: vi-du\ntổ chức:\n", ["blank organisation"]],
    ["tổ chức: A\nhướng dẫn: []\n", ["blank guidance"]],
    ["tổ chức: A\nhướng dẫn: Ví dụ\n", ["bad-id guidance.0"]],
    [`${base}nhắc trước: 400\n`, ["out-of-range remindDays"]],
    [`${base}thể thức: đoàn\n`, ["value-not-allowed layout"]],
    [`${base}nhắc trước: nhiều\n`, ["bad-number remindDays"]],
    [`${base}chốt số liệu: cuối tháng\n`, ["value-not-allowed cutOff"]],
    [`${base}địa danh: [A, B]\n`, ["wrong-shape place"]],
    [`${base}màu: xanh\n`, ["unknown-key màu"]],
    [`${base}mốc riêng: [{ ngày: 14/6 }]\n`, ["absent localDates.0.deadline"]],
    [`${base}mốc riêng: [{ thời hạn: a, ngày: 31/6 }]\n`, ["value-not-allowed localDates.0.on"]],
    [`${base}mốc riêng: [{ thời hạn: a, ngày: 14/6/21 }]\n`, ["bad-date localDates.0.on"]],
    [`${base}mốc riêng: [{ thời hạn: a, kỳ: quý }]\n`, ["value-not-allowed localDates.0.period"]],
    [`${base}ký: { tuổi: 50 }\n`, ["unknown-key signer.tuổi"]],
    ["- a\n", ["wrong-shape "]],
    ["tổ chức: a: b\n", ["broken-yaml "]],
  ])("%j", (text, faults) => {
    const config = configOf(text);
    expect(config.faults.map(({ kind, path }) => `${kind} ${path}`)).toEqual(faults);
    if (text.startsWith(base)) expect(config.guidance).toEqual(["vi-du"]);
  });
});

test("29/2 is a day that some years have", () => {
  const { localDates } = configOf(`${base}mốc riêng: [{ thời hạn: a, ngày: 29/2 }]\n`);
  expect(localDates).toMatchObject([{ on: { day: 29, month: 2 } }]);
});

// `06/14` is read as a day of 2024, and the year that nobody typed stands in what to type.
test("a day without a year is not mended into one with a year", () => {
  const { faults } = configOf(`${base}mốc riêng: [{ thời hạn: a, ngày: 06/14 }]\n`);
  expect(JSON.stringify(faults)).not.toContain("2024");
});

test("without a file there is nothing to point at but its name", () => {
  const config = parseConfig(undefined);
  expect(config.source).toBeUndefined();
  expect(config.placeOf(["guidance"])).toMatchObject({ source: { path: "danvan.yaml" }, start: 0 });
});
