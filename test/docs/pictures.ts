import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { openBrowser } from "../helpers/browser.ts";
import { terminalPage } from "./terminal-page.ts";

// Run by `npm run pictures`, from the root of the repository: the pictures of the READMEs, of the built program.
const folder = ["-C", "examples/ninh-binh-ldld", "--as-of", "31/12/2021"];

/** The first pages of documents, in dots per inch that suit a README. */
const documents = [
  { name: "register", dpi: 96, argv: ["register", ...folder, "--format", "docx"] },
  { name: "report", dpi: 96, argv: ["report", ...folder, "--period", "2021H2"] },
  {
    name: "certificate",
    dpi: 70,
    argv: ["render", "giay-chung-nhan", ...folder, "--id", "gio-hoc-hanh-phuc", "--one"],
  },
];

/** Columns of the terminal: wide enough for the table of units. */
const columns = 126;

const screens = [
  ["validate", ...folder, "mo-hinh/ldld-tam-diep"],
  ["status", ...folder],
];

const work = mkdtempSync(join(tmpdir(), "danvan-pictures-"));
try {
  for (const { name, dpi, argv } of documents) {
    const path = join(work, `${name}.docx`);
    danvan(...argv, "-o", path);
    pageAsPicture(path, { name, dpi });
  }
  const browser = await openBrowser(join(work, "browser"));
  try {
    await reportAsPicture(browser);
    await terminalAsPicture(browser);
  } finally {
    await browser.close();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function danvan(...argv: readonly string[]): void {
  execFileSync(process.execPath, ["bin/danvan.js", ...argv, "--quiet"], { stdio: "inherit" });
}

function pageAsPicture(path: string, { name, dpi }: { name: string; dpi: number }): void {
  const profile = `-env:UserInstallation=file://${work}/office`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", work, path]);
  const page = ["-png", "-singlefile", "-f", "1", "-r", String(dpi)];
  execFileSync("pdftoppm", [...page, join(work, `${name}.pdf`), `examples/pictures/${name}`]);
}

/** Down to the end of the first chart. */
async function reportAsPicture(browser: Browser): Promise<void> {
  const path = join(work, "report.html");
  danvan("report", ...folder, "--period", "2021H2", "--format", "html", "-o", path);
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.goto(pathToFileURL(path).href);
  const chart = await page.locator("figure").first().boundingBox();
  if (!chart) throw new Error("the report has no chart");
  const height = Math.ceil(chart.y + chart.height) + 16;
  await page.screenshot({
    path: "examples/pictures/report-html.png",
    clip: { x: 0, y: 0, width: 1000, height },
    fullPage: true,
  });
}

async function terminalAsPicture(browser: Browser): Promise<void> {
  const path = join(work, "terminal.html");
  writeFileSync(path, terminalPage(screens.map(shownOnTerminal), { columns }));
  const page = await browser.newPage({ viewport: { width: 1400, height: 400 } });
  await page.goto(pathToFileURL(path).href);
  await page.locator("pre").screenshot({ path: "examples/pictures/terminal.png" });
}

/** A command as it is typed, and what danvan writes on a terminal; util-linux's `script` is the terminal. */
function shownOnTerminal(argv: readonly string[]): string {
  const typed = argv.join(" ");
  const command = `stty cols ${columns} && exec '${process.execPath}' bin/danvan.js ${typed}`;
  const env = { ...process.env, LANG: "C.UTF-8", NO_COLOR: "", DANVAN_LANG: "vi" };
  const out = execFileSync("script", ["-qec", command, "/dev/null"], {
    encoding: "utf8",
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return `\u001b[1m$ danvan ${typed}\u001b[22m\n${out}`;
}
