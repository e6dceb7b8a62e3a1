import { spawnSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

/** Debian's; another may be named by CHROMIUM. */
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** False, with a warning, where Chromium is missing: tests that look at pages are skipped. */
export const canBrowse = (() => {
  const found = spawnSync(executablePath, ["--version"]).status === 0;
  // biome-ignore lint/suspicious/noConsole: a skipped test must be seen
  if (!found) console.warn(`${executablePath} not found: tests in a browser are SKIPPED`);
  return found;
})();

/** A browser that speaks to nobody; `profile` is a folder for what it writes. */
export function openBrowser(profile: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // Not the library's own list: these and no others, in this order.
    ignoreDefaultArgs: true,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--user-data-dir=${profile}`,
      "--remote-debugging-pipe",
      "--hide-scrollbars",
      "about:blank",
    ],
  });
}
