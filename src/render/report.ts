import { vietnameseDate } from "../model/date.ts";
import type { Annex, Block, ReportDocument } from "../model/document.ts";
import type { ReportDuty } from "../model/pack.ts";
import { type Period, periodAfter, periodWords } from "../model/period.ts";
import type { PeriodTally } from "../model/tally.ts";
import { citedBody } from "./cited-body.ts";
import { closingOf, type Issuer, letterheadOf } from "./issuer.ts";
import { annexHeading } from "./letterhead.ts";
import { sectionMark } from "./numerals.ts";
import { heading } from "./phrases.ts";
import { registerGrid } from "./register.ts";
import { standingGrid, unitGrid } from "./report-annexes.ts";
import { comparisonBlocks } from "./report-comparison.ts";
import { commendationBlocks, exampleBlocks } from "./report-examples.ts";
import { outcomeBlocks } from "./report-outcome.ts";
import { overviewBlocks } from "./report-overview.ts";
import { limitBlocks, planBlocks } from "./report-quotes.ts";
import { registrationBlocks } from "./report-registration.ts";
import { standingBlocks, withNumbers } from "./report-standing.ts";
import { symbolLine } from "./symbol.ts";

/** Rows of units beyond which their table leaves the running text for an annex. */
const longestTable = 12;

/** The summary report of a period as a document tree. Every figure is the tally's; nothing is summed here. */
export function reportOf(tally: PeriodTally, issuer: Issuer): ReportDocument {
  const { pack, period } = tally;
  const letterhead = letterheadOf(issuer);
  const { layout } = issuer.config;
  const office = issuer.unit ? undefined : issuer.config.symbol;
  const [annex, ...furtherAnnexes] = annexesOf(tally, issuer);
  const parts = partsOf(tally, issuer, {
    register: annex.heading,
    standing: furtherAnnexes.find(({ subject }) => subject.startsWith(standingSubject))?.heading,
  });
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
      ...parts.flatMap(([text, blocks], index): Block[] => [
        {
          kind: "heading",
          level: 1,
          text: `${sectionMark(index + 1)} ${text}`,
        },
        ...blocks,
      ]),
    ],
    closing: closingOf(issuer),
    annex,
    furtherAnnexes,
  };
}

/** The parts of a half-year's and a year's report, as provinces publish them. */
function partsOf(
  tally: PeriodTally,
  issuer: Issuer,
  annexes: { readonly register: string; readonly standing: string | undefined },
): readonly (readonly [title: string, blocks: readonly Block[]])[] {
  const next = periodAfter(tally.period);
  const comparison = comparisonBlocks(tally);
  const compared = comparison.length > 0 ? [heading("2. So sánh"), ...comparison] : [];
  return [
    ["Tình hình chung, công tác chỉ đạo", overviewBlocks(tally, issuer)],
    [
      "Kết quả thực hiện",
      [
        heading("1. Đăng ký"),
        ...registrationBlocks(tally, annexes.register),
        ...compared,
        ...outcomeBlocks(tally, issuer, compared.length > 0 ? 3 : 2),
      ],
    ],
    ["Mô hình, điển hình tiêu biểu", exampleBlocks(tally, issuer)],
    ["Biểu dương, khen thưởng", commendationBlocks(tally, issuer)],
    ["Thực hiện chỉ tiêu và thời hạn", standingBlocks(tally, issuer, annexes.standing)],
    ["Hạn chế, khó khăn, nguyên nhân, kiến nghị", limitBlocks(tally, issuer)],
    [
      `Phương hướng, nhiệm vụ ${next && tally.period.kind !== "span" ? periodWords(next) : "thời gian tới"}`,
      planBlocks(tally, issuer),
    ],
  ];
}

const standingSubject = "TÌNH HÌNH THỰC HIỆN CHỈ TIÊU, THỜI HẠN";

/**
 * The register; by unit, where there is more than one; quotas and deadlines, where they are many. Of
 * several annexes each has a Roman numeral (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III).
 */
function annexesOf(tally: PeriodTally, issuer: Issuer): readonly [Annex, ...Annex[]] {
  const until = `ĐẾN NGÀY ${vietnameseDate(tally.day)}`;
  const isLong = withNumbers(tally.units.units).length > longestTable;
  const further: readonly Omit<Annex, "heading">[] = [
    ...(tally.byUnit.length > 1
      ? [{ subject: "TỔNG HỢP SỐ LIỆU THEO ĐƠN VỊ", grid: unitGrid(tally) }]
      : []),
    ...(isLong ? [{ subject: standingSubject, grid: standingGrid(tally) }] : []),
  ];
  const numbered = (index: number) => annexHeading({ number: index + 1, of: further.length + 1 });
  const register: Annex = {
    heading: numbered(0),
    subject: `DANH SÁCH MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO” ${until}`,
    grid: registerGrid(tally.register, issuer),
  };
  return [
    register,
    ...further.map(({ subject, grid }, index) => ({
      heading: numbered(index + 1),
      subject: `${subject} ${until}`,
      grid,
    })),
  ];
}

function basisOf({ pack, day, window }: PeriodTally): string {
  const { type, number, date, issuer, subject } = pack.document;
  const named = [
    type,
    number && `số ${number}`,
    date && `ngày ${vietnameseDate(date)}`,
    `của ${citedBody(issuer)}`,
    subject && `về ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
  ];
  const isKnown = number !== undefined || subject !== undefined;
  const source = isKnown
    ? named.filter((part) => part !== undefined && part !== "").join(" ")
    : pack.title;
  return `Thực hiện ${source}; số liệu từ ngày ${vietnameseDate(window.first)} đến hết ngày ${vietnameseDate(day)}, kết quả như sau:`;
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
