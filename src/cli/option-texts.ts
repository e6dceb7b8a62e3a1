import type { Language } from "../model/diagnostic.ts";
import type { Both } from "./texts.ts";

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
    ids: "<mã...>",
    statuses: "<trạng thái...>",
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
    ids: "<id...>",
    statuses: "<status...>",
    name: "<name>",
  },
} as const satisfies Readonly<Record<Language, unknown>>;

export const optionTexts = {
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
  formUnit: {
    vi: "phiếu của đơn vị có mã này; bỏ trống thì phiếu cho đơn vị tự chọn tên mình",
    en: "for the unit with this id; without it, units choose their own name",
  },
  template: {
    vi: "không in phiếu mà ghi mẫu của văn bản này vào `mau/`: register, report, form hoặc tên khác trong `danvan render`",
    en: "no form, but the template of this document, into `mau/`: register, report, form, or another name that `danvan render` lists",
  },
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
  status: {
    vi: "chỉ hồ sơ ở (các) trạng thái này, ví dụ “đã tổng kết” (mặc định: tùy mẫu)",
    en: "only records at these statuses, such as “đã tổng kết” (default: as the template needs)",
  },
  ids: {
    vi: "chỉ (các) hồ sơ có mã này, ở trạng thái nào cũng được",
    en: "only the records with these ids, whatever their status",
  },
  periodOfRecords: {
    vi: "chỉ hồ sơ có ngày trong kỳ: 2021H1, 2021H2, 2021… (ngày nào: tùy mẫu)",
    en: "only records of the period: 2021H1, 2021H2, 2021… (by which day: as the template needs)",
  },
  one: {
    vi: "ghi tất cả vào một tệp, dù mẫu Word làm cho từng hồ sơ hay đơn vị",
    en: "one file for all, though the Word template is made for each record or unit",
  },
  templateFormat: {
    vi: "mẫu Word (docx) hay Excel (xlsx), khi tên mẫu có cả hai (mặc định: mẫu của cơ quan, rồi docx)",
    en: "the Word (docx) or Excel (xlsx) template of a name that has both (default: your own, then docx)",
  },
  each: {
    vi: "ghi mỗi hồ sơ hay đơn vị một tệp, dù mẫu làm cho cả danh sách",
    en: "a file for each record or unit, though the template is made for a list",
  },
  fileOrFolder: {
    vi: "tệp .docx hoặc .xlsx để ghi, hoặc thư mục khi có nhiều tệp",
    en: "the .docx or .xlsx file to write, or the folder where there are several",
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
  checkFile: {
    vi: "xem danh sách trong tệp này còn đúng với hồ sơ không; không ghi gì",
    en: "tell whether the register in this file is still what the records say; writes nothing",
  },
  issue: {
    vi: "phát hành: ghi cố định danh sách, đánh số lần, vào `da-ban-hanh/`; từ lần 2 kèm danh sách điều chỉnh",
    en: "issue: freeze the register, numbered, in `da-ban-hanh/`; from the second on with an amendment list",
  },
  amendments: {
    vi: "in danh sách điều chỉnh, bổ sung so với lần phát hành gần nhất",
    en: "print what was added, changed and withdrawn since the last issued register",
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
  fix: {
    vi: "sửa trước khi kiểm tra những gì không làm đổi nghĩa: Unicode, tên mục, ngày, dấu cách thừa",
    en: "first put right what cannot change meaning: Unicode, keys, dates, stray spaces",
  },
  dryRun: {
    vi: "không ghi gì, chỉ in những chỗ sẽ sửa",
    en: "write nothing, print what would change as a diff",
  },
  check: {
    vi: "không ghi gì, chỉ liệt kê tệp chưa viết đúng chuẩn; có tệp nào thì mã thoát là 1",
    en: "write nothing, list files that are not in canonical form; exit with 1 when there are any",
  },
  failOn: {
    vi: "kết thúc với mã thoát 1 khi có phát hiện từ mức này trở lên: error hoặc warning",
    en: "exit with 1 from this severity on: error or warning",
  },
} as const satisfies Record<string, Both>;
