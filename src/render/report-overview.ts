import { vietnameseDate } from "../model/date.ts";
import type { Block } from "../model/document.ts";
import { periodWords } from "../model/period.ts";
import type { Unit } from "../model/roster.ts";
import type { KeptApart, PeriodTally, RolledUp } from "../model/tally.ts";
import type { Issuer } from "./issuer.ts";
import { figure, heading, items, paragraph } from "./phrases.ts";
import { quotesOf, steering } from "./report-quotes.ts";

/** Part I: which units the figures are of, and what units report of direction and information. */
export function overviewBlocks(tally: PeriodTally, issuer: Issuer): Block[] {
  return [
    ...(issuer.unit ? [] : coverage(tally)),
    ...rolledUpBlocks(tally),
    ...steeringBlocks(tally, issuer),
  ];
}

/** How many of the units bound to register have done so, and how many have reported. */
function coverage({ pack, units, byUnit, day, reports, period }: PeriodTally): Block[] {
  const bound = new Set(
    [
      ...pack.deadlines.filter(({ shownBy }) => shownBy === "registration"),
      ...pack.quotas.filter(({ min, measure }) => measure === "registered" && min !== undefined),
    ].flatMap(({ unitKinds }) => unitKinds),
  );
  const asked = units.units.filter(({ unit }) => bound.has(unit.kind)).map(({ unit }) => unit);
  const standing = new Map(byUnit.map(({ id, standing: own }) => [id, own.total] as const));
  const silent = asked.filter(({ id }) => (standing.get(id) ?? 0) === 0);
  const until = `Đến ngày ${vietnameseDate(day)}`;
  const active = figure(asked.length - silent.length);
  const registered =
    asked.length === 0
      ? `${until}, ${withModels(byUnit.filter((unit) => unit.standing.total > 0).length)}`
      : `${until}, ${active}/${figure(asked.length)} đơn vị được giao đăng ký đã có mô hình, điển hình trong danh sách`;
  const senders = new Set(reports.map(({ unitId }) => unitId.toLowerCase())).size;
  const reported =
    senders === 0
      ? `chưa nhận được báo cáo ${periodWords(period)} của đơn vị nào`
      : `${figure(senders)} đơn vị đã gửi báo cáo ${periodWords(period)}`;
  return [
    paragraph(`${registered}; ${reported}.`),
    ...(silent.length > 0
      ? [
          paragraph(
            `Chưa có mô hình, điển hình nào trong danh sách: ${silent.map(({ name }) => name).join("; ")}.`,
          ),
        ]
      : []),
  ];
}

function withModels(count: number): string {
  return count === 0
    ? "chưa đơn vị nào có mô hình, điển hình trong danh sách"
    : `${figure(count)} đơn vị có mô hình, điển hình trong danh sách`;
}

/** Says whose figures stand under another unit's name, and whose could not be moved, and why. */
function rolledUpBlocks({ rolledUp, keptApart }: PeriodTally): Block[] {
  const lines = [...rolledUp.map(rolledUpWords), ...keptApart.map(keptApartWords)];
  if (lines.length === 0) return [];
  return lines.length === 1
    ? [paragraph(`${lines[0]}.`)]
    : [paragraph("Về các đơn vị đã kết thúc hoạt động:"), ...items(lines)];
}

function rolledUpWords({ unit, into, registrations }: RolledUp): string {
  return `Đã gộp số liệu của ${ended(unit)} vào ${into.name}: ${figure(registrations)} mô hình, điển hình`;
}

function keptApartWords({ unit, successors, registrations }: KeptApart): string {
  const why =
    successors.length > 1
      ? `được thay bằng ${successors.map(({ name }) => name).join(", ")}, hồ sơ không nêu thuộc đơn vị nào`
      : successors.length === 1
        ? `chưa xác định được đơn vị thay thế đang hoạt động`
        : "chưa ghi đơn vị thay thế";
  return `Số liệu của ${ended(unit)} để riêng, vì ${why}: ${figure(registrations)} mô hình, điển hình`;
}

function ended({ name, to }: Unit): string {
  return `${name} (kết thúc hoạt động ngày ${to ? vietnameseDate(to.last) : "…"})`;
}

function steeringBlocks({ reports }: PeriodTally, issuer: Issuer): Block[] {
  const quotes = quotesOf(reports, steering, issuer);
  if (quotes.length > 0) return [heading("Công tác chỉ đạo, tuyên truyền"), ...quotes];
  const who = issuer.unit ? "báo cáo của đơn vị không nêu" : "báo cáo của các đơn vị không nêu";
  const why = reports.length === 0 ? "" : `, ${who}`;
  return [paragraph(`Về công tác chỉ đạo, tuyên truyền: chưa có số liệu${why}.`)];
}
