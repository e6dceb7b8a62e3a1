import { defineRecordRule, type Words } from "../check/rule.ts";
import { partedNumbers, partedTopics } from "./comma-parted-lists.ts";
import { aboutRecord, typedAt } from "./found-parts.ts";
import { inBackticks, listed } from "./listed.ts";
import { sampleRecord } from "./sample-record.ts";
import { shown } from "./shown.ts";
import { inQuotes } from "./yaml-line.ts";

export const unquotedCommaInList = defineRecordRule({
  id: "DV113",
  name: "unquoted-comma-in-list",
  severity: "warning",
  docs: {
    what: {
      vi: 'Giá trị có dấu phẩy trong ngoặc vuông `[…]` được đặt trong dấu nháy: chủ đề có dấu phẩy khi hướng dẫn cho tự chọn chủ đề (`["Sản xuất, kinh doanh"]`), số lẻ trong câu (`["tăng 1,5 triệu đồng"]`). Viết không có ngoặc vuông thì không cần dấu nháy.',
      en: 'A value with a comma between brackets `[…]` is in quotes: a topic with a comma, where the guidance leaves topics open (`["Sản xuất, kinh doanh"]`), a decimal within a sentence (`["tăng 1,5 triệu đồng"]`). Without brackets it needs no quotes.',
    },
    why: {
      vi: "Trong ngoặc vuông, dấu phẩy ngăn các giá trị: một chủ đề thành hai, “1,5 triệu” thành “1” và “5 triệu”.",
      en: "Between brackets a comma parts values: one topic becomes two, “1,5 triệu” becomes “1” and “5 triệu”.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "giá trị kinh tế": "[tăng thu nhập 1,5 triệu đồng mỗi hộ, giảm chi phí]  # expect: DV113",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "giá trị kinh tế": '["tăng thu nhập 1,5 triệu đồng mỗi hộ", giảm chi phí]',
        }),
      },
    },
  },

  *find(record) {
    for (const { places, whole, certain } of [...partedTopics(record), ...partedNumbers(record)]) {
      const [at] = places;
      const end = places.at(-1)?.end;
      if (!at || end === undefined) continue;
      const parts = inBackticks(places.map(typedAt));
      yield { at: { ...at, end }, facts: { whole, parts, certain }, ...aboutRecord(record) };
    }
  },

  say: {
    vi: ({ whole, parts, certain }): Words => ({
      message: `dấu phẩy trong ${shown(whole)} đã tách giá trị ấy thành ${parts.length}: ${listed(parts, "vi")}`,
      why: "trong ngoặc vuông, dấu phẩy ngăn các giá trị, trừ khi giá trị ở trong dấu nháy",
      fix: certain
        ? `đặt cả giá trị trong dấu nháy: \`${inQuotes(whole)}\``
        : `nếu là một, đặt trong dấu nháy: \`${inQuotes(whole)}\`; nếu là nhiều, viết hoa chữ đầu mỗi giá trị`,
    }),
    en: ({ whole, parts, certain }): Words => ({
      message: `the comma in ${shown(whole)} has made ${parts.length} values of it: ${listed(parts, "en")}`,
      why: "between brackets a comma parts values, unless they are in quotes",
      fix: certain
        ? `put the whole value in quotes: \`${inQuotes(whole)}\``
        : `if it is one, put it in quotes: \`${inQuotes(whole)}\`; if there are several, begin each with a capital letter`,
    }),
  },
});
