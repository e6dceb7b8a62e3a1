import { describe, expect, test } from "vitest";
import type { IsoDate } from "../../src/model/date.ts";
import type { ReportDocument } from "../../src/model/document.ts";
import { periodOf } from "../../src/model/period.ts";
import { reportOf } from "../../src/render/report.ts";
import { periodTally } from "../../src/tally/period.ts";
import { exampleBase, exampleFolder } from "../helpers/example-folder.ts";

type Files = Readonly<Record<string, string>>;

const model = (number: number, more = "", status = "đã đăng ký"): Files => ({
  [`mo-hinh/cd-dong/m${number}.md`]: `---\ntên: Mô hình ${number}\nloại: tập thể\nchủ thể: CĐCS May\nđăng ký: mới\nlĩnh vực: VH\nngày đăng ký: 10/09/2021\ntrạng thái: ${status}\n${more}---\n`,
});
const report = (sections: string, unit = "cd-dong"): Files => ({
  [`bao-cao/2021H2/${unit}.md`]: `---\nngày gửi: 20/12/2021\n---\n${sections}`,
});

function reportIn(
  files: Files,
  {
    id = "2021H2",
    asOf = "2021-12-31",
    unitId,
  }: { id?: string; asOf?: IsoDate; unitId?: string } = {},
): ReportDocument {
  const folder = exampleFolder(files);
  const [pack] = folder.packs;
  const period = periodOf(id);
  if (!pack || !period) throw new Error("the example folder has no pack");
  const unit = unitId === undefined ? undefined : folder.roster.byId.get(unitId);
  const { config, roster } = folder;
  const tally = periodTally(folder, { pack, period, asOf, unitId });
  return reportOf(tally, { config, roster, pack, unit, date: asOf });
}

function textOf({ blocks }: ReportDocument): string {
  return blocks
    .map((block) =>
      block.kind === "table" || block.kind === "chart" ? `[${block.caption}]` : block.text,
    )
    .join("\n");
}

/** The text between the heading that begins so and the next of its level. */
function partOf(document: ReportDocument, start: string): string {
  const { blocks } = document;
  const from = blocks.findIndex(
    (block) => block.kind === "heading" && block.text.startsWith(start),
  );
  const heading = blocks[from];
  if (heading?.kind !== "heading") throw new Error(`no heading ${start}`);
  const length = blocks
    .slice(from + 1)
    .findIndex((block) => block.kind === "heading" && block.level <= heading.level);
  const part = blocks.slice(from + 1, length < 0 ? undefined : from + 1 + length);
  return textOf({ ...document, blocks: part });
}

test("the parts of a half-year's report, in their order, look ahead to the next half", () => {
  const headings = reportIn(model(1)).blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 1 ? [block.text] : [],
  );
  expect(headings).toEqual([
    "I. Tình hình chung, công tác chỉ đạo",
    "II. Kết quả thực hiện",
    "III. Mô hình, điển hình tiêu biểu",
    "IV. Biểu dương, khen thưởng",
    "V. Thực hiện chỉ tiêu và thời hạn",
    "VI. Hạn chế, khó khăn, nguyên nhân, kiến nghị",
    "VII. Phương hướng, nhiệm vụ 6 tháng đầu năm 2022",
  ]);
  expect(textOf(reportIn(model(1), { id: "2021" }))).toContain("nhiệm vụ năm 2022");
});

