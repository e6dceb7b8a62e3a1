import type { Cause } from "./yaml-line.ts";

/** What is wrong with a line, and the remedy where the mended line cannot be shown. */
type Problems = Readonly<
  Record<Cause, readonly [problem: (line: string) => string, remedy: string]>
>;

export const vietnameseProblems: Problems = {
  "unclosed-quote": [
    (line) => `dấu nháy mở trong ${line} chưa được đóng`,
    "thêm dấu nháy đóng ngay sau giá trị",
  ],
  "unclosed-bracket": [
    (line) => `dấu ngoặc mở trong ${line} chưa được đóng`,
    "thêm dấu ngoặc đóng, `}` hoặc `]`, ở cuối giá trị",
  ],
  "unquoted-colon": [
    (line) => `giá trị có dấu hai chấm mà không đặt trong dấu nháy: ${line}`,
    'đặt cả giá trị trong dấu nháy kép: `"…"`',
  ],
  "bad-indent": [
    (line) => `dòng ${line} thụt vào không khớp với các dòng trên`,
    "cho các dòng của cùng một mục thụt vào bằng nhau, mỗi bậc hai dấu cách",
  ],
  "next-line-indented": [
    (line) => `dòng ngay dưới ${line} thụt vào sâu hơn, trong khi dòng này đã có giá trị`,
    "xóa các dấu cách ở đầu dòng dưới",
  ],
  tab: [
    (line) => `dòng ${line} thụt vào bằng phím Tab`,
    "xóa dấu Tab ở đầu dòng rồi gõ dấu cách, mỗi bậc hai dấu",
  ],
  "no-space": [
    (line) => `thiếu dấu cách sau dấu hai chấm hoặc dấu gạch đầu dòng: ${line}`,
    "gõ `mục: giá trị`",
  ],
  "no-braces": [
    (line) => `các mục con viết trên một dòng thì đặt trong dấu ngoặc nhọn: ${line}`,
    "đặt các mục con trong `{ … }`",
  ],
  "no-colon": [
    (line) => `dòng ${line} không có dạng \`mục: giá trị\``,
    "gõ `mục: giá trị`; nếu là phần tiếp của dòng trên thì thụt vào hai dấu cách",
  ],
  "not-a-map": [
    (line) => `cần các dòng dạng \`mục: giá trị\`, nhưng gặp ${line}`,
    "viết mỗi mục một dòng, có dấu cách sau dấu hai chấm: `mục: giá trị`",
  ],
  "too-deep": [
    (line) => `các mục lồng vào nhau quá sâu, tại ${line}`,
    "bớt số bậc thụt vào; một hồ sơ chỉ cần hai bậc",
  ],
  other: [
    (line) => `không đọc được dòng ${line}`,
    "xem lại dấu nháy, dấu ngoặc và dấu phẩy ở dòng này; giá trị có ký tự đặc biệt thì đặt trong dấu nháy kép",
  ],
};

export const englishProblems: Problems = {
  "unclosed-quote": [
    (line) => `the quote opened in ${line} is never closed`,
    "add the closing quote right after the value",
  ],
  "unclosed-bracket": [
    (line) => `the bracket opened in ${line} is never closed`,
    "add the closing `}` or `]` at the end of the value",
  ],
  "unquoted-colon": [
    (line) => `a value with a colon in it is not in quotes: ${line}`,
    'put the whole value in double quotes: `"…"`',
  ],
  "bad-indent": [
    (line) => `the indent of ${line} does not fit the lines above`,
    "indent the lines of one key alike, two spaces for each level",
  ],
  "next-line-indented": [
    (line) => `the line below ${line} is indented deeper, though this one already has its value`,
    "delete the spaces at the start of the line below",
  ],
  tab: [
    (line) => `${line} is indented with a Tab`,
    "delete the Tab and type spaces, two for each level",
  ],
  "no-space": [(line) => `no space after the colon or the dash: ${line}`, "type `key: value`"],
  "no-braces": [
    (line) => `several keys on one line stand in braces: ${line}`,
    "put the keys in `{ … }`",
  ],
  "no-colon": [
    (line) => `${line} is no \`key: value\``,
    "type `key: value`; if it continues the line above, indent it by two spaces",
  ],
  "not-a-map": [
    (line) => `lines of the form \`key: value\` are wanted here, not ${line}`,
    "write one key on a line, with a space after the colon: `key: value`",
  ],
  "too-deep": [
    (line) => `keys are nested too deep, at ${line}`,
    "use fewer levels; a record needs only two",
  ],
  other: [
    (line) => `${line} cannot be read`,
    "look at the quotes, brackets and commas of this line; put a value with special characters in double quotes",
  ],
};
