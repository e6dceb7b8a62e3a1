import { describe, expect, test } from "vitest";
import { exampleBase } from "../helpers/example-folder.ts";
import { frontMatterPutRight, putRightAt } from "../helpers/put-right.ts";

const packPath = "huong-dan/vi-du/guidance.yaml";

/** What one line of front matter becomes, and that what it becomes is left as it is. */
function expectLine(typed: string, right: string) {
  expect(frontMatterPutRight(typed)).toBe(right);
  expect(frontMatterPutRight(right)).toBe(right);
}

describe("keys", () => {
  test.each([
    ["Tên: A", "tên: A"],
    ["TRẠNG_THÁI: nháp", "trạng thái: nháp"],
    ["ngay-dang-ky: 10/07/2021", "ngày đăng ký: 10/07/2021"],
    ["registeredOn: 10/07/2021", "ngày đăng ký: 10/07/2021"],
    ["đăng kí: mới", "đăng ký: mới"],
    ['"Ten": A', '"tên": A'],
    [
      "khao sat: { ngay: 20/06/2021, thuan loi: a }",
      "khảo sát: { ngày: 20/06/2021, thuận lợi: a }",
    ],
    ["phan cong:\n- nguoi: A\n  Viec: B", "phân công:\n- người: A\n  việc: B"],
    ["Tieu chi NTM: [17]", "tiêu chí NTM: [17]"],
    ["Tên:", "tên:"],
  ])("%s", expectLine);

  test.each([
    ["unknown", "Ghi_chu: A"],
    ["twice, so that no second one hides the first", "Ten: A\ntên: B"],
    ["its value cannot be read", "Ngay_dang_ky: 31/02/2021"],
    ["one of its values cannot be read", "Tieu_chi_NTM: [17, x]"],
    ["its value has another shape", "Khao_sat: có"],
  ])("%s: left", (_, typed) => {
    expect(frontMatterPutRight(typed)).toBe(typed);
  });

  test("a wrong item leaves the others and its list alone in nothing", () => {
    const typed = "Kiem_tra:\n  - { Ngay: 31/02/2021, Nguoi: A }\n  - { Ngay: 1-3-2021 }";
    const right = "kiểm tra:\n  - { Ngay: 31/02/2021, người: A }\n  - { ngày: 01/03/2021 }";
    expectLine(typed, right);
  });
});

describe("values", () => {
  test.each([
    ["ngày đăng ký: 15-7-2021", "ngày đăng ký: 15/07/2021"],
    ["ngày đăng ký: ngày 5 tháng 7 năm 2021", "ngày đăng ký: 05/07/2021"],
    ['ngày đăng ký: "2021-07-15"', 'ngày đăng ký: "15/07/2021"'],
    ["ngày đăng ký: tháng 8/2016", "ngày đăng ký: 08/2016"],
    ["ngày đăng ký: năm 2016", "ngày đăng ký: 2016"],
    ["loại: 'TẬP THỂ'", "loại: 'tập thể'"],
    ["loại: collective", "loại: tập thể"],
    ["loại: mô hình tập thể", "loại: tập thể"],
    ["trạng thái: duoc cong nhan", "trạng thái: được công nhận"],
    ["chọn đăng ký tỉnh: x", "chọn đăng ký tỉnh: có"],
    ["lĩnh vực: vh", "lĩnh vực: VH"],
    ["lĩnh vực: [Van Hoa, 'kt']", "lĩnh vực: [văn hóa, 'KT']"],
  ])("%s", expectLine);

  test.each([
    "lĩnh vực: [VH, kinh tế]",
    "chủ thể: TAP THE",
    "đơn vị: CD-Dong",
    "mã: Nha-Tro",
    "kế hoạch: { số: 01/kh, từ: 08/2021 }",
    "kết quả: [{ chỉ số: a, giá trị: 2.071 }]",
    "ngày đăng ký: 15/7/21",
    "loại: nhóm",
  ])("%s: left", (typed) => {
    expect(frontMatterPutRight(typed)).toBe(typed);
  });

  test("an id that names a field becomes what the form calls it", () => {
    const pack = exampleBase[packPath]?.replace("{ mã: kt,", "{ mã: f2,") ?? "";
    const at = "mo-hinh/cd-dong/a.yaml";
    expect(putRightAt(at, "lĩnh vực: F2\n", { files: { [packPath]: pack } })).toBe(
      "lĩnh vực: KT\n",
    );
  });

  test("what the form calls it gets quotes where brackets ask for them", () => {
    const pack = exampleBase[packPath]?.replace("cột: KT,", 'cột: "kinh tế, xã hội",') ?? "";
    const files = { [packPath]: pack };
    const at = "mo-hinh/cd-dong/a.yaml";
    expect(putRightAt(at, "lĩnh vực: KT\n", { files })).toBe("lĩnh vực: kinh tế, xã hội\n");
    expect(putRightAt(at, "lĩnh vực: [KT]\n", { files })).toBe('lĩnh vực: ["kinh tế, xã hội"]\n');
    expect(putRightAt(at, "lĩnh vực:\n- KT\n", { files })).toBe("lĩnh vực:\n- kinh tế, xã hội\n");
    const flow = '{ lĩnh vực: "kinh tế, xã hội" }\n';
    expect(putRightAt(at, "{ lĩnh vực: KT }\n", { files })).toBe(flow);
  });

  test("a name that the pack declares stays, though another reads alike", () => {
    const pack = exampleBase[packPath]?.replace("cột: KT,", "cột: KT, tên khác: [kt],") ?? "";
    const files = { [packPath]: pack };
    expect(putRightAt("mo-hinh/cd-dong/a.yaml", "lĩnh vực: kt\n", { files })).toBe(
      "lĩnh vực: kt\n",
    );
  });

  test("of two fields with one name the first is meant, and stays meant", () => {
    const pack = exampleBase[packPath]?.replace("cột: KT,", "cột: vh,") ?? "";
    const typed = "lĩnh vực: KINH TE\n";
    const files = { [packPath]: pack };
    expect(putRightAt("mo-hinh/cd-dong/a.yaml", typed, { files })).toBe("lĩnh vực: kinh tế\n");
    const byId = "lĩnh vực: KT\n";
    expect(putRightAt("mo-hinh/cd-dong/a.yaml", byId, { files })).toBe(byId);
  });
});

