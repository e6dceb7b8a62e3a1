import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { reportHtml } from "../../src/render/html.ts";
import { reportJson } from "../../src/render/report-json.ts";
import { blockText } from "../../src/render/report-places.ts";
import { pageTables, pageText } from "../helpers/pages.ts";
import { examplePeriods, exampleReport } from "../helpers/reports.ts";
import { formGrid, report } from "./samples.ts";

const digest = (text: string) => createHash("sha256").update(text).digest("base64");
const pageOf = (document = report()) => reportHtml(document, digest);

type Part = Record<"registered" | "standing", Record<string, number>>;

/** The counts of a part that a table of it prints: what no record of the whole leaves unsaid has no column. */
function breakdownOf(part: Part, whole: Part): readonly (number | undefined)[] {
  const kinds = ["collective", "individual", "unstatedKind"];
  const printed = {
    registered: ["total", "new", "continued", "unstatedRegistration", ...kinds],
    standing: ["total", ...kinds],
  };
  return (["registered", "standing"] as const).flatMap((set) =>
    printed[set]
      .filter((count) => !count.startsWith("unstated") || whole[set][count] !== 0)
      .map((count) => part[set][count]),
  );
}

describe.each(examplePeriods)("the page of %s", (...example) => {
  const { tally, report: document } = exampleReport(example);
  const html = pageOf(document);
  const json = JSON.parse(reportJson(tally));

  test("prints the figures of the json", () => {
    const tables = pageTables(html);
    const table = (caption: string) => {
      const [found, ...more] = tables.filter((each) => each.caption.startsWith(caption));
      expect([found?.caption, more]).toEqual([expect.any(String), []]);
      return found;
    };
    const figures = ["recognised", "recognisedEver", "commended", "stopped"];
    for (const [caption, rows, further] of [
      ["Số mô hình, điển hình theo lĩnh vực", json.byField, []],
      ["TỔNG HỢP SỐ LIỆU THEO ĐƠN VỊ", json.byUnit, figures],
    ]) {
      const counted = (part: Part & Record<string, number>, own: Record<string, number> = part) =>
        [...breakdownOf(part, json), ...further.map((name: string) => own[name])].map(String);
      const { body, foot } = table(caption) ?? {};
      expect(body?.map((cells) => cells.slice(2))).toEqual(
        rows.map((row: Part & Record<string, number>) => counted(row)),
      );
      expect(foot?.map((cells) => cells.slice(2))).toEqual([counted(json, json.figures)]);
    }
    const register = table("DANH SÁCH MÔ HÌNH, ĐIỂN HÌNH")?.body.filter(({ length }) => length > 1);
    expect(register).toHaveLength(json.register.length);
  });

  test("has every annex of the document under its heading, in its order", () => {
    const annexes = [document.annex, ...(document.furtherAnnexes ?? [])];
    const sections = Array.from(html.matchAll(/<section class="annex">.*?<\/section>/gs), String);

    expect(sections).toHaveLength(annexes.length);
    for (const [at, { heading, subject, grid }] of annexes.entries()) {
      expect(pageText(sections[at] ?? "")).toContain(`${heading}${subject}`);
      const [table, ...more] = pageTables(sections[at] ?? "");
      expect([table?.caption, more]).toEqual([subject, []]);
      expect([...(table?.body ?? []), ...(table?.foot ?? [])]).toHaveLength(grid.rows.length);
    }
  });

  test("has every sentence of the document, and its charts", () => {
    const text = pageText(html);
    for (const block of document.blocks.slice(0, -1)) {
      if (block.kind === "table") continue;
      if (block.kind === "chart")
        expect(html).toContain(`<figcaption>${block.caption}</figcaption>`);
      else expect(text).toContain(blockText(block).replace(/^- /, ""));
    }
    // Each is drawn for wide and for narrow screens.
    expect(html.match(/<svg class="(wide|narrow)" role="img" aria-label="[^"]+/g)).toHaveLength(
      2 * document.blocks.filter(({ kind }) => kind === "chart").length,
    );
  });

  test("asks nobody for anything, and says the same every time", () => {
    expect(html).not.toMatch(/https?:|\bsrc=|\bhref=|url\((?!#chart)|@import|\bon\w+="/);
    expect(pageText(html)).not.toMatch(/undefined|\bnull\b|NaN|\[object|[{}]/);
    expect(pageOf(document)).toBe(html);
  });

  test("no two elements have one id", () => {
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("it allows its own style and script and nothing else", () => {
  const html = pageOf();
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];

  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${digest(style)}'`,
    `script-src 'sha256-${digest(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(html).not.toMatch(/<[a-z][^>]* style="/);
});

test("letterhead, title, addressees, end mark, signatures and annex stand in their order", () => {
  const text = pageText(pageOf());
  const order = [
    "LIÊN ĐOÀN LAO ĐỘNG TỈNH NINH BÌNH",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Yên Khánh, ngày 06 tháng 7 năm 2021",
    "BÁO CÁO",
    "Kính gửi: Ban Tuyên giáo - Nữ công Liên đoàn Lao động tỉnh.",
    "I. Kết quả đăng ký",
    "Trên đây là báo cáo kết quả 6 tháng đầu năm 2021./.",
    "Nơi nhận:",
    "PHÓ CHỦ TỊCH THƯỜNG TRỰC",
    "PHỤ LỤC",
    "(Kèm theo Báo cáo số       /BC-LĐLĐ ngày 06 tháng 7 năm 2021",
  ].map((words) => text.replace(/ \n/g, " ").indexOf(words));

  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test("headings go from level to level, items are lists, totals are the foot of their table", () => {
  const html = pageOf();

  expect(Array.from(html.matchAll(/<(h\d)>/g), ([, tag]) => tag)).toEqual([
    "h1",
    ..."h2 h3 h3 h2 h2".split(" "),
  ]);
  expect(html.match(/<ul>.*?<\/ul>/gs)?.map((list) => list.match(/<li>/g)?.length)).toEqual([3]);
  expect(html.match(/<section\b/g)).toHaveLength(html.match(/<\/section>/g)?.length ?? 0);
  const [first, annex] = pageTables(html);
  expect(first?.foot).toEqual([["Cộng", "5", "1.236,5", "1"]]);
  // 12 rows under 3 units.
  expect(annex?.body.map(({ length }) => length).filter((cells) => cells === 1)).toHaveLength(3);
  expect(html.match(/<tbody><tr class="group"><th scope="rowgroup"/g)).toHaveLength(3);
});

test("a heading says which column it is, over merged ones too; numbers keep their value", () => {
  const html = pageOf();

  expect(html).toContain('<th scope="colgroup" colspan="3">Lĩnh vực</th>');
  expect(html).toContain('<th scope="col" rowspan="2" data-column="0">STT</th>');
  expect(html).toContain('<th scope="col" data-column="5">VH-XH</th>');
  expect(html).toContain('<td class="right" data-value="1236.5">1.236,5</td>');
});

test("an empty report is a whole page", () => {
  const grid = { columns: formGrid(0).columns, rows: [] };
  const { annex } = report();
  const html = pageOf(report({ blocks: [], addressees: [], annex: { ...annex, grid } }));

  expect(pageTables(html).map(({ body }) => body)).toEqual([[["Chưa có mô hình, điển hình nào"]]]);
  expect(pageText(html)).toContain("./.");
  expect(html).not.toContain("Kính gửi");
});

describe("whatever a record holds", () => {
  const hostile = `</title></script><script>alert(1)</script><img src=x onerror=alert(1)> "' {{x}} <w:p> =cmd|'/c'!A1 &amp;\u0000\u000b`;
  const shown = hostile.replace("\u0000", "").replace("\u000b", "");
  const many = [hostile, hostile];
  const html = pageOf(
    report({
      subject: hostile,
      addressees: many,
      letterhead: {
        sender: hostile,
        parentBody: hostile,
        symbol: hostile,
        place: hostile,
        date: "2021-07-06",
      },
      closing: { signer: { position: hostile, name: hostile }, recipients: many },
      blocks: [
        { kind: "heading", level: 1, text: hostile },
        { kind: "heading", level: 2, text: hostile },
        { kind: "paragraph", text: hostile },
        { kind: "item", text: hostile },
        {
          kind: "chart",
          caption: hostile,
          alt: hostile,
          chart: {
            kind: "bars",
            parts: [{ label: hostile, look: "solid" }],
            mark: hostile,
            numbered: false,
            rows: [{ label: hostile, values: [1], mark: 1, note: hostile }],
          },
        },
        {
          kind: "table",
          caption: hostile,
          grid: {
            columns: [{ heading: hostile, group: hostile, width: 1, align: "left" }],
            rows: [
              { kind: "group", text: hostile },
              { kind: "cells", cells: [hostile] },
              { kind: "cells", cells: [hostile], bold: true },
            ],
          },
        },
      ],
      annex: { ...report().annex, subject: hostile },
    }),
  );

  test("it is text in its place", () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(pageText(/ aria-label="([^"]*)"/.exec(html)?.[1] ?? "")).toBe(shown);
    expect(html).not.toMatch(/<img|<w:p/i);
    expect(pageTables(html)[0]).toEqual({
      caption: shown,
      head: [shown, shown],
      body: [[shown], [shown]],
      foot: [[shown]],
    });
    expect(html).not.toContain("\u0000");
  });

  test("names of 100,000 letters and marks that turn the text around do not break it", () => {
    const long = `\u202e${"Đ".repeat(100_000)}`;
    const grid = {
      columns: [{ heading: "Tên", width: 1, align: "left" as const }],
      rows: [{ kind: "cells" as const, cells: [long] }],
    };
    expect(pageTables(pageOf(report({ annex: { ...report().annex, grid } }))).at(-1)?.body).toEqual(
      [[long]],
    );
  });
});
