import type { Annex, ReportDocument } from "../model/document.ts";
import { withEndMark } from "./end-mark.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { htmlClosing, htmlHead } from "./html-frame.ts";
import { sortScript } from "./html-script.ts";
import { pageStyle } from "./html-style.ts";
import { htmlTable } from "./html-table.ts";
import { htmlText } from "./html-text.ts";
import { annexNote } from "./letterhead.ts";
import { printedGrid } from "./printed-grid.ts";

/**
 * The summary report as one page that needs nothing else: no network, no other file. What it allows
 * to run is its own script and no other, whatever a record holds.
 *
 * @param digest the SHA-256 of a text in Base64, by which the page names what it allows
 */
export function reportHtml(report: ReportDocument, digest: (text: string) => string): string {
  const annexes = [report.annex, ...(report.furtherAnnexes ?? [])];
  const { blocks, ownLine } = withEndMark(report.blocks);
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${digest(pageStyle)}'`,
    `script-src 'sha256-${digest(sortScript)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${htmlText(`${report.subject} - ${report.letterhead.sender}`)}</title>`,
    `<style>${pageStyle}</style>\n</head>\n<body>\n<main>`,
    htmlHead(report),
    htmlBlocks(blocks),
    ownLine === "" ? "" : `<p>${ownLine}</p>`,
    htmlClosing(report.closing),
    ...annexes.map((annex, index) => annexSection(annex, report, `annex${index + 1}`)),
    `</main>\n<script>${sortScript}</script>\n</body>\n</html>\n`,
  ].join("\n");
}

function annexSection(
  { heading, subject, grid }: Annex,
  report: ReportDocument,
  id: string,
): string {
  const note = annexNote(report.letterhead, report.heading);
  return [
    `<section class="annex"><h2>${htmlText(heading)}<span id="${id}">${htmlText(subject)}</span></h2>`,
    `<p class="note">${htmlText(note)}</p>`,
    htmlTable(printedGrid(grid), { namedBy: id }),
    "</section>",
  ].join("\n");
}
