import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digest } from "../../src/load/digest.ts";
import { reportHtml } from "../../src/render/html.ts";
import { canBrowse, openBrowser } from "../helpers/browser.ts";
import { report } from "../render/samples.ts";

const names = ["An Giang", "Áo", "Ắc", "Ấp", "Âu", "Bình", "Da", "Đa", "Đà Nẵng", ""];
const numbers = [9, 20.5, 1234.5];
const dates = ["05/12/2020", "04/01/2021", "03/11/2021"];

const columns = ["Tên", "Số", "Ngày"].map((heading) => ({
  heading,
  width: 1,
  align: "left" as const,
}));
const rows = names.toReversed().map((name, at) => ({
  kind: "cells" as const,
  cells: [name, numbers[(at + 1) % 3] ?? null, dates[(at + 1) % 3] ?? null],
}));

test.skipIf(!canBrowse)(
  "names, numbers and dates each have their own order; blanks come last",
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "danvan-sort-"));
    const { annex } = report();
    const document = report({ blocks: [], annex: { ...annex, grid: { columns, rows } } });
    writeFileSync(
      join(folder, "own.html"),
      reportHtml(document, (text) => digest(text, "base64")),
    );
    const browser = await openBrowser(join(folder, "profile"));
    try {
      const page = await browser.newPage();
      await page.goto(`file://${folder}/own.html`);
      const sorted = async (number: number) => {
        await page.locator(`th[data-column="${number}"] button`).click();
        return page.locator(`tbody td:nth-child(${number + 1})`).allTextContents();
      };

      expect(await sorted(0)).toEqual(names);
      expect(await sorted(0)).toEqual([...names.slice(0, -1).toReversed(), ""]);
      expect([...new Set(await sorted(1))]).toEqual(["9", "20,5", "1.234,5"]);
      expect([...new Set(await sorted(2))]).toEqual(dates);
    } finally {
      await browser.close();
      // The browser may still be writing when it says that it is closed.
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
  },
);
