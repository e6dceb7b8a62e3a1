import { vietnameseDate } from "../model/date.ts";
import type { Block } from "../model/document.ts";
import { periodWords } from "../model/period.ts";
import type { Commendation, Registration, Result } from "../model/registration.ts";
import type { Commended, PeriodTally } from "../model/tally.ts";
import { byVietnamese } from "../model/text.ts";
import type { Issuer } from "./issuer.ts";
import { figure, heading, modelItems, paragraph, parts } from "./phrases.ts";
import { named } from "./report-names.ts";
import { outcomes, quotesOf } from "./report-quotes.ts";

/** Part III: figures of the models that were recognised, concluded or chosen by the level above. */
export function exampleBlocks(tally: PeriodTally, issuer: Issuer): Block[] {
  const name = (record: Registration) => named(record, issuer);
  const withFigures = tally.register.filter((record) => figuresOf(record, tally).length > 0);
  const telling = withFigures.filter(
    ({ data: { status, selected } }) =>
      status === "recognised" || status === "concluded" || selected === true,
  );
  const shown = telling.length > 0 ? telling : withFigures;
  const others = withFigures.length - shown.length;
  const quotes = quotesOf(tally.reports, outcomes, issuer);
  return [
    ...(shown.length === 0
      ? [paragraph("Chưa có số liệu: hồ sơ chưa ghi kết quả bằng số của mô hình, điển hình nào.")]
      : modelItems(
          shown.map((record) => `${name(record)}: ${figuresOf(record, tally).join("; ")}`),
        )),
    ...(others > 0
      ? [
          paragraph(
            `${figure(others)} mô hình, điển hình khác cũng đã ghi số liệu kết quả trong hồ sơ.`,
          ),
        ]
      : []),
    ...(quotes.length > 0 ? [heading("Kết quả nêu trong báo cáo của đơn vị"), ...quotes] : []),
  ];
}

/** The figures of a record that fall in the period or bear no date, in its own words. */
function figuresOf({ data }: Registration, { window }: PeriodTally): string[] {
  return (data.results ?? [])
    .filter(({ date }) => !date || (date.first >= window.first && date.last <= window.last))
    .flatMap(resultWords);
}

function resultWords({ indicator, value, measure }: Result): string[] {
  if (indicator === undefined || value === undefined) return [];
  const number = /^\d+$/.test(value.text) ? figure(value.value) : value.text;
  const measured = measure === "%" ? `${number}%` : [number, measure].filter(Boolean).join(" ");
  return [`${indicator}: ${measured}`];
}

/** Part IV: what was given to whom. */
export function commendationBlocks({ commended, period }: PeriodTally, issuer: Issuer): Block[] {
  const when = periodWords(period);
  if (commended.length === 0) {
    return [paragraph(`Chưa có số liệu: hồ sơ chưa ghi hình thức khen thưởng nào trong ${when}.`)];
  }
  const receivers = new Set(commended.map(({ registration }) => registration)).size;
  const form = ({ commendation }: Commended) => commendation.form ?? "chưa ghi hình thức";
  const forms = [...new Set(commended.map(form))].toSorted(byVietnamese);
  const told = parts(
    forms.map((each) => [commended.filter((entry) => form(entry) === each).length, each] as const),
  );
  return [
    paragraph(
      `Trong ${when}, ${figure(receivers)} mô hình, điển hình được khen thưởng, ${figure(commended.length)} lượt (${told}):`,
    ),
    ...modelItems(
      commended.map(
        ({ registration, commendation }) =>
          `${named(registration, issuer)}: ${commendationWords(commendation)}`,
      ),
    ),
  ];
}

function commendationWords({ form, by, number, date }: Commendation): string {
  const parted = [
    form ?? "chưa ghi hình thức",
    by && `của ${by}`,
    number && `số ${number}`,
    date && `ngày ${vietnameseDate(date)}`,
  ];
  return parted.filter((part) => part !== undefined && part !== "").join(" ");
}
