import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A word of a page; distances in points from the upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  /** As laid out on the page. */
  readonly lines: readonly string[];
}

/** The pages that LibreOffice makes of documents, by file name; it is started once for all of them. */
export function printed(
  documents: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, readonly PrintedPage[]> {
  const folder = mkdtempSync(join(tmpdir(), "danvan-printed-"));
  try {
    const sources = Array.from(documents, ([name, bytes]) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ["--headless", "--convert-to", "pdf", "--outdir", folder, ...sources];
    execFileSync("soffice", [profile, ...convert], { stdio: "pipe", timeout: 280_000 });
    return new Map(
      Array.from(documents.keys(), (name) => {
        const pdf = join(folder, name.replace(/\.\w+$/, ".pdf"));
        const read = (option: string) =>
          execFileSync("pdftotext", [option, pdf, "-"], { encoding: "utf8", maxBuffer: 1 << 28 });
        return [name, pagesOf(read("-bbox"), read("-layout"))] as const;
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const pagePattern = /<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs;
const wordPattern =
  /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs;

function pagesOf(boxes: string, laidOut: string): readonly PrintedPage[] {
  const texts = laidOut.split("\f");
  return Array.from(boxes.matchAll(pagePattern), ([, width, height, words = ""], index) => ({
    width: Number(width),
    height: Number(height),
    words: Array.from(words.matchAll(wordPattern), ([, left, top, right, bottom, text = ""]) => ({
      text,
      left: Number(left),
      right: Number(right),
      top: Number(top),
      bottom: Number(bottom),
    })),
    lines: (texts[index] ?? "").split("\n").filter((line) => line.trim() !== ""),
  }));
}
