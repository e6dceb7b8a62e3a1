import { distance } from "fastest-levenshtein";
import { describe, expect, test } from "vitest";
import { foldedTitle } from "../../src/model/text.ts";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { similarTitles } from "../../src/rules/similar-titles.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { found } from "../helpers/rule-findings.ts";
import { guidancePath } from "../helpers/standing.ts";

const one = "Khu nhà trọ công nhân tự quản";
const later = { "ngày đăng ký": "12/06/2021" };

/** What is said of a second record with this title in another unit. */
function told(second: string, first = one, path = "mo-hinh/cd-tay/khac.md") {
  return found("DV509", {
    "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ tên: first }),
    [path]: sampleRecord({ tên: second, ...later }),
  });
}

describe("titles", () => {
  test.each([
    ["Khu nhà trọ công nhân tư quản", 1],
    ["KHU NHÀ TRỌ CÔNG NHÂN TƯ QUẢN", 1],
    ["“Khu nhà chọ công nhân tự quản”", 2],
    ["Khu nhà trọ công nhân tự quả", 1],
  ])("%s is %i characters away", (title, characters) => {
    expect(told(title)).toMatchObject([
      {
        message: `tên gần giống mô hình “${one}” ở \`mo-hinh/cd-dong/nha-tro.md\`, chỉ khác ${characters} ký tự`,
        at: { path: "mo-hinh/cd-tay/khac.md", line: 2 },
        related: [{ path: "mo-hinh/cd-dong/nha-tro.md", line: 2 }],
        registration: "khac",
      },
    ]);
  });

  test.each([
    ["Tủ sách khu nhà trọ công nhân", one],
    ["Khu nhà trọ công nhân an toàn", one],
    ["Khu nhà trọ tự quản xóm 2", "Khu nhà trọ tự quản xóm 3"],
    ["Khu nhà trọ tự quản xóm Một", "Khu nhà trọ tự quản xóm Hai"],
    ["Khu nhà trọ tự quản khu phố II", "Khu nhà trọ tự quản khu phố III"],
    ["Khu nhà trọ công nhân tự quản, tổ A", "Khu nhà trọ công nhân tự quản, tổ B"],
    [
      "Vận động nhân dân hiến đất làm đường ở xã Ninh Hải",
      "Vận động nhân dân hiến đất làm đường ở xã Ninh Hòa",
    ],
    ["Đường hoa", "Đường họa"],
  ])("%s and %s are two models", (title, other) => {
    expect(told(title, other)).toEqual([]);
  });

  test("a place name with a slip of one letter is still the same", () => {
    expect(told("Tuyến đường hoa xã Ninh Hãi", "Tuyến đường hoa xã Ninh Hải")).toHaveLength(1);
  });
});

describe("units", () => {
  test("within one unit a slip is told, the title itself is duplicate-model's", () => {
    const path = "mo-hinh/cd-dong/khac.md";
    expect(told("Khu nhà trọ công nhân tư quản", one, path)).toHaveLength(1);
    expect(told(one, one, path)).toEqual([]);
  });

  test("one title in two units is told, if it is long enough to be no chance", () => {
    expect(told(one.toUpperCase())[0]?.message).toBe(
      `trùng tên mô hình “${one}” ở \`mo-hinh/cd-dong/nha-tro.md\``,
    );
    expect(told("Đường hoa", "Đường hoa")).toEqual([]);
  });

  test.each(["nháp", "không còn hiệu quả"])("a record that is %s is not looked at", (status) => {
    const files = {
      "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "trạng thái": status }),
      "mo-hinh/cd-tay/khac.md": sampleRecord({ tên: one, ...later }),
    };
    expect(found("DV509", files)).toEqual([]);
  });
});

describe("guidance of earlier years", () => {
  const before = {
    "huong-dan/truoc/guidance.yaml": (exampleBase[guidancePath] ?? "")
      .replace("mã: vi-du", "mã: truoc")
      .replace("từ: 2021, đến: 2025", "từ: 2016, đến: 2020"),
    "mo-hinh/cd-dong/cu.md": sampleRecord({ "hướng dẫn": "truoc", "ngày đăng ký": "10/10/2016" }),
  };
  const now = (lines: Readonly<Record<string, string>>) =>
    found("DV509", { ...before, "mo-hinh/cd-dong/moi.md": sampleRecord(lines) });

  test("a new model with nearly its title is told", () => {
    expect(now({ tên: "Khu nhà trọ công nhân tư quản" })).toHaveLength(1);
  });

  test("a continued one is not, whether or not it names what it continues", () => {
    expect(now({ "đăng ký": "tiếp tục" })).toEqual([]);
    expect(now({ "tiếp tục từ": "cu", tên: "Khu nhà trọ công nhân tư quản" })).toEqual([]);
  });
});

test("of a thousand titles with slips every slip is found, as if all pairs were compared", () => {
  const words =
    "vận động nhân dân hiến đất làm đường hoa camera tự quản nhà trọ xóm công rác thải nhựa phụ nữ cựu chiến binh nông hộ vay vốn giúp phát triển kinh tế sạch đẹp học sinh trường lớp sách quỹ gạo".split(
      " ",
    );
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const titles = Array.from({ length: 500 }, () =>
    Array.from({ length: 7 + random(5) }, () => words[random(words.length)]).join(" "),
  );
  const slips = titles.map((title) => {
    const at = 1 + random(title.length - 2);
    return `${title.slice(0, at)}x${title.slice(at + 1)}`;
  });
  const similar = similarTitles([...titles, ...slips]);
  // A letter with its marks is up to three characters.
  const isSlip = (title: string, slip: string) =>
    title !== slip &&
    distance(foldedTitle(title), foldedTitle(slip)) <=
      Math.floor(Math.min(...[title, slip].map((each) => each.replaceAll(" ", "").length)) * 0.12);
  const missed = titles.filter((title, index) => {
    const slip = slips[index] ?? "";
    return isSlip(title, slip) && !similar.get(slip)?.some((near) => near.title === title);
  });
  expect(titles.filter((title, index) => isSlip(title, slips[index] ?? "")).length).toBeGreaterThan(
    400,
  );
  expect(missed).toEqual([]);
});
