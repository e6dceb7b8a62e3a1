import { type FlexDate, vietnameseDate } from "../model/date.ts";
import type { CellValue, Grid, Row } from "../model/document.ts";
import { fieldRowOf } from "../model/field-row.ts";
import type { Registration, Status } from "../model/registration.ts";
import type { PeriodTally } from "../model/tally.ts";
import { literal, sheetRange } from "./formula.ts";
import type { Issuer } from "./issuer.ts";
import { textAt } from "./register-cell.ts";

/** The sheet that a reviewer filters: one row for each registration, plain columns, no merged cells. */
export const listSheet = "Danh sách";
/** Marks what holds of a row. */
const mark = "x";

const statuses: Readonly<Record<Status, string>> = {
  draft: "Nháp",
  registered: "Đã đăng ký",
  active: "Đang thực hiện",
  concluded: "Đã tổng kết",
  recognised: "Được công nhận",
  suspended: "Tạm dừng",
  retired: "Không còn hiệu quả",
};
export const kinds = {
  collective: "Tập thể",
  individual: "Cá nhân",
  unstated: "Chưa ghi",
} as const;
export const sorts = { new: "Mới", continued: "Tiếp tục", unstated: "Chưa ghi" } as const;

interface ListColumn {
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  readonly centred?: boolean;
  readonly isDay?: boolean;
  readonly of: (record: Registration, about: About) => CellValue;
}

/** What a row is told of beside its record. */
interface About {
  readonly number: number;
  readonly issuer: Issuer;
  readonly is: (set: keyof Sets) => string | null;
  readonly commendations: number;
}

type Sets = Readonly<
  Record<
    "newly" | "register" | "recognised" | "recognisedEver" | "stopped" | "inspected" | "suspended",
    ReadonlySet<Registration>
  >
>;

const flag = (key: keyof Sets, heading: string): ListColumn => ({
  key,
  heading,
  width: 7,
  centred: true,
  of: (_, { is }) => is(key),
});

const columns = [
  { key: "number", heading: "STT", width: 5, centred: true, of: (_, { number }) => number },
  { key: "id", heading: "Mã hồ sơ", width: 20, of: ({ id }) => id },
  { key: "unitId", heading: "Mã đơn vị", width: 16, of: ({ unitId }) => unitId.toLowerCase() },
  {
    key: "unit",
    heading: "Đơn vị",
    width: 16,
    of: ({ unitId }, { issuer }) => issuer.roster.byId.get(unitId.toLowerCase())?.name ?? unitId,
  },
  {
    key: "title",
    heading: "Tên mô hình, điển hình",
    width: 26,
    of: ({ data }) => said(data.title),
  },
  { key: "holder", heading: "Tập thể, cá nhân", width: 18, of: ({ data }) => said(data.holder) },
  { key: "kind", heading: "Loại", width: 9, of: ({ data }) => kinds[data.kind ?? "unstated"] },
  {
    key: "sort",
    heading: "Đăng ký",
    width: 9,
    of: ({ data }) => sorts[data.registration ?? "unstated"],
  },
  { key: "fieldId", heading: "Mã lĩnh vực", width: 10, of: fieldRowOf },
  {
    key: "field",
    heading: "Lĩnh vực",
    width: 14,
    of: (record, { issuer }) => textAt(record, "fields", issuer.pack),
  },
  { key: "location", heading: "Địa điểm", width: 14, of: ({ data }) => said(data.location) },
  {
    key: "on",
    heading: "Ngày đăng ký",
    width: 12,
    isDay: true,
    of: ({ data }) => dated(data.registeredOn),
  },
  {
    key: "status",
    heading: "Trạng thái",
    width: 11,
    of: ({ data }) => (data.status ? statuses[data.status] : null),
  },
  flag("newly", "Đăng ký trong kỳ"),
  flag("register", "Trong danh sách"),
  flag("suspended", "Đang tạm dừng"),
  flag("recognised", "Công nhận trong kỳ"),
  flag("recognisedEver", "Đã được công nhận"),
  {
    key: "level",
    heading: "Cấp công nhận",
    width: 10,
    of: ({ data }) => said(data.recognition?.level),
  },
  {
    key: "decision",
    heading: "Số quyết định",
    width: 14,
    of: ({ data }) => said(data.recognition?.number),
  },
  {
    key: "decidedOn",
    heading: "Ngày công nhận",
    width: 12,
    isDay: true,
    of: ({ data }) => dated(data.recognition?.date),
  },
  {
    key: "commended",
    heading: "Lượt khen thưởng trong kỳ",
    width: 7,
    centred: true,
    of: (_, { commendations }) => commendations,
  },
  flag("stopped", "Dừng trong kỳ"),
  flag("inspected", "Kiểm tra trong kỳ"),
  { key: "file", heading: "Tệp hồ sơ", width: 40, of: ({ source }) => source.path },
] as const satisfies readonly ListColumn[];

