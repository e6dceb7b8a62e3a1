import { vietnameseDate } from "../model/date.ts";
import type { Block } from "../model/document.ts";
import { periodWords } from "../model/period.ts";
import type { Registration, Result } from "../model/registration.ts";
import type { PeriodTally } from "../model/tally.ts";
import { folded } from "../model/text.ts";
import type { Issuer } from "./issuer.ts";
import { figure, heading, items, paragraph } from "./phrases.ts";

/** Part II: recognised, inspected, stopped, and results as the records state them. */
export function outcomeBlocks(tally: PeriodTally, issuer: Issuer): Block[] {
  const name = (record: Registration) => named(record, issuer);
  return [
    heading("1. Công nhận"),
    paragraph(recognitionWords(tally)),
    ...items(tally.recognised.map((record) => `${name(record)}${decisionOf(record)}`)),
    heading("2. Kiểm tra"),
    paragraph(inspectionWords(tally)),
    heading("3. Tạm dừng, không còn hiệu quả"),
    paragraph(stopWords(tally)),
    ...items(tally.stopped.map((record) => `${name(record)}: ${stopOf(record)}`)),
    heading("4. Kết quả tiêu biểu"),
    ...resultBlocks(tally, name),
  ];
}

function recognitionWords({ period, day, recognised, recognisedEver }: PeriodTally): string {
  const how =
    recognised.length === 0
      ? "chưa có mô hình, điển hình nào được công nhận"
      : `${figure(recognised.length)} mô hình, điển hình được công nhận`;
  return `Trong ${periodWords(period)}, ${how}; lũy kế đến ngày ${vietnameseDate(day)}: ${figure(recognisedEver.length)}.`;
}

function inspectionWords({ period, inspected }: PeriodTally): string {
  const when = periodWords(period);
  return inspected.length === 0
    ? `Hồ sơ chưa ghi lần kiểm tra nào trong ${when}.`
    : `Trong ${when}, ${figure(inspected.length)} mô hình, điển hình được kiểm tra.`;
}

function stopWords({ period, stopped }: PeriodTally): string {
  const when = periodWords(period);
  return stopped.length === 0
    ? `Trong ${when}, không có mô hình, điển hình nào phải dừng.`
    : `Trong ${when}, ${figure(stopped.length)} mô hình, điển hình đã dừng:`;
}

/** “Tên” (chủ thể, đơn vị); the unit once where the holder's name says it already. */
export function named(
  { data, unitId }: Registration,
  { roster, unit: sender }: Pick<Issuer, "roster" | "unit">,
): string {
  const unit = roster.byId.get(unitId.toLowerCase())?.name ?? unitId;
  const holder = data.holder ?? "";
  const saysUnit = folded(holder).includes(folded(unit)) || sender !== undefined;
  const who = [holder, saysUnit ? "" : unit].filter((part) => part !== "").join(", ");
  const title = `“${data.title ?? "chưa ghi tên"}”`;
  return who === "" ? title : `${title} (${who})`;
}

function decisionOf({ data: { recognition } }: Registration): string {
  const number = recognition?.number && ` số ${recognition.number}`;
  const date = recognition?.date && ` ngày ${vietnameseDate(recognition.date)}`;
  return number || date ? `, quyết định${number ?? ""}${date ?? ""}` : "";
}

function stopOf({ data: { status, stopped } }: Registration): string {
  const words = status === "suspended" ? "tạm dừng" : "không còn hiệu quả";
  const date = stopped?.date ? ` từ ${vietnameseDate(stopped.date)}` : "";
  return `${words}${date}${stopped?.reason ? ` (${stopped.reason})` : ""}`;
}

/** Figures of the models that were recognised, concluded or chosen by the level above; the rest are counted. */
function resultBlocks(tally: PeriodTally, name: (record: Registration) => string): Block[] {
  const withFigures = tally.register.filter((record) => figuresOf(record, tally).length > 0);
  const telling = withFigures.filter(
    ({ data: { status, selected } }) =>
      status === "recognised" || status === "concluded" || selected === true,
  );
  const shown = telling.length > 0 ? telling : withFigures;
  const others = withFigures.length - shown.length;
  if (shown.length === 0) return [paragraph("Hồ sơ chưa ghi số liệu kết quả.")];
  return [
    ...items(shown.map((record) => `${name(record)}: ${figuresOf(record, tally).join("; ")}`)),
    ...(others > 0
      ? [
          paragraph(
            `${figure(others)} mô hình, điển hình khác cũng đã ghi số liệu kết quả trong hồ sơ.`,
          ),
        ]
      : []),
  ];
}

/** The figures of a record that fall in the period or bear no date, in its own words. */
function figuresOf({ data }: Registration, { period }: PeriodTally): string[] {
  return (data.results ?? [])
    .filter(({ date }) => !date || (date.first >= period.first && date.last <= period.last))
    .flatMap(resultWords);
}

function resultWords({ indicator, value, measure }: Result): string[] {
  if (indicator === undefined || value === undefined) return [];
  const number = /^\d+$/.test(value.text) ? figure(value.value) : value.text;
  const measured = measure === "%" ? `${number}%` : [number, measure].filter(Boolean).join(" ");
  return [`${indicator}: ${measured}`];
}
