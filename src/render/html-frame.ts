import type { Closing, Letterhead, ReportDocument } from "../model/document.ts";
import { balancedLines } from "./balanced-lines.ts";
import { dashedLines, signingTitles, withoutMarks } from "./closing.ts";
import { htmlLines, htmlText } from "./html-text.ts";
import { motto, nation, partyTitle, placeAndDate } from "./letterhead.ts";
import { printable, upperCase } from "./printable.ts";
import { profileOf } from "./profile.ts";
import { points } from "./units.ts";

/** Senders and number on the left, Quốc hiệu, place and date on the right; title and addressees below. */
export function htmlHead(report: ReportDocument): string {
  const { letterhead, heading, subject } = report;
  const parent = upperCase(letterhead.parentBody ?? "").trim();
  const sender = upperCase(letterhead.sender);
  return [
    '<header><div class="letterhead"><div>',
    parent === "" ? "" : `<p>${paperLines(parent, false, letterhead)}</p>`,
    `<p class="sender">${paperLines(sender, true, letterhead)}</p>`,
    `<p class="symbol">${htmlText(letterhead.symbol ?? "")}</p></div>`,
    `<div>${bodyAbove(letterhead)}`,
    `<p class="place">${htmlText(placeAndDate(letterhead))}</p></div></div>`,
    `<h1>${htmlText(heading)}<span>${htmlText(subject)}</span></h1>`,
    addressees(report.addressees),
    "</header>",
  ].join("");
}

/** Quốc hiệu and Tiêu ngữ, or the Party's name. */
function bodyAbove({ layout }: Letterhead): string {
  return layout === "dang"
    ? `<p class="motto">${partyTitle}</p>`
    : `<p class="nation">${nation}</p><p class="motto">${motto}</p>`;
}

/** A name with the line breaks that it has on paper, where its column is narrow. */
function paperLines(name: string, bold: boolean, letterhead: Letterhead): string {
  const { columns, names } = profileOf(letterhead).head.portrait;
  const lines = balancedLines(name, points(columns[0]), { size: names, bold }).split("\n");
  return lines.map(htmlText).join(" <br>");
}

function addressees(bodies: readonly string[]): string {
  if (bodies.length === 0) return "";
  const [first = ""] = bodies;
  if (bodies.length === 1) {
    return `<p class="addressee">Kính gửi: ${htmlText(withoutMarks(first))}.</p>`;
  }
  const lines = dashedLines(bodies).map((line) => `<br>${htmlText(line)}`);
  return `<p class="addressee many">Kính gửi:${lines.join("")}</p>`;
}

/** Nơi nhận on the left, who signs on the right. */
export function htmlClosing({ signer, recipients }: Closing): string {
  const lines = dashedLines(recipients).map((line) => `<br>${htmlText(line)}`);
  const titles = signingTitles(signer).map((title) => htmlLines(title));
  const name = printable(signer.name ?? "").trim();
  return [
    '<footer><p class="recipients">',
    lines.length === 0 ? "" : `<strong>Nơi nhận:</strong>${lines.join("")}`,
    `</p><p class="signer">${titles.join("<br>")}<span>${htmlText(name)}</span></p></footer>`,
  ].join("");
}