/** Widths of the list's columns, in Excel's units. */
export const listWidths: readonly number[] = columns.map(({ width }) => width);

type ListKey = (typeof columns)[number]["key"];

/** Every registration that a figure of the report counts: those on the register, then those retired. */
export function listGrid(tally: PeriodTally, issuer: Issuer): Grid {
  const records = listed(tally);
  const sets: Sets = {
    newly: new Set(tally.newly),
    register: new Set(tally.register),
    suspended: new Set(tally.suspended),
    recognised: new Set(tally.recognised),
    recognisedEver: new Set(tally.recognisedEver),
    stopped: new Set(tally.stopped),
    inspected: new Set(tally.inspected),
  };
  const received = new Map<Registration, number>();
  for (const { registration } of tally.commended) {
    received.set(registration, (received.get(registration) ?? 0) + 1);
  }
  return {
    columns: columns.map(({ heading, width, ...more }) => ({
      heading,
      width,
      align: "centred" in more ? "center" : "left",
      isDay: "isDay" in more,
    })),
    rows: records.map((record, index): Row => {
      const about: About = {
        number: index + 1,
        issuer,
        is: (set) => (sets[set].has(record) ? mark : null),
        commendations: received.get(record) ?? 0,
      };
      return {
        kind: "cells",
        cells: columns.map((column: ListColumn) => column.of(record, about)),
      };
    }),
  };
}

function listed({ register, retired }: PeriodTally): readonly Registration[] {
  return [...register, ...retired];
}

/** The expressions that count rows of the list. */
export interface ListCounts {
  /** Rows of a set, narrowed by kind, sort, unit or field; `undefined` where a key is too long for a formula. */
  readonly count: (set: keyof Sets, narrowed?: Narrowed) => string | undefined;
  readonly commendations: (narrowed?: Narrowed) => string | undefined;
}

type Narrowed = Readonly<Partial<Record<"kind" | "sort" | "unitId" | "fieldId", string>>>;

/** Columns of the list stand in row 1, its rows from row 2 on; one row at least, so that ranges are ranges. */
export function listCounts(tally: PeriodTally): ListCounts {
  const rows = [2, Math.max(2, listed(tally).length + 1)] as const;
  const range = (key: ListKey) =>
    sheetRange(listSheet, columns.findIndex((column) => column.key === key) + 1, rows);
  // Not COUNTIFS: in its criteria `*`, `?`, `<` and `=` of an id would be read as more than letters.
  const narrowing = (narrowed: Narrowed): string[] | undefined => {
    const terms: string[] = [];
    for (const key of ["kind", "sort", "unitId", "fieldId"] as const) {
      const value = narrowed[key];
      const text = value === undefined ? undefined : literal(value);
      if (value !== undefined && text === undefined) return undefined;
      if (text !== undefined) terms.push(`(${range(key)}=${text})`);
    }
    return terms;
  };
  return {
    count: (set, narrowed = {}) => {
      const marked = range(set);
      const terms = narrowing(narrowed);
      if (terms?.length === 0) return `COUNTIF(${marked},"${mark}")`;
      return terms && `SUMPRODUCT((${marked}="${mark}")*${terms.join("*")})`;
    },
    commendations: (narrowed = {}) => {
      const terms = narrowing(narrowed);
      if (terms?.length === 0) return `SUM(${range("commended")})`;
      return terms && `SUMPRODUCT(${terms.join("*")}*${range("commended")})`;
    },
  };
}

function said(text: string | undefined): string | null {
  return text ?? null;
}

function dated(date: FlexDate | undefined): string | null {
  return date ? vietnameseDate(date) : null;
}