describe("sentences", () => {
  const registered = (files: Files) => partOf(reportIn(files), "1. Đăng ký").split("\n");

  test("of none, one and many", () => {
    expect(registered({})).toEqual([
      "Trong 6 tháng cuối năm 2021, không có mô hình, điển hình nào được đăng ký.",
      "Đến ngày 31/12/2021, danh sách đăng ký (Phụ lục I) chưa có mô hình, điển hình nào.",
      "[Số mô hình, điển hình theo lĩnh vực]",
    ]);
    expect(registered(model(1)).slice(0, 2)).toEqual([
      "Trong 6 tháng cuối năm 2021, có 1 mô hình tập thể được đăng ký (đăng ký mới).",
      "Đến ngày 31/12/2021, danh sách đăng ký (Phụ lục I) có 1 mô hình tập thể.",
    ]);
    expect(registered({ ...model(1), ...model(2) })[0]).toBe(
      "Trong 6 tháng cuối năm 2021, có 2 mô hình, điển hình được đăng ký: đều là đăng ký mới; đều là mô hình tập thể.",
    );
    const other = {
      "mo-hinh/cd-dong/m2.md": (model(2)["mo-hinh/cd-dong/m2.md"] ?? "")
        .replace("tập thể", "cá nhân")
        .replace("mới", "tiếp tục"),
    };
    expect(registered({ ...model(1), ...other })[0]).toContain(
      "1 đăng ký mới, 1 tiếp tục đăng ký; 1 mô hình tập thể, 1 điển hình cá nhân.",
    );
  });

  test("figures have Vietnamese separators", () => {
    const many = Object.assign({}, ...Array.from({ length: 1001 }, (_, at) => model(at)));
    expect(registered(many)[0]).toContain("có 1.001 mô hình, điển hình");
  });

  test("recognised, commended, stopped: by level, by form, with what became of them", () => {
    const files = {
      ...model(1, "công nhận: { ngày: 01/12/2021, số: 5/QĐ, cấp: tỉnh }\n", "được công nhận"),
      ...model(
        2,
        "công nhận: { ngày: 02/12/2021, số: 6/QĐ, cấp: cơ sở }\nkhen thưởng: [{ ngày: 03/12/2021, hình thức: Giấy khen, cơ quan: LĐLĐ tỉnh }]\n",
        "được công nhận",
      ),
      ...model(3, "ngừng: { ngày: 01/11/2021 }\n", "không còn hiệu quả"),
    };
    const document = reportIn(files);
    expect(partOf(document, "3. Công nhận")).toContain(
      "2 mô hình, điển hình được công nhận (1 cấp tỉnh, 1 cấp cơ sở)",
    );
    expect(partOf(document, "3. Công nhận")).toContain("[Số được công nhận theo cấp]");
    expect(partOf(document, "IV.")).toContain(
      "1 mô hình, điển hình được khen thưởng, 1 lượt (Giấy khen):",
    );
    expect(partOf(document, "5. Tạm dừng")).toContain(
      "1 mô hình, điển hình đã dừng (không còn hiệu quả):",
    );
    const paused = model(4, "ngừng: { ngày: 02/11/2021 }\n", "tạm dừng");
    expect(partOf(reportIn({ ...files, ...paused }), "5. Tạm dừng")).toContain(
      "2 mô hình, điển hình đã dừng (1 tạm dừng, 1 không còn hiệu quả):",
    );
  });
});

describe("what is not known is said, not made up", () => {
  test("of a folder with nothing in it", () => {
    const document = reportIn({});
    expect(partOf(document, "I.")).toContain("Về công tác chỉ đạo, tuyên truyền: chưa có số liệu.");
    expect(partOf(document, "2. So sánh")).toBe(
      "6 tháng cuối năm 2020: chưa có số liệu (kết thúc trước khi có hướng dẫn).\n6 tháng đầu năm 2021: chưa có số liệu (không có hồ sơ, báo cáo nào từ đó trở về trước).",
    );
    for (const part of ["III.", "IV.", "4. Kiểm tra", "VI.", "VII."]) {
      expect(partOf(document, part)).toMatch(/^Chưa có số liệu/);
    }
  });

  test("and units' own words take its place where there are any", () => {
    const said =
      "## Công tác chỉ đạo\nBan hành 2 văn bản.\n## Nguyên nhân\nThiếu cán bộ.\n## Phương hướng\nLàm tiếp.\n";
    const document = reportIn(report(said));
    expect(partOf(document, "I.")).toContain("LĐLĐ huyện Đông: Ban hành 2 văn bản.");
    expect(partOf(document, "VI.")).toBe("1. Nguyên nhân\nLĐLĐ huyện Đông: Thiếu cán bộ.");
    expect(partOf(document, "VII.")).toContain("Làm tiếp.");
    const alone = reportIn(report(said), { unitId: "cd-dong" });
    expect(partOf(alone, "VII.")).toBe("Làm tiếp.");
  });
});

