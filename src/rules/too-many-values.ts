import { defineRecordRule } from "../check/rule.ts";
import { citation } from "../model/citation.ts";
import { aboutRecord, askedHere, typedAt } from "./found-parts.ts";
import { sampleRecord } from "./sample-record.ts";
import { shown } from "./shown.ts";

export const tooManyValues = defineRecordRule({
  id: "DV111",
  name: "too-many-values",
  severity: "error",
  docs: {
    what: {
      vi: "Mục riêng của hướng dẫn chỉ nhận một giá trị thì có đúng một giá trị.",
      en: "A key of the guidance's own that takes one value has only one.",
    },
    why: {
      vi: "Ghi nhiều giá trị thì không xác định được giá trị để đưa vào danh sách, báo cáo.",
      en: "Of several values, registers and reports cannot tell which one to take.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "số hộ tham gia": "[45, 60]  # expect: DV111",
        }),
      },
    },
    good: {
      files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "số hộ tham gia": "60" }) },
    },
  },

  *find(record) {
    const { pack, own } = record;
    for (const [index, { id, key, many, clause }] of (pack?.ownFields ?? []).entries()) {
      const count = own[id]?.length ?? 0;
      if (!pack || many || count < 2) continue;
      const typed = Array.from({ length: count }, (_, at) =>
        typedAt(record.placeOf(`${id}.${at}`)),
      );
      yield {
        at: record.placeOf(`${id}.1`),
        facts: { key, count, values: typed.join(", "), first: typed[0] ?? "", clause },
        clause: citation(pack, clause),
        ...aboutRecord(record),
        related: askedHere(pack, ["ownFields", index, "key"]),
      };
    }
  },

  say: {
    vi: ({ key, count, values, first, clause }) => ({
      message: `\`${key}\` có ${count} giá trị: ${shown(values)}; mục này chỉ nhận một`,
      why: `hướng dẫn chỉ nhận một giá trị cho mục này (${clause})`,
      fix: `chỉ giữ giá trị đúng, ví dụ \`${key}: ${first}\``,
    }),
    en: ({ key, count, values, first, clause }) => ({
      message: `\`${key}\` has ${count} values, ${shown(values)}; it takes one`,
      why: `the guidance takes a single value (${clause})`,
      fix: `keep the right one, such as \`${key}: ${first}\``,
    }),
  },
});
