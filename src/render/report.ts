import { vietnameseDate } from "../model/date.ts";
import type { Block, ReportDocument } from "../model/document.ts";
import type { ReportDuty } from "../model/pack.ts";
import { type Period, periodWords } from "../model/period.ts";
import type { PeriodTally } from "../model/tally.ts";
import { closingOf, type Issuer, letterheadOf } from "./issuer.ts";
import { annexHeading } from "./letterhead.ts";
import { sectionMark } from "./numerals.ts";
import { registerGrid } from "./register.ts";
import { outcomeBlocks } from "./report-outcome.ts";
import { difficultiesAndPlans } from "./report-quotes.ts";
import { registrationBlocks } from "./report-registration.ts";
import { standingBlocks } from "./report-standing.ts";
import { symbolLine } from "./symbol.ts";

/** The summary report of a period as a document tree. Every figure is the tally's; nothing is summed here. */
export function reportOf(tally: PeriodTally, issuer: Issuer): ReportDocument {
  const { pack, period, day } = tally;
  const letterhead = letterheadOf(issuer);
  const { layout } = issuer.config;
  const office = issuer.unit ? undefined : issuer.config.symbol;
  const bodies: readonly (readonly [string, readonly Block[]])[] = [
    ["Tình hình đăng ký", registrationBlocks(tally, issuer)],
    ["Kết quả thực hiện", outcomeBlocks(tally, issuer)],
    ["Thực hiện chỉ tiêu và thời hạn", standingBlocks(tally, issuer)],
    ["Khó khăn, hạn chế và phương hướng", difficultiesAndPlans(tally, issuer)],
  ];
  return {
    letterhead: {
      ...letterhead,
      symbol: office && symbolLine({ layout, type: "BC", issuer: office }),
    },
    heading: "BÁO CÁO",
    subject: `Kết quả thực hiện phong trào thi đua “Dân vận khéo” ${periodWords(period)}`,
    addressees: addresseesOf(pack.reports, period, issuer),
    blocks: [
      { kind: "paragraph", text: basisOf(tally) },
      ...bodies.flatMap(([text, blocks], index): Block[] => [
        {
          kind: "heading",
          level: 1,
          text: `${sectionMark(index + 1)} ${text}`,
        },
        ...blocks,
      ]),
    ],
    closing: closingOf(issuer),
    annex: {
      heading: annexHeading({ number: 1, of: 1 }),
      subject: `DANH SÁCH MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO” ĐẾN NGÀY ${vietnameseDate(day)}`,
      grid: registerGrid(tally.register, issuer),
    },
  };
}

function basisOf({ pack, day }: PeriodTally): string {
  const { type, number, date, issuer, subject } = pack.document;
  const named = [
    type,
    number && `số ${number}`,
    date && `ngày ${vietnameseDate(date)}`,
    `của ${issuer}`,
    subject && `về ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
  ];
  const isKnown = number !== undefined || subject !== undefined;
  const source = isKnown
    ? named.filter((part) => part !== undefined && part !== "").join(" ")
    : pack.title;
  return `Thực hiện ${source}; số liệu tính đến ngày ${vietnameseDate(day)}, kết quả như sau:`;
}

/** To whom the guidance sends the report of such a period: the organisation sends on what its units sent it. */
function addresseesOf(duties: readonly ReportDuty[], { kind }: Period, { unit }: Issuer): string[] {
  // A duty whose period the guidance does not say is one of every period.
  const ofPeriod = duties.filter(
    ({ periods }) => periods.length === 0 || periods.some((each) => each === kind),
  );
  const bodies = ofPeriod
    .filter(({ unitKinds }) => !unit || unitKinds.includes(unit.kind))
    .flatMap(({ to, compiledFor }) => (unit || compiledFor.length === 0 ? [to] : compiledFor));
  return [...new Set(bodies)];
}
