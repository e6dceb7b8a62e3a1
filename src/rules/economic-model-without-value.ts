import { defineRecordRule } from "../check/rule.ts";
import { citation } from "../model/citation.ts";
import { statusRank } from "../model/registration.ts";
import { economicFieldOf } from "./economic-field.ts";
import { aboutRecord, askedHere } from "./found-parts.ts";
import { sampleRecord } from "./sample-record.ts";

export const economicModelWithoutValue = defineRecordRule({
  id: "DV205",
  name: "economic-model-without-value",
  severity: "error",
  docs: {
    what: {
      vi: "Mô hình thuộc lĩnh vực mà hướng dẫn yêu cầu giá trị kinh tế thì ghi `giá trị kinh tế`. Xét từ trạng thái “đã đăng ký”.",
      en: "A model of a field for which the guidance wants an economic value says what it gains, from the status `đã đăng ký` on.",
    },
    why: {
      vi: "Mô hình kinh tế phải có định hướng cụ thể về giá trị đạt được; thiếu thì không xét được hiệu quả.",
      en: "An economic model has to aim at a concrete gain; without it nobody can judge its effect.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/to-hop-tac.md": sampleRecord({
          tên: "Tổ hợp tác trồng rau sạch",
          "lĩnh vực": "KT  # expect: DV205",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/to-hop-tac.md": sampleRecord({
          tên: "Tổ hợp tác trồng rau sạch",
          "lĩnh vực": "KT",
          "giá trị kinh tế": "tăng thu nhập 30 triệu đồng/hộ/năm",
        }),
      },
    },
  },

  *find(record) {
    const { pack, data } = record;
    if (!pack || statusRank[data.status ?? "draft"] < statusRank.registered) return;
    const economic = economicFieldOf(record);
    if (!economic || record.hasKey("economicValue")) return;
    yield {
      at: record.placeOf("fields"),
      field: "economicValue",
      facts: { label: economic.label, clause: economic.clause },
      clause: citation(pack, economic.clause),
      ...aboutRecord(record),
      related: askedHere(pack, ["fields", pack.fields.indexOf(economic), "needsEconomicValue"]),
    };
  },

  say: {
    vi: ({ label, clause }) => ({
      message: `mô hình thuộc lĩnh vực “${label}” mà chưa ghi \`giá trị kinh tế\``,
      why: `${clause} yêu cầu định hướng cụ thể về giá trị kinh tế đạt được`,
      fix: "thêm dòng `giá trị kinh tế: tăng thu nhập 30 triệu đồng/hộ/năm` (ghi giá trị của chính mô hình)",
    }),
    en: ({ label, clause }) => ({
      message: `a model of the field “${label}” without \`giá trị kinh tế\``,
      why: `${clause} asks for the concrete economic value it is to gain`,
      fix: "add the line `giá trị kinh tế: tăng thu nhập 30 triệu đồng/hộ/năm`, with the model's own value",
    }),
  },
});
