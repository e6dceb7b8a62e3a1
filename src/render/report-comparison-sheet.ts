import type { CellValue, Column, Row } from "../model/document.ts";
import { periodWords } from "../model/period.ts";
import type { PeriodTally } from "../model/tally.ts";
import { type FigureSheet, type Formula, firstRowOf } from "./figure-sheet.ts";
import { cellName } from "./formula.ts";
import { capitalised } from "./phrases.ts";
import { comparedWith, knownOf, lackWords, measures, percent } from "./report-comparison.ts";

/** This period beside others, with differences and shares; what is not known is said below. */
export function comparisonSheet(tally: PeriodTally): FigureSheet {
  const { known } = comparedWith(tally);
  const halves = knownOf(tally.parts);
  const columns: readonly Column[] = [
    { heading: "STT", width: 5, align: "center" },
    { heading: "Nội dung", width: 30, align: "left" },
    ...halves.map(({ title }) => number(title)),
    number(capitalised(periodWords(tally.period))),
    ...known.flatMap(({ title }) => [
      number("Số lượng", title),
      number("Tăng, giảm", title),
      number("Tỷ lệ (%)", title),
    ]),
  ];
  const now = 2 + halves.length;
  const first = firstRowOf({ columns });
  const rows = measures.map(({ label, of, isPart }, index): Row => {
    const own = of(tally.figures);
    const others = known.flatMap(({ figures }): CellValue[] => {
      const then = of(figures);
      return [then, own - then, then === 0 ? null : percent(own - then, then)];
    });
    const cells = [isPart ? `- ${label}` : label, ...halves.map(({ figures }) => of(figures)), own];
    return { kind: "cells", cells: [index + 1, ...cells, ...others] };
  });
  const formulas = measures.flatMap(({ of }, row) =>
    known.flatMap(({ figures }, index): Formula[] => {
      const column = now + 1 + index * 3;
      const cell = (at: number) => cellName({ row: first + row, column: at + 1 });
      const difference = `${cell(now)}-${cell(column)}`;
      const share = `ROUND((${difference})/${cell(column)}*100,1)`;
      return [
        { row, column: column + 1, text: difference },
        ...(of(figures) === 0 ? [] : [{ row, column: column + 2, text: share }]),
      ];
    }),
  );
  const notes = lackWords(tally).map((text): Row => ({ kind: "group", text }));
  return {
    id: "comparison",
    name: "So sánh",
    title: "SO SÁNH VỚI CÁC KỲ TRƯỚC",
    grid: { columns, rows: [...rows, ...notes] },
    formulas,
  };
}

function number(heading: string, group?: string): Column {
  return { heading, group, width: 12, align: "center" };
}
