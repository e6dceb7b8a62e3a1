import { beforeAll, describe, expect, test } from "vitest";
import type { LayoutName } from "../../src/model/layout.ts";
import { registerDocx } from "../../src/render/docx.ts";
import { canPrint, commonTemplate } from "../helpers/documents.ts";
import { examples, written } from "../helpers/laid-out.ts";
import { type PrintedPage, printed } from "../helpers/printed.ts";
import { registerXlsx } from "../helpers/register-xlsx.ts";
import { closing, formGrid, letterhead, register } from "./samples.ts";

/** What LibreOffice prints of the four examples and of hard cases, in both layouts and formats. */

const layouts = ["nd30", "dang"] as const;
const formats = ["docx", "xlsx"] as const;
const counts = [0, 1, 2, 5, 9, 60, 500];

const longNames = {
  ...letterhead,
  parentBody: "Tổng Liên đoàn Lao động Việt Nam",
  sender: "Liên đoàn Lao động tỉnh Bà Rịa - Vũng Tàu",
  place: "Thành phố Hồ Chí Minh",
  date: "2021-12-26",
} as const;
const longSubject =
  "ĐĂNG KÝ XÂY DỰNG MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO” TRONG CÁC CẤP CÔNG ĐOÀN VÀ CÁC KHU CÔNG NGHIỆP TRÊN ĐỊA BÀN TỈNH GIAI ĐOẠN 2021 - 2025 VÀ NHỮNG NĂM TIẾP THEO";

interface Case {
  readonly name: string;
  readonly layout: LayoutName;
  readonly kind: "register" | "report";
  readonly signer: string;
  readonly rows?: number;
  make(): Promise<Uint8Array>;
}

const signers: Readonly<Record<string, string>> = {
  "ninh-binh-ldld": "Đinh Thị Thu Hằng",
  "ninh-binh-ccb": "Lương Quang Khiết",
  "ninh-thuan-ldld": "Thái Thị Mỹ Dung",
  "tay-ninh-ldld": "Nguyễn Thị Kim Phượng",
};

const cases: readonly Case[] = layouts.flatMap((layout) =>
  formats.flatMap((format): readonly Case[] => [
    ...examples.flatMap((example) =>
      (["register", "report"] as const).map(
        (kind): Case => ({
          name: `${layout}-${example.name}-${kind}-${format}.${format}`,
          layout,
          kind,
          signer: signers[example.name] ?? "",
          make: () => written(kind, example, { layout, format }),
        }),
      ),
    ),
    ...counts.map(
      (rows): Case => ({
        name: `${layout}-${rows}-rows-${format}.${format}`,
        layout,
        kind: "register",
        signer: closing.signer.name ?? "",
        rows,
        make: async () => {
          const document = register(formGrid(rows, 7), {
            letterhead: { ...longNames, layout },
            subject: longSubject,
          });
          return format === "docx"
            ? registerDocx(document, commonTemplate("register", layout))
            : registerXlsx(document);
        },
      }),
    ),
  ]),
);

let pages: ReadonlyMap<string, readonly PrintedPage[]> = new Map();

/** Points per millimetre, and what programs round. */
const mm = 72 / 25.4;
const slack = 3;

/** The list of a report's workbook is filtered on the screen: on paper its letters are below 6 points, and its margins shrink with them. */
const isForScreen = (words: PrintedPage["words"]) =>
  words.filter(({ top, bottom, text }) => bottom - top >= 6 && !/^\d+$/.test(text)).length === 0;

describe.skipIf(!canPrint)("printed pages", () => {
  beforeAll(async () => {
    const made = await Promise.all(
      cases.map(async ({ name, make }) => [name, await make()] as const),
    );
    pages = printed(new Map(made));
  }, 300_000);

  describe.each(cases)("$name", ({ name, layout, kind, signer, rows }) => {
    const own = () => pages.get(name) ?? [];

    test("the head stands on single lines of the first page", () => {
      const [first] = own();
      const head = first?.lines.join("\n") ?? "";
      const title =
        layout === "dang" ? "ĐẢNG CỘNG SẢN VIỆT NAM" : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
      expect(head).toContain(title);
      if (layout === "nd30") expect(head).toContain("Độc lập - Tự do - Hạnh phúc");
      expect(head).toMatch(/\S+, ngày \d\d tháng \d+ năm \d{4}/);
    });

    test("A4, and nothing outside the margins of 20, 20, 30 and 15 mm but the page number", () => {
      expect(own().length).toBeGreaterThan(0);
      for (const { width, height, words } of own().filter(({ words }) => !isForScreen(words))) {
        expect([width, height].map((side) => Math.round(side / mm)).toSorted()).toEqual([210, 297]);
        for (const word of words.filter(({ top }) => top > 20 * mm - slack)) {
          expect(word.left, word.text).toBeGreaterThan(30 * mm - slack);
          expect(word.right, word.text).toBeLessThan(width - 15 * mm + slack);
          expect(word.bottom, word.text).toBeLessThan(height - 20 * mm + slack);
        }
        const above = words.filter(({ top }) => top <= 20 * mm - slack);
        expect(above.map(({ text }) => text).join(" ")).toMatch(/^\d*$/);
      }
    });

    test("the first page has no number, the next ones have", () => {
      const numbers = own().map(({ lines }) => /^\s*(\d+)$/.exec(lines[0] ?? "")?.[1]);
      expect(numbers[0]).toBeUndefined();
      if (kind === "register") {
        expect(numbers.slice(1)).toEqual(
          own()
            .slice(1)
            .map((_, index) => String(index + 2)),
        );
      }
    });

    test("signatures do not stand alone, and no page ends in a heading", () => {
      const signed = own().filter(({ lines }) => lines.some((line) => line.includes(signer)));
      expect(signed).toHaveLength(1);
      const lines = signed[0]?.lines ?? [];
      const title = lines.findIndex((line) => /TM\.|T\/M/.test(line));
      expect(title).toBeGreaterThan(0);
      const body = lines.slice(0, title).filter((line) => !/^\s*\d+$|STT|Nơi nhận/.test(line));
      const models = body.filter((line) => /^\s{0,12}\d+\s/.test(line));
      if (kind === "register" && rows !== 0) expect(models.length).toBeGreaterThan(0);
      if (kind === "report") expect(body.length).toBeGreaterThan(0);
      for (const { lines: each } of own()) {
        expect(each.at(-1)).not.toMatch(/^\s*[IVXL]+\. \S|^\s{0,4}\d+\. LĐLĐ huyện số \d+$/);
      }
    });

    test("the table's headings stand on every page of a register, every row once", () => {
      if (kind !== "register") return;
      for (const { lines } of own()) expect(lines.join("\n")).toContain("STT");
      if (rows === undefined) return;
      const numbers = own().flatMap(({ lines }) =>
        lines.flatMap((line) => /^\s{0,12}(\d+)\s+\S/.exec(line)?.[1] ?? []),
      );
      expect(numbers.map(Number)).toEqual(Array.from({ length: rows }, (_, index) => index + 1));
    });
  });
});