test("compared with a period that has figures: in numbers, and in a share where there is one", () => {
  const files = { ...model(1), ...model(2) };
  const later = (number: number) => ({
    [`mo-hinh/cd-tay/m${number}.md`]: (
      model(number)[`mo-hinh/cd-dong/m${number}.md`] ?? ""
    ).replace("2021", "2022"),
  });
  const words = partOf(
    reportIn(
      { ...files, ...later(3), ...later(4), ...later(5) },
      { id: "2022", asOf: "2022-12-31" },
    ),
    "2. So sánh",
  );
  expect(words).toContain(
    "So với năm 2021: số đăng ký tăng 1 (từ 2 lên 3, 50%); số được công nhận không thay đổi (0)",
  );
  expect(words).toContain("[So sánh với các kỳ trước]");
  const begun = reportIn(files, { id: "2022", asOf: "2022-03-01" });
  expect(partOf(begun, "2. So sánh")).toContain("Số liệu kỳ này mới tính đến hết ngày 01/03/2022");
});

test("the days of the figures are said, by the calendar and by the decree", () => {
  expect(textOf(reportIn({}))).toContain("số liệu từ ngày 01/07/2021 đến hết ngày 31/12/2021");
  const decree = { "danvan.yaml": `${exampleBase["danvan.yaml"]}chốt số liệu: NĐ 09/2019\n` };
  expect(textOf(reportIn(decree))).toContain("số liệu từ ngày 15/06/2021 đến hết ngày 14/12/2021");
});

test("units rolled up are named with the day of their end", () => {
  const roster = (exampleBase["don-vi.yaml"] ?? "").replace(
    "tên: LĐLĐ huyện Đông, loại: huyen",
    "tên: LĐLĐ huyện Đông, loại: huyen, hiệu lực: { đến: 30/11/2021 }, thay bằng: [cd-tay]",
  );
  const document = reportIn({ ...model(1), "don-vi.yaml": roster });
  expect(partOf(document, "I.")).toContain(
    "Đã gộp số liệu của LĐLĐ huyện Đông (kết thúc hoạt động ngày 30/11/2021) vào LĐLĐ huyện Tây: 1 mô hình, điển hình.",
  );
  expect(partOf(document, "1. Chỉ tiêu")).toContain("không tính số liệu gộp");
  expect(partOf(reportIn(model(1)), "I.")).not.toContain("gộp");
});

describe("annexes", () => {
  test("several have Roman numerals; a unit's own report has the register alone", () => {
    const { annex, furtherAnnexes = [] } = reportIn(model(1));
    expect([annex, ...furtherAnnexes].map(({ heading }) => heading)).toEqual([
      "Phụ lục I",
      "Phụ lục II",
    ]);
    const alone = reportIn(model(1), { unitId: "cd-dong" });
    expect([alone.annex.heading, alone.furtherAnnexes]).toEqual(["Phụ lục", []]);
  });

  test("quotas of many units have an annex of their own, to which the text points", () => {
    const units = Array.from(
      { length: 13 },
      (_, at) => `  - { mã: h-${at}, tên: LĐLĐ huyện ${at}, loại: huyen }\n`,
    );
    const document = reportIn({
      ...model(1),
      "don-vi.yaml": `${exampleBase["don-vi.yaml"]}${units.join("")}`,
    });
    expect(document.furtherAnnexes?.map(({ heading }) => heading)).toEqual([
      "Phụ lục II",
      "Phụ lục III",
    ]);
    expect(partOf(document, "1. Chỉ tiêu")).toContain("Chi tiết tại Phụ lục III.");
    const from = document.blocks.findIndex(
      (block) => block.kind === "heading" && block.text === "1. Chỉ tiêu",
    );
    const [, ...after] = document.blocks.slice(from);
    const section = after.slice(
      0,
      after.findIndex(({ kind }) => kind === "heading"),
    );
    expect(section.map(({ kind }) => kind)).toContain("chart");
    expect(section.map(({ kind }) => kind)).not.toContain("table");
  });
});