describe("words that a pack gives twice", () => {
  const at = "mo-hinh/cd-dong/a.yaml";
  const withOwn = (own: string) => {
    const pack = exampleBase[packPath]?.replace("trường riêng:\n", `trường riêng:\n  - ${own}\n`);
    return { files: { [packPath]: pack ?? "" } };
  };

  test("a key whose word means another key stays in English", () => {
    const given = withOwn("{ mã: extra, khóa: Địa điểm, kiểu: chữ, điều khoản: mục 1 }");
    expect(putRightAt(at, "Location: A\n", given)).toBe("Location: A\n");
    expect(putRightAt(at, "Location: A\n")).toBe("địa điểm: A\n");
  });

  test("a value whose word means another value stays an id", () => {
    const choices = "[{ mã: a, tên: Một }, { mã: b, tên: MOT }]";
    const given = withOwn(
      `{ mã: k, khóa: kiểu, kiểu: chọn, các giá trị: ${choices}, điều khoản: mục 1 }`,
    );
    expect(putRightAt(at, "kiểu: A\n", given)).toBe("kiểu: A\n");
    expect(putRightAt(at, "kiểu: B\n", given)).toBe("kiểu: MOT\n");
  });
});

describe("names", () => {
  test.each([
    ["tên: “Khu nhà trọ”", "tên: Khu nhà trọ"],
    ["tên: «Khu nhà trọ»", "tên: Khu nhà trọ"],
    [`tên: '"Khu nhà trọ"'`, "tên: 'Khu nhà trọ'"],
    ['tên: "“Khu nhà trọ: mới”"', 'tên: "Khu nhà trọ: mới"'],
    ["tên: “Khu#1”  # ghi", "tên: Khu#1  # ghi"],
    ['tên: "“Khu \\"A\\" \\\\ B”"', 'tên: "Khu \\"A\\" \\\\ B"'],
    ["tên: “- một”", 'tên: "- một"'],
    ['tên: “@ "một" \\ hai”', `tên: '@ "một" \\ hai'`],
  ])("%s", expectLine);

  test.each([
    "tên: Tổ “4 không”",
    "tên: “Một” và “hai”",
    "tên: “'Khu nhà trọ'”",
    'tên: "Khu nhà trọ"',
    "tên: “”",
    "tên: |\n  “Khu nhà trọ”",
    'tên: "“Khu\n  nhà trọ”"',
    "địa điểm: “Khu nhà trọ”",
  ])("%s: left", (typed) => {
    expect(frontMatterPutRight(typed)).toBe(typed);
  });

  test("in brackets a comma needs quotes", () => {
    const at = "mo-hinh/cd-dong/a.yaml";
    expect(putRightAt(at, "{ ten: “A b”, loai: tap the }\n")).toBe("{ tên: A b, loại: tập thể }\n");
    expect(putRightAt(at, "{ ten: '“A, b”' }\n")).toBe("{ tên: 'A, b' }\n");
  });
});
