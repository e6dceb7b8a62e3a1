import { expect, test } from "vitest";
import { findingsIn } from "../helpers/example-folder.ts";
import { packText } from "../helpers/packs.ts";

const id = "ninh-binh-ldld-2021-2025";
const path = "mo-hinh/ldld-hoa-lu/nha-tro.md";

/** What danvan says, as errors, of one record under the guidance of the Ninh Bình unions. */
function errors(lines: readonly string[], sections: readonly string[] = []): string[] {
  const text = [
    "---",
    ...lines,
    "---",
    ...sections.flatMap((heading) => [`## ${heading}`, "Vận động công nhân thuê trọ tự quản."]),
    "",
  ].join("\n");
  const files = {
    "danvan.yaml": `tổ chức: LĐLĐ tỉnh\nhướng dẫn: ${id}\n`,
    "don-vi.yaml": "đơn vị:\n  - { mã: ldld-hoa-lu, tên: LĐLĐ huyện Hoa Lư, loại: ldld-huyen }\n",
    [`huong-dan/${id}/guidance.yaml`]: packText(id),
    [path]: text,
  };
  return findingsIn({ files, asOf: "2023-01-01" })
    .filter(({ severity }) => severity === "error")
    .map(({ rule, message }) => `${rule} ${message}`);
}

const registered = [
  "tên: Khu nhà trọ công nhân tự quản",
  "chủ thể: CĐCS Công ty May Hoa Lư",
  "đăng ký: mới",
  "lĩnh vực: ANQP",
  "ngày đăng ký: 10/07/2021",
  "trạng thái: được công nhận",
];
const steps = [
  "khảo sát: { ngày: 01/06/2021, thuận lợi: ở tập trung, khó khăn: làm ca }",
  "xin chủ trương: { ngày: 05/06/2021, nơi duyệt: Ban Thường vụ }",
  "kế hoạch: { từ: 01/08/2021 }",
  "phân công: [{ người: Chủ tịch CĐCS, việc: phụ trách chung }]",
  "kiểm tra: [{ ngày: 15/11/2021, người: UBKT LĐLĐ huyện }, { ngày: 20/05/2022 }]",
  "tổng kết: { ngày: 30/11/2022, kết quả: không còn mất trộm }",
  "công nhận: { số: 45/QĐ-LĐLĐ, ngày: 20/12/2022 }",
];
const collective = [
  "loại: tập thể",
  "địa điểm: Phường Ninh Phong",
  "đơn vị thực hiện: CĐCS Công ty May Hoa Lư",
];
const wanted = ["Nội dung", "Hình thức hoạt động", "Giải pháp", "Vai trò công đoàn", "Hiệu quả"];
const assessed = (...criteria: readonly string[]) =>
  `thẩm định: [${criteria.map((each) => `{ tiêu chí: ${each}, kết luận: đạt }`).join(", ")}]`;

test("a recognised model with nothing but its registration is told all that it owes", () => {
  expect(errors([...registered, "loại: tập thể"]).toSorted()).toEqual([
    "DV101 thiếu mục `khảo sát`, trong đó cần `ngày`, `thuận lợi`, `khó khăn`",
    "DV101 thiếu mục `kiểm tra`, trong đó cần `ngày`, `người`",
    "DV101 thiếu mục `kế hoạch`, trong đó cần `từ`",
    "DV101 thiếu mục `phân công`, trong đó cần `người`, `việc`",
    "DV101 thiếu mục `tổng kết`, trong đó cần `ngày`, `kết quả`",
    "DV101 thiếu mục `xin chủ trương`, trong đó cần `ngày`, `nơi duyệt`",
    "DV101 thiếu mục `đơn vị thực hiện`",
    "DV101 thiếu mục `địa điểm`",
    "DV107 thiếu phần `## Giải pháp`",
    "DV107 thiếu phần `## Hiệu quả`",
    "DV107 thiếu phần `## Hình thức hoạt động`",
    "DV107 thiếu phần `## Nội dung`",
    "DV107 thiếu phần `## Vai trò công đoàn`",
    "DV204 hồ sơ được công nhận mà thiếu số quyết định và ngày quyết định",
    "DV206 còn 3 tiêu chí chưa có kết luận thẩm định: `tt-1`, `tt-2`, `tt-3`",
  ]);
});

test("with all of that it is sound", () => {
  const whole = [...registered, ...collective, ...steps, assessed("tt-1", "tt-2", "tt-3")];
  expect(errors(whole, wanted)).toEqual([]);
});

test("an exemplar owes both criteria and the word of its leadership", () => {
  const person = [...registered, "loại: cá nhân", ...steps];
  const told = ["Cách làm", "Hiệu quả"];
  expect(errors([...person, assessed("cn-1")], told).toSorted()).toEqual([
    "DV101 thiếu mục `lãnh đạo ghi nhận`",
    "DV206 còn 1 tiêu chí chưa có kết luận thẩm định: `cn-2`",
  ]);
  const whole = [...person, assessed("cn-1", "cn-2"), "lãnh đạo ghi nhận: Giám đốc xác nhận"];
  expect(errors(whole, told)).toEqual([]);
});

test("its steps are in order, each inspection between plan and conclusion", () => {
  const order = (from: string, to: string) =>
    errors(
      [...registered, ...collective, ...steps, assessed("tt-1", "tt-2", "tt-3")].map((line) =>
        line.replace(from, to),
      ),
      wanted,
    );
  expect(order("20/05/2022", "20/07/2021")).toEqual([
    "DV203 `kiểm tra: ngày` (20/07/2021) sớm hơn `kế hoạch: từ` (01/08/2021) 12 ngày",
  ]);
  expect(order("15/11/2021", "05/12/2022")).toEqual([
    "DV203 `tổng kết: ngày` (30/11/2022) sớm hơn `kiểm tra: ngày` (05/12/2022) 5 ngày",
  ]);
  expect(order("05/06/2021", "05/05/2021")).toEqual([
    "DV203 `xin chủ trương: ngày` (05/05/2021) sớm hơn `khảo sát: ngày` (01/06/2021) 27 ngày",
  ]);
  expect(order("20/12/2022", "20/11/2022")).toEqual([
    "DV209 quyết định công nhận (20/11/2022) sớm hơn `tổng kết: ngày` (30/11/2022) 10 ngày",
  ]);
});

test("a step done without its day, or an inspection without who came, is not done", () => {
  const without = (part: string) =>
    errors(
      [...registered, ...collective, ...steps, assessed("tt-1", "tt-2", "tt-3")].map((line) =>
        line.replace(part, ""),
      ),
      wanted,
    );
  expect(without("từ: 01/08/2021")).toEqual(["DV101 thiếu mục `kế hoạch: từ`"]);
  expect(without(", người: UBKT LĐLĐ huyện")).toEqual(["DV101 thiếu mục `kiểm tra: người`"]);
  expect(without("ngày: 30/11/2022, ")).toEqual(["DV101 thiếu mục `tổng kết: ngày`"]);
  expect(without(", nơi duyệt: Ban Thường vụ")).toEqual([
    "DV101 thiếu mục `xin chủ trương: nơi duyệt`",
  ]);
});
