import { vietnameseDate } from "../model/date.ts";
import type { Block } from "../model/document.ts";
import { periodWords } from "../model/period.ts";
import type { Registration, Result } from "../model/registration.ts";
import type { PeriodTally } from "../model/tally.ts";
import type { Issuer } from "./issuer.ts";
import { figure } from "./phrases.ts";

/** Part II: recognised, stopped, inspected, and results as the records state them. */
export function outcomeBlocks(tally: PeriodTally, issuer: Issuer): Block[] {
  const { period, recognised, recognisedEver, inspected, stopped, register, day } = tally;
  const inPeriod = periodWords(period);
  const name = (record: Registration) => named(record, issuer);
  const quoted = register.flatMap((record) => resultsOf(record, tally, name(record)));
  return [
    heading("1. Công nhận"),
    paragraph(
      recognised.length === 0
        ? `Trong ${inPeriod}, chưa có mô hình, điển hình nào được công nhận; lũy kế đến ngày ${vietnameseDate(day)}: ${figure(recognisedEver.length)}.`
        : `Trong ${inPeriod}, ${figure(recognised.length)} mô hình, điển hình được công nhận; lũy kế đến ngày ${vietnameseDate(day)}: ${figure(recognisedEver.length)}.`,
    ),
    ...recognised.map((record) => item(`${name(record)}${decisionOf(record)}`)),
    heading("2. Kiểm tra"),
    paragraph(
      inspected.length === 0
        ? `Trong ${inPeriod}, hồ sơ chưa ghi lần kiểm tra nào.`
        : `Trong ${inPeriod}, ${figure(inspected.length)} mô hình, điển hình được kiểm tra.`,
    ),
    heading("3. Tạm dừng, không còn hiệu quả"),
    paragraph(
      stopped.length === 0
        ? "Không có mô hình, điển hình nào phải dừng."
        : `${figure(stopped.length)} mô hình, điển hình đã dừng:`,
    ),
    ...stopped.map((record) => item(`${name(record)}: ${stopWords(record)}`)),
    heading("4. Kết quả nổi bật"),
    ...(quoted.length === 0 ? [paragraph("Hồ sơ chưa ghi số liệu kết quả.")] : quoted),
  ];
}

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const item = (text: string): Block => ({ kind: "item", text });

/** “Tên” (chủ thể, đơn vị). */
export function named({ data, unitId }: Registration, { roster }: Pick<Issuer, "roster">): string {
  const unit = roster.byId.get(unitId.toLowerCase())?.name ?? unitId;
  const holder = data.holder === undefined || data.holder === unit ? [] : [data.holder];
  return `“${data.title ?? "chưa ghi tên"}” (${[...holder, unit].join(", ")})`;
}

function decisionOf({ data: { recognition } }: Registration): string {
  const number = recognition?.number && ` số ${recognition.number}`;
  const date = recognition?.date && ` ngày ${vietnameseDate(recognition.date)}`;
  return number || date ? `, quyết định${number ?? ""}${date ?? ""}` : "";
}

function stopWords({ data: { status, stopped } }: Registration): string {
  const words = status === "suspended" ? "tạm dừng" : "không còn hiệu quả";
  const date = stopped?.date ? ` từ ${vietnameseDate(stopped.date)}` : "";
  return `${words}${date}${stopped?.reason ? ` (${stopped.reason})` : ""}`;
}

/** The figures of a record that fall in the period or bear no date, in its own words. */
function resultsOf(record: Registration, { period }: PeriodTally, name: string): Block[] {
  const figures = (record.data.results ?? [])
    .filter(({ date }) => !date || (date.first >= period.first && date.last <= period.last))
    .flatMap(resultWords);
  return figures.length === 0 ? [] : [item(`${name}: ${figures.join("; ")}`)];
}

function resultWords({ indicator, value, measure }: Result): string[] {
  if (indicator === undefined || value === undefined) return [];
  return [
    [`${indicator}:`, /^\d+$/.test(value.text) ? figure(value.value) : value.text, measure]
      .filter(Boolean)
      .join(" "),
  ];
}
