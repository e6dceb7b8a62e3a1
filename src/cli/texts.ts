import type { Language } from "../model/diagnostic.ts";

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>;

/** One command as help shows it: its English name, its Vietnamese name, what it does. */
export interface CommandText {
  readonly name: string;
  readonly also: string;
  readonly does: Both;
  readonly usage: string;
}

export const commandTexts = {
  validate: {
    name: "validate",
    also: "kiem-tra",
    does: {
      vi: "kiểm tra hồ sơ, bộ hướng dẫn, danh sách đơn vị, chỉ tiêu và thời hạn",
      en: "check records, packs, roster, quotas and deadlines",
    },
    usage: "[PATH…]",
  },
  status: {
    name: "status",
    also: "tinh-hinh",
    does: {
      vi: "tình hình từng đơn vị: chỉ tiêu, thời hạn, còn thiếu gì, việc tiếp theo",
      en: "per unit: quotas, deadlines, what is missing, what is next",
    },
    usage: "",
  },
  register: {
    name: "register",
    also: "danh-sach",
    does: {
      vi: "in danh sách đăng ký theo mẫu",
      en: "the official register table",
    },
    usage: "",
  },
  report: {
    name: "report",
    also: "bao-cao",
    does: {
      vi: "lập báo cáo tổng hợp của một kỳ",
      en: "the summary report of a period",
    },
    usage: "--period P",
  },
  guidance: {
    name: "guidance",
    also: "huong-dan",
    does: {
      vi: "các bộ hướng dẫn: mỗi điều khoản yêu cầu gì, ai kiểm tra; `check` xét bộ và mẫu riêng",
      en: "the guidance packs: what each clause asks, and who checks it; `check` looks at your own packs and templates",
    },
    usage: "list|show|check [ID]",
  },
  form: {
    name: "form",
    also: "mau",
    does: {
      vi: "ghi mẫu Word, Excel có sẵn vào `mau/` để sửa thành mẫu riêng của cơ quan",
      en: "write a Word or Excel template into `mau/`, to make your own from",
    },
    usage: "--template NAME",
  },
  explain: {
    name: "explain",
    also: "giai-thich",
    does: {
      vi: "giải thích một quy tắc: sai gì, vì sao, ví dụ đúng và sai; không có mã thì liệt kê tất cả",
      en: "a rule: what, why, wrong and right example; without a code, all of them",
    },
    usage: "[CODE]",
  },
} as const satisfies Record<string, CommandText>;

export type CommandName = keyof typeof commandTexts;

/** What stands for an option's value in help. */
export const placeholders = {
  vi: {
    folder: "<thư mục>",
    day: "<ngày>",
    language: "<ngôn ngữ>",
    id: "<mã>",
    field: "<lĩnh vực>",
    kind: "<loại>",
    format: "<dạng>",
    file: "<tệp>",
    period: "<kỳ>",
    severity: "<mức>",
    count: "<số>",
    revision: "mốc git",
    name: "<tên>",
  },
  en: {
    folder: "<folder>",
    day: "<day>",
    language: "<language>",
    id: "<id>",
    field: "<field>",
    kind: "<kind>",
    format: "<format>",
    file: "<file>",
    period: "<period>",
    severity: "<severity>",
    count: "<number>",
    revision: "revision",
    name: "<name>",
  },
} as const satisfies Readonly<Record<Language, unknown>>;

export const optionTexts = {
  template: {
    vi: "mẫu của văn bản nào: register hoặc report",
    en: "the template of which document: register or report",
  },
  folder: {
    vi: "thư mục hồ sơ (mặc định: thư mục hiện tại)",
    en: "folder of records (default: the current one)",
  },
  asOf: {
    vi: "xét tình hình tại ngày này, ví dụ 01/08/2021 (mặc định: hôm nay)",
    en: "look at things on this day, such as 01/08/2021 (default: today)",
  },
  lang: { vi: "ngôn ngữ: vi hoặc en (mặc định: vi)", en: "language: vi or en (default: vi)" },
  noColor: { vi: "không tô màu", en: "no colours" },
  quiet: { vi: "không in dòng tổng kết", en: "no closing summary" },
  help: { vi: "in trợ giúp này", en: "print this help" },
  version: { vi: "in phiên bản", en: "print the version" },
  unit: { vi: "chỉ đơn vị có mã này", en: "only the unit with this id" },
  guidance: { vi: "chỉ bộ hướng dẫn có mã này", en: "only the guidance pack with this id" },
  field: { vi: "chỉ lĩnh vực này", en: "only this field" },
  kind: {
    vi: "chỉ loại này: tập thể hoặc cá nhân",
    en: "only this kind: collective or individual",
  },
  selected: {
    vi: "chỉ mô hình được chọn đăng ký với tỉnh",
    en: "only models selected for the province",
  },
  period: {
    vi: "kỳ báo cáo: 2021H1, 2021H2, 2021, 2021Q3, 2021-07 hoặc 2021-2025",
    en: "period: 2021H1, 2021H2, 2021, 2021Q3, 2021-07 or 2021-2025",
  },
  output: { vi: "tệp để ghi (“-”: in ra màn hình)", en: "file to write (“-”: standard output)" },
  force: { vi: "ghi đè tệp đã có", en: "overwrite a file that is there" },
  format: { vi: "định dạng:", en: "format:" },
  report: {
    vi: "ghi kết quả dạng json, sarif, gitlab hoặc junit vào tệp này; màn hình vẫn như thường",
    en: "write the json, sarif, gitlab or junit report to this file; the screen stays as usual",
  },
  maxWarnings: {
    vi: "kết thúc với mã thoát 1 khi có nhiều cảnh báo hơn số này",
    en: "exit with 1 when there are more warnings than this",
  },
  all: {
    vi: "in hết mọi phát hiện, kể cả khi một quy tắc có nhiều",
    en: "print every finding, however many a rule has",
  },
  watch: {
    vi: "kiểm tra lại mỗi khi có tệp được lưu, cho tới khi bấm Ctrl+C",
    en: "check again whenever a file is saved, until Ctrl+C",
  },
  changed: {
    vi: "chỉ nêu phát hiện do thay đổi từ mốc git này gây ra (mặc định: HEAD), kể cả chỉ tiêu",
    en: "only findings that the change since this git revision causes (default: HEAD), quotas included",
  },
  baseline: {
    vi: "không nêu lại các phát hiện tồn đọng ghi trong tệp này; phát hiện nào đã hết thì tự xóa khỏi tệp",
    en: "do not tell again the findings held in this file; those that are gone are taken out of it",
  },
  writeBaseline: {
    vi: "ghi mọi phát hiện hiện có vào tệp `--baseline`",
    en: "write every present finding into the `--baseline` file",
  },
  failOn: {
    vi: "kết thúc với mã thoát 1 khi có phát hiện từ mức này trở lên: error hoặc warning",
    en: "exit with 1 from this severity on: error or warning",
  },
} as const satisfies Record<string, Both>;
