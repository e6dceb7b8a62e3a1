import { describe, expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { found, messages } from "../helpers/rule-findings.ts";
import { guidancePath } from "../helpers/standing.ts";

type Lines = Readonly<Record<string, string>>;

const truoc = {
  "huong-dan/truoc/guidance.yaml": (exampleBase[guidancePath] ?? "")
    .replace("mã: vi-du", "mã: truoc")
    .replace("từ: 2021, đến: 2025", "từ: 2016, đến: 2020"),
};
/** A record of the guidance before, in a unit's folder. */
const earlier = (unit: string, lines: Lines = {}) => ({
  ...truoc,
  [`mo-hinh/${unit}/cu.md`]: sampleRecord({
    "hướng dẫn": "truoc",
    "ngày đăng ký": "10/10/2016",
    "trạng thái": "được công nhận",
    ...lines,
  }),
});
const now = (lines: Lines) => ({ "mo-hinh/cd-dong/nha-tro.md": sampleRecord(lines) });
const continued = now({ "đăng ký": "tiếp tục", "tiếp tục từ": "cu" });
/** The roster of the examples with one line changed. */
const roster = (from: string, to: string) => ({
  "don-vi.yaml": (exampleBase["don-vi.yaml"] ?? "").replace(from, to),
});

describe("what is continued is of the unit (DV504)", () => {
  test("another unit's is a warning with both places", () => {
    expect(found("DV504", { ...earlier("cd-tay"), ...continued })).toMatchObject([
      {
        severity: "warning",
        message: "hồ sơ `cu` là của LĐLĐ huyện Tây, không phải của LĐLĐ huyện Đông",
        related: [{ path: "mo-hinh/cd-tay/cu.md" }],
      },
    ]);
  });

  test("its own, one from above or below, and one of a unit it replaced are sound", () => {
    for (const unit of ["cd-dong", "ldld-tinh"]) {
      expect(found("DV504", { ...earlier(unit), ...continued })).toEqual([]);
    }
    const merged = roster("tên: LĐLĐ huyện Tây,", "tên: LĐLĐ huyện Tây, thay bằng: [cd-dong],");
    expect(found("DV504", { ...merged, ...earlier("cd-tay"), ...continued })).toEqual([]);
  });

  test("mergers of mergers count", () => {
    const twice = {
      "don-vi.yaml": `đơn vị:
  - { mã: cd-dong, tên: Đông, loại: huyen }
  - { mã: cd-giua, tên: Giữa, loại: huyen, thay bằng: [cd-dong] }
  - { mã: cd-tay, tên: Tây, loại: huyen, thay bằng: [cd-giua] }
`,
    };
    expect(found("DV504", { ...twice, ...earlier("cd-tay"), ...continued })).toEqual([]);
  });

  test("a unit that the roster does not know has its own finding", () => {
    expect(found("DV504", { ...earlier("cd-xa"), ...continued })).toEqual([]);
  });
});

describe("a ring (DV504)", () => {
  const ring = (days: readonly [string, string, string]) =>
    Object.fromEntries(
      ["a", "b", "c"].map((id, index, ids) => [
        `mo-hinh/cd-dong/${id}.md`,
        sampleRecord({
          tên: `Mô hình ${id}`,
          "đăng ký": "tiếp tục",
          "tiếp tục từ": ids[(index + 1) % 3] ?? "",
          "ngày đăng ký": days[index] ?? "",
        }),
      ]),
    );

  test("of records of one day is one error, with every link", () => {
    const found504 = found("DV504", ring(["10/06/2021", "10/06/2021", "10/06/2021"]));
    expect(found504).toMatchObject([
      {
        severity: "error",
        at: { path: "mo-hinh/cd-dong/a.md", line: 10 },
        related: [{ path: "mo-hinh/cd-dong/b.md" }, { path: "mo-hinh/cd-dong/c.md" }],
      },
    ]);
    expect(found504[0]?.message).toContain("`a` → `b` → `c` → `a`");
  });

  test("whose dates show the wrong link is told there alone", () => {
    const found504 = found("DV504", ring(["12/06/2021", "11/06/2021", "10/06/2021"]));
    expect(found504).toMatchObject([{ at: { path: "mo-hinh/cd-dong/c.md" } }]);
  });
});

describe("continued-from-retired", () => {
  const retired = { "trạng thái": "không còn hiệu quả" };

  test("one that stopped in an earlier period is told, with or without its day", () => {
    expect(messages("DV511", { ...earlier("cd-dong", retired), ...continued })).toEqual([
      "hồ sơ được tiếp tục `cu` đã không còn hiệu quả từ giai đoạn trước",
    ]);
    const dated = { ...retired, ngừng: "{ ngày: 30/06/2018 }" };
    expect(messages("DV511", { ...earlier("cd-dong", dated), ...continued })).toEqual([
      "hồ sơ được tiếp tục `cu` đã không còn hiệu quả từ giai đoạn trước, ngừng ngày 30/06/2018",
    ]);
    expect(found("DV511", { ...earlier("cd-dong"), ...continued })).toEqual([]);
  });

  test("one that stopped before in the same period may be taken up in another way", () => {
    const same = (day: string, status = "đã đăng ký") =>
      found("DV511", {
        "mo-hinh/cd-dong/cu.md": sampleRecord({
          ...retired,
          tên: "Nhà trọ văn hóa",
          "ngày đăng ký": "01/06/2021",
          ngừng: `{ ngày: ${day} }`,
        }),
        ...now({ "đăng ký": "tiếp tục", "tiếp tục từ": "cu", "trạng thái": status }),
      });
    expect(same("10/06/2021")).toEqual([]);
    expect(same("6/2021")).toEqual([]);
    expect(same("11/06/2021")).toMatchObject([{ related: [{ path: "mo-hinh/cd-dong/cu.md" }] }]);
    expect(same("11/06/2021", "nháp")).toEqual([]);
  });
});

describe("new-though-recognised", () => {
  test("is told with both places, whatever the spelling of the title", () => {
    const files = { ...earlier("cd-dong"), ...now({ tên: "“KHU NHÀ TRỌ công nhân tự quản”" }) };
    expect(found("DV512", files)).toMatchObject([
      {
        severity: "warning",
        message:
          "đăng ký mới trong khi mô hình cùng tên đã được công nhận giai đoạn 2016–2020, hồ sơ `cu`",
        related: [{ path: "mo-hinh/cd-dong/cu.md", line: 2 }],
      },
    ]);
    expect(found("DV509", files)).toEqual([]);
  });

  test("also of a unit that this one replaced, but of no other", () => {
    expect(found("DV512", { ...earlier("cd-tay"), ...now({}) })).toEqual([]);
    const merged = roster("tên: LĐLĐ huyện Tây,", "tên: LĐLĐ huyện Tây, thay bằng: [cd-dong],");
    expect(found("DV512", { ...merged, ...earlier("cd-tay"), ...now({}) })).toHaveLength(1);
  });

  test.each([
    [{ "trạng thái": "đã tổng kết" }, {}],
    [{ "trạng thái": "không còn hiệu quả" }, {}],
    [{ tên: "Khu nhà trọ công nhân an toàn" }, {}],
    [{ "hướng dẫn": "vi-du", "ngày đăng ký": "01/06/2021" }, {}],
    [{}, { "trạng thái": "nháp" }],
    [{}, { "đăng ký": "tiếp tục" }],
    [{}, { "tiếp tục từ": "cu" }],
  ])("is not told of %o before and %o now", (before, after) => {
    expect(found("DV512", { ...earlier("cd-dong", before), ...now(after) })).toEqual([]);
  });
});

test("new-with-predecessor is told at every status, unless the value is blank", () => {
  const told = (lines: Lines) =>
    found("DV513", { ...earlier("cd-dong"), ...now({ "tiếp tục từ": "cu", ...lines }) });
  expect(told({ "trạng thái": "nháp" })).toMatchObject([{ severity: "error", related: [{}] }]);
  expect(told({})[0]?.message).toBe("hồ sơ ghi `đăng ký: mới` mà lại có `tiếp tục từ: cu`");
  expect(told({ "tiếp tục từ": "" })).toEqual([]);
  expect(told({ "đăng ký": "tiếp tục" })).toEqual([]);
});
