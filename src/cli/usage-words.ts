import type { Language } from "../model/diagnostic.ts";
import { nearest } from "../model/nearest.ts";

/** What danvan says to wrong usage. */
interface UsageWords {
  readonly noCommand: string;
  readonly noPeriod: string;
  readonly noGuidance: string;
  readonly noTemplateName: string;
  unknownCommand(typed: string, near: string | undefined, known: readonly string[]): string;
  notAllowed(option: string, value: string, allowed: readonly string[]): string;
  badDay(typed: string): string;
  badPeriod(typed: string): string;
  badCount(typed: string): string;
  noFileFormat(formats: readonly string[]): string;
  readonly noBaselineFile: string;
  readonly baselineOfChange: string;
  readonly watchIsForPeople: string;
  /** For an error of the argument library: its code, and the word it stumbled over. */
  library(code: string, word: string, options: readonly string[]): string;
}

const vi: UsageWords = {
  noCommand: "thiếu tên lệnh; xem `danvan --help`",
  noPeriod:
    "thiếu kỳ báo cáo; gõ thêm `--period 2021H2` (6 tháng cuối năm 2021) hoặc `--period 2021`",
  noTemplateName:
    "thiếu tên mẫu; gõ thêm `--template register` (danh sách) hoặc `--template report` (báo cáo)",
  noGuidance: "thiếu mã bộ hướng dẫn; `danvan guidance list` liệt kê các mã",
  unknownCommand: (typed, near, known) =>
    `không có lệnh \`${typed}\`; ${near ? `có phải \`${near}\`?` : `các lệnh: ${known.join(", ")}`}`,
  notAllowed: (option, value, allowed) => {
    const near = nearest(value, allowed);
    return `\`${option}\` không nhận “${value}”, chỉ nhận: ${allowed.join(", ")}${near ? `; có phải \`${near}\`?` : ""}`;
  },
  badDay: (typed) =>
    `“${typed}” không phải là một ngày; gõ ngày trước, tháng sau: \`--as-of 01/08/2021\``,
  badPeriod: (typed) =>
    `“${typed}” không phải là một kỳ; gõ \`2021H1\`, \`2021H2\`, \`2021\`, \`2021Q3\`, \`2021-07\` hoặc \`2021-2025\``,
  badCount: (typed) =>
    `\`--max-warnings\` cần một số từ 0 trở lên, không phải “${typed}”; ví dụ \`--max-warnings 0\``,
  noFileFormat: (formats) =>
    `\`-o\` ghi kết quả cho chương trình khác; gõ thêm \`--format\` với một trong: ${formats.join(", ")}`,
  noBaselineFile:
    "`--write-baseline` cần tên tệp để ghi; gõ thêm `--baseline` và tên tệp, ví dụ `--baseline ton-dong.json`",
  baselineOfChange:
    "`--write-baseline` ghi mọi phát hiện hiện có, không dùng cùng `--changed`; bỏ một trong hai",
  watchIsForPeople:
    "`--watch` chỉ hiện trên màn hình, dạng `pretty` hoặc `compact`, không ghi tệp; chạy riêng các lệnh ghi tệp",
  library: (code, word, options) => {
    const near = nearest(word, options);
    if (code === "commander.unknownOption") {
      return `không có tùy chọn \`${word}\`; ${near ? `có phải \`${near}\`?` : "xem `--help`"}`;
    }
    if (code === "commander.optionMissingArgument")
      return `tùy chọn \`${word}\` thiếu giá trị đi kèm`;
    if (code === "commander.excessArguments") return "thừa tham số; xem `--help`";
    return `không hiểu được dòng lệnh (\`${word}\`); xem \`--help\``;
  },
};

const en: UsageWords = {
  noCommand: "a command is missing; see `danvan --help`",
  noPeriod: "the period is missing; add `--period 2021H2` (second half of 2021) or `--period 2021`",
  noTemplateName:
    "the name of a template is missing; add `--template register` or `--template report`",
  noGuidance: "the id of a guidance pack is missing; `danvan guidance list` lists them",
  unknownCommand: (typed, near, known) =>
    `there is no command \`${typed}\`; ${near ? `did you mean \`${near}\`?` : `commands: ${known.join(", ")}`}`,
  notAllowed: (option, value, allowed) => {
    const near = nearest(value, allowed);
    return `\`${option}\` does not take “${value}”, only: ${allowed.join(", ")}${near ? `; did you mean \`${near}\`?` : ""}`;
  },
  badDay: (typed) => `“${typed}” is not a day; type day, month, year: \`--as-of 01/08/2021\``,
  badPeriod: (typed) =>
    `“${typed}” is not a period; type \`2021H1\`, \`2021H2\`, \`2021\`, \`2021Q3\`, \`2021-07\` or \`2021-2025\``,
  badCount: (typed) =>
    `\`--max-warnings\` takes a number from 0 on, not “${typed}”; such as \`--max-warnings 0\``,
  noFileFormat: (formats) =>
    `\`-o\` writes a report for other programs; add \`--format\` with one of: ${formats.join(", ")}`,
  noBaselineFile:
    "`--write-baseline` needs a file to write; add `--baseline` and its name, such as `--baseline known.json`",
  baselineOfChange:
    "`--write-baseline` writes every present finding and does not go with `--changed`; drop one of them",
  watchIsForPeople:
    "`--watch` only shows on the screen, as `pretty` or `compact`, and writes no file; run what writes files by itself",
  library: (code, word, options) => {
    const near = nearest(word, options);
    if (code === "commander.unknownOption") {
      return `there is no option \`${word}\`; ${near ? `did you mean \`${near}\`?` : "see `--help`"}`;
    }
    if (code === "commander.optionMissingArgument") return `option \`${word}\` needs a value`;
    if (code === "commander.excessArguments") return "too many arguments; see `--help`";
    return `the command line cannot be understood (\`${word}\`); see \`--help\``;
  },
};

export const usageWords: Readonly<Record<Language, UsageWords>> = { vi, en };
