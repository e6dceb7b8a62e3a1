import { describe, expect, test } from "vitest";
import { sampleRecord } from "../../src/rules/sample-record.ts";
import { quotaIn, unitIn } from "../helpers/standing.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";
const asOf = "2022-06-30";

function countOf(files: Readonly<Record<string, string>>, day: typeof asOf | "2021-12-31" = asOf) {
  const { actual, notCounted } = quotaIn(files, day);
  return [actual, ...notCounted.map(({ registration, reason }) => `${registration.id} ${reason}`)];
}

describe("a registration counts", () => {
  test.each(["đã đăng ký", "đang thực hiện", "đã tổng kết", "được công nhận", "tạm dừng"])(
    "with the status %s",
    (status) => {
      expect(countOf({ [path]: sampleRecord({ "trạng thái": status }) })).toEqual([1]);
    },
  );

  test("in a unit's folder whatever the case of `đơn vị`", () => {
    expect(countOf({ [path]: sampleRecord({ "đơn vị": "CD-Dong" }) })).toEqual([1]);
  });

  test("for the unit its key names, not the folder", () => {
    expect(countOf({ "mo-hinh/cd-tay/a.md": sampleRecord({ "đơn vị": "cd-dong" }) })).toEqual([1]);
  });

  test("on the very day of its registration", () => {
    const files = { [path]: sampleRecord({ "ngày đăng ký": "30/06/2022" }) };
    expect(countOf(files)).toEqual([1]);
  });

  test("from the first day of the month where only the month is known", () => {
    expect(countOf({ [path]: sampleRecord({ "ngày đăng ký": "tháng 6/2022" }) })).toEqual([1]);
  });
});

describe("a registration does not count", () => {
  test("while it is a draft, or its status cannot be read", () => {
    expect(countOf({ [path]: sampleRecord({ "trạng thái": "nháp" }) })).toEqual([
      0,
      "nha-tro draft",
    ]);
    expect(countOf({ [path]: sampleRecord({ "trạng thái": "xong" }) })).toEqual([
      0,
      "nha-tro draft",
    ]);
  });

  test("before the day of its registration", () => {
    const files = { [path]: sampleRecord({ "ngày đăng ký": "01/07/2022" }) };
    expect(countOf(files)).toEqual([0, "nha-tro not-yet"]);
  });

  test("once it is retired, but on the days before that", () => {
    const files = {
      [path]: sampleRecord({ "trạng thái": "không còn hiệu quả", ngừng: "{ ngày: 01/03/2022 }" }),
    };
    expect(countOf(files)).toEqual([0, "nha-tro retired"]);
    expect(countOf(files, "2021-12-31")).toEqual([1]);
  });

  test("twice under one title, the earlier one is kept", () => {
    const files = {
      "mo-hinh/cd-dong/a-sau.md": sampleRecord({
        tên: "“KHU NHÀ TRỌ công nhân tự quản”",
        "ngày đăng ký": "12/06/2021",
      }),
      [path]: sampleRecord(),
    };
    expect(countOf(files)).toEqual([1, "a-sau duplicate"]);
  });

  test("under one title with a retired one it does", () => {
    const files = {
      "mo-hinh/cd-dong/a-truoc.md": sampleRecord({
        "ngày đăng ký": "01/06/2021",
        "trạng thái": "không còn hiệu quả",
      }),
      [path]: sampleRecord(),
    };
    expect(countOf(files)).toEqual([1, "a-truoc retired"]);
  });

  test("two units may have models of one title", () => {
    const files = { [path]: sampleRecord(), "mo-hinh/cd-tay/a.md": sampleRecord() };
    expect(countOf(files)).toEqual([1]);
  });
});

describe("a file that cannot be read", () => {
  const broken = "---\ntên: [\n---\n";

  test("makes the count of its unit uncertain, not that of others", () => {
    const files = { "mo-hinh/cd-dong/hong.md": broken };
    expect(quotaIn(files, asOf).unreadable).toEqual(["mo-hinh/cd-dong/hong.md"]);
    expect(unitIn(files, asOf, "cd-tay").quotas[0]?.unreadable).toEqual([]);
  });

  test("of no unit's folder makes every count uncertain", () => {
    const files = { "mo-hinh/hong.md": broken };
    for (const id of ["cd-dong", "cd-tay"]) {
      expect(unitIn(files, asOf, id).quotas[0]?.unreadable).toEqual(["mo-hinh/hong.md"]);
    }
  });

  test("a unit's id that begins another's is not confused with it", () => {
    const files = { "mo-hinh/cd-dong-2/hong.md": broken };
    expect(quotaIn(files, asOf).unreadable).toEqual([]);
  });
});
