import type { Language } from "../model/diagnostic.ts";
import type { FaultFacts } from "../model/fault.ts";

type BadDate = Extract<FaultFacts, { kind: "bad-date" }>;

/** What is wrong with a date (after the date itself), and what to type. */
type DateWords = Readonly<Record<Language, { readonly problem: string; readonly fix: string }>>;

export function dateWords({ value, problem }: BadDate): DateWords {
  switch (problem.kind) {
    case "no-such-day": {
      const { days } = problem;
      const month = `${problem.month}/${problem.year}`;
      return {
        vi: {
          problem: `không có trên lịch: tháng ${month} chỉ có ${days} ngày`,
          fix: `sửa ngày thành một số từ 1 đến ${days}; chưa rõ ngày thì gõ \`${month}\``,
        },
        en: {
          problem: `does not exist: ${month} has only ${days} days`,
          fix: `make the day a number from 1 to ${days}; if the day is unknown, type \`${month}\``,
        },
      };
    }
    case "no-such-month": {
      const { month, swapped } = problem;
      return {
        vi: {
          problem: `ghi tháng ${month}: ngày viết trước, tháng viết sau`,
          fix: swapped
            ? `nếu đã viết tháng trước, ngày sau thì gõ lại là \`${swapped}\``
            : "sửa tháng thành một số từ 1 đến 12",
        },
        en: {
          problem: `has month ${month}: the day comes first, then the month`,
          fix: swapped
            ? `if the month was written first, type \`${swapped}\``
            : "make the month a number from 1 to 12",
        },
      };
    }
    case "two-digit-year": {
      const full = withFullYear(value.trim());
      const year = full.slice(-4);
      return {
        vi: {
          problem: "chỉ ghi hai chữ số của năm",
          fix: `ghi đủ bốn chữ số; nếu là năm ${year} thì gõ \`${full}\``,
        },
        en: {
          problem: "gives the year in two digits",
          fix: `write all four digits; for ${year}, type \`${full}\``,
        },
      };
    }
    case "unlikely-year":
      return {
        vi: {
          problem: `ghi năm ${problem.year}, nằm ngoài thời gian của phong trào`,
          fix: "ghi lại năm, đủ bốn chữ số, ví dụ `15/7/2021`",
        },
        en: {
          problem: `has the year ${problem.year}, far from the time of this movement`,
          fix: "write the year again, in four digits, such as `15/7/2021`",
        },
      };
    case "not-a-date":
      return {
        vi: {
          problem: "không phải là ngày",
          fix: "gõ theo một trong các dạng `15/7/2021`, `15-7-2021`, `2021-07-15`, `tháng 7/2021`, `2021`",
        },
        en: {
          problem: "is not a date",
          fix: "type one of the forms `15/7/2021`, `15-7-2021`, `2021-07-15`, `tháng 7/2021`, `2021`",
        },
      };
  }
}

function withFullYear(date: string): string {
  return date.replace(/\d{2}$/, (year) => `${Number(year) > 50 ? 19 : 20}${year}`);
}
