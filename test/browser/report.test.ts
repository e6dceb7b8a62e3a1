import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canBrowse, openBrowser } from "../helpers/browser.ts";
import { canPrint } from "../helpers/documents.ts";
import { run } from "../helpers/fake-host.ts";

const byUnit = "TỔNG HỢP SỐ LIỆU THEO ĐƠN VỊ";
const register = "DANH SÁCH MÔ HÌNH, ĐIỂN HÌNH";

describe.skipIf(!canBrowse)("the report as a page", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "danvan-page-"));
  const file = join(folder, "bao-cao.html");
  let browser: Browser;
  let page: Page;
  /** What went wrong on the page, and what it asked for beside itself. */
  const told: string[] = [];

  beforeAll(async () => {
    const argv = ["report", "--period", "2021H2", "--as-of", "31/12/2021", "--format", "html"];
    const { written } = await run([...argv, "-o", "x"], { folder: "examples/ninh-binh-ldld" });
    writeFileSync(file, written.get("x") ?? "");
    browser = await openBrowser(join(folder, "profile"));
    page = await browser.newPage();
    page.on("console", (message) => told.push(message.text()));
    page.on("pageerror", (error) => told.push(error.message));
    page.on("request", (request) => {
      if (request.url() !== `file://${file}`) told.push(request.url());
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    // The browser may still be writing when it says that it is closed.
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });

  const open = () => page.goto(`file://${file}`);
  // By the name that is read aloud: the caption, or the subject of the annex.
  const table = (name: string) => page.getByRole("table", { name });
  const column = (name: string, number: number) =>
    table(name).locator(`tbody td:nth-child(${number})`).allTextContents();

  test("opens without an error, and asks for nothing beside itself", async () => {
    await open();
    expect(await page.title()).toContain("6 tháng cuối năm 2021");
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
    expect(told).toEqual([]);
  });

  test("a click sorts by number, another turns it around; the total stays at the foot", async () => {
    await open();
    const heading = table(byUnit).locator('th[data-column="2"]');
    const before = await column(byUnit, 3);
    const numbers = before.map(Number).toSorted((a, b) => a - b);
    expect(before.map(Number)).not.toEqual(numbers);

    await heading.locator("button").click();
    expect((await column(byUnit, 3)).map(Number)).toEqual(numbers);
    expect(await heading.getAttribute("aria-sort")).toBe("ascending");
    await heading.locator("button").click();
    expect((await column(byUnit, 3)).map(Number)).toEqual(numbers.toReversed());
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    expect(await table(byUnit).locator("tfoot td").nth(2).textContent()).toBe("31");
  });

  test("the keyboard sorts names by the Vietnamese alphabet; only one column is marked", async () => {
    await open();
    const heading = table(byUnit).locator('th[data-column="1"]');
    await table(byUnit).locator('th[data-column="2"] button').click();
    await heading.locator("button").focus();
    await page.keyboard.press("Enter");

    const names = await column(byUnit, 2);
    const collator = new Intl.Collator("vi", { numeric: true });
    expect(names).toEqual(names.toSorted(collator.compare));
    // Code units would put Đ and Y before the rest.
    expect(names[0]).toBe("CĐCS Công ty CP Xây lắp Tràng An");
    expect(await table(byUnit).locator("[aria-sort]").count()).toBe(1);
    await page.keyboard.press("Space");
    expect(await column(byUnit, 2)).toEqual(names.toReversed());
  });

  test("models stay under their unit when the register is sorted", async () => {
    await open();
    const groups = () =>
      table(register)
        .locator("tbody")
        .evaluateAll((bodies) =>
          bodies.map((body) => [
            body.querySelector("th")?.textContent,
            [...body.querySelectorAll("td:nth-child(1)")]
              .map((cell) => cell.textContent)
              .toSorted(),
          ]),
        );
    const before = await groups();
    await table(register).locator('th[data-column="2"] button').click();

    expect(await groups()).toEqual(before);
    const titles = await table(register)
      .locator("tbody")
      .first()
      .locator("td:nth-child(3)")
      .allTextContents();
    expect(titles).toEqual(titles.toSorted(new Intl.Collator("vi").compare));
  });

  test("without a script it is whole, and has no button that does nothing", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    try {
      const plain = await context.newPage();
      await plain.goto(`file://${file}`);
      expect(await plain.locator("button").count()).toBe(0);
      expect(await plain.locator("table").count()).toBe(await page.locator("table").count());
    } finally {
      await context.close();
    }
  });

  test("a script of anybody else does not run", async () => {
    await open();
    // Run by the browser itself, which the page's policy does not bind; what it adds is bound.
    await page.evaluate(`{
      const script = document.createElement("script");
      script.textContent = "document.title = 'taken'";
      document.body.append(script);
    }`);
    expect(await page.title()).not.toBe("taken");
    expect(told.splice(0).join()).toContain("Content Security Policy");
  });

  test("dark is dark, letters and charts with it", async () => {
    await open();
    const look = async (colorScheme: "light" | "dark") => {
      await page.emulateMedia({ colorScheme });
      const [ground, ink, letters] = await page.evaluate<string[]>(`[
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.querySelector("h1")).color,
        getComputedStyle(document.querySelector("figure text")).fill,
      ]`);
      return { ground, ink, letters, shot: await page.screenshot({ fullPage: true }) };
    };
    const [light, dark] = [await look("light"), await look("dark")];
    await page.emulateMedia({ colorScheme: null });

    expect(light).toMatchObject({ ground: "rgb(255, 255, 255)", ink: "rgb(26, 26, 26)" });
    expect(dark).toMatchObject({ ground: "rgb(22, 25, 29)", ink: "rgb(236, 236, 236)" });
    expect([light.letters, dark.letters]).toEqual(["rgb(85, 85, 85)", "rgb(180, 180, 180)"]);
    expect(dark.shot.equals(light.shot)).toBe(false);
  });

  test.each([360, 800, 1600])("at a width of %i nothing runs off the page", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    const figures = page.locator("figure svg:visible");
    expect(await figures.count()).toBe(3);
    const letters = await figures.evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const scale = drawing.getBoundingClientRect().width / Number(drawing.getAttribute("width"));
        return 13 * scale;
      }),
    );
    for (const size of letters) expect(size).toBeGreaterThan(11);
  });

  test("names of units are not broken within a word", async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open();
    const widths = await table(byUnit)
      .locator("tbody td:nth-child(2)")
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    expect(widths).toHaveLength(14);
    for (const width of widths) expect(width).toBeGreaterThan(150);
  });

  test("on paper it is light, whatever the screen is", async () => {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await open();
    const colours = await page.evaluate<string[]>(
      `[document.body, document.querySelector("h1")].map((each) => getComputedStyle(each)).flatMap((style) => [style.backgroundColor, style.color])`,
    );
    await page.emulateMedia({ media: null, colorScheme: null });
    expect(colours[0]).toBe("rgb(255, 255, 255)");
    expect(colours.at(-1)).toBe("rgb(26, 26, 26)");
  });

  test.skipIf(!canPrint)(
    "prints on A4 in light, signed once, headings of tables repeated",
    async () => {
      await page.emulateMedia({ colorScheme: "dark" });
      await open();
      const pdf = join(folder, "page.pdf");
      await page.pdf({ path: pdf, preferCSSPageSize: true });
      const info = execFileSync("pdfinfo", ["-l", "99", pdf], { encoding: "utf8" });
      const sizes = Array.from(info.matchAll(/size: +([\d.]+) x ([\d.]+)/g), ([, ...sides]) =>
        sides.map((points) => Math.round((Number(points) * 25.4) / 72)),
      );
      const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split(
        "\f",
      );

      expect(pages[0]).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      const signed = pages.filter((text) => text.includes("TM. BAN THƯỜNG VỤ"));
      expect(signed).toHaveLength(1);
      // Nobody signs a page that says nothing.
      expect(signed[0]).toContain("./.");
      const starts = pages.flatMap((text, at) => (/^ *Phụ lục I+$/m.test(text) ? [at] : []));
      expect(starts).toHaveLength(2);
      const [first = 0, second = 0] = starts;
      for (const [at, text] of pages.slice(0, -1).entries()) {
        expect(sizes[at]).toEqual(at < first ? [210, 297] : [297, 210]);
        if (at >= first) {
          expect(text).toContain(at < second ? "Tên mô hình hoặc điển hình" : "Đăng ký trong kỳ");
        }
      }
      // No heading of a table is left alone at the foot of a page.
      const withFields = pages.find((text) => text.includes("Số mô hình, điển hình theo lĩnh vực"));
      expect(withFields).toContain("Tổng cộng");
      // The sides of the paper are free: what is printed lies within the margins.
      const [, ...words] = execFileSync("pdftotext", ["-bbox", pdf, "-"], {
        encoding: "utf8",
      }).split("<word");
      const right = words.map((word) => Number(/xMax="([\d.]+)"/.exec(word)?.[1]));
      expect(Math.max(...right)).toBeLessThan(((297 - 14) * 72) / 25.4);
      expect(words.length).toBeGreaterThan(1000);
    },
  );
});
