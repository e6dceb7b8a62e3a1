import { defineRecordRule } from "../check/rule.ts";
import { statusRank } from "../model/registration.ts";
import { askedOf } from "./asked.ts";
import { economicFieldOf } from "./economic-field.ts";
import { isFilledIn } from "./filled-in.ts";
import { inBackticks, listed, plural } from "./listed.ts";
import { owed } from "./owed.ts";
import { sampleRecord } from "./sample-record.ts";
import { owedSections, wordsWritten } from "./sections.ts";

const valueExample = "giá trị kinh tế: tăng thu nhập 30 triệu đồng/hộ/năm";

export const draftStillToCome = defineRecordRule({
  id: "DV112",
  name: "draft-still-to-come",
  severity: "note",
  docs: {
    what: {
      vi: "Hồ sơ nháp được nhắc gộp các mục và phần còn thiếu để đăng ký. Chỉ là ghi chú.",
      en: "A draft is told once which keys and sections it will owe when it is registered. Only a note.",
    },
    why: {
      vi: "Biết trước còn thiếu gì thì kịp bổ sung trước hạn gửi danh sách, không đợi đến lúc đổi trạng thái mới thấy lỗi.",
      en: "What is still to come can be filled in before the register is due, not when the status changes and errors appear.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "trạng thái": "nháp  # expect: DV112",
          "ngày đăng ký": "",
        }),
      },
    },
    good: { files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "trạng thái": "nháp" }) } },
  },

  *find(record) {
    if (record.data.status !== "draft") return;
    const demands = owed(record, "registered").filter(
      ({ since }) => statusRank[since] === statusRank.registered,
    );
    const blank = demands.filter(({ key }) => key !== undefined && !isFilledIn(record, key));
    const value = economicFieldOf(record);
    const keys = new Map(blank.map(({ key, keyLabel, example }) => [key, { keyLabel, example }]));
    if (value && !isFilledIn(record, "economicValue")) {
      keys.set("economicValue", { keyLabel: "giá trị kinh tế", example: valueExample });
    }
    const sections = owedSections(record, demands).filter(
      ({ found }) => !found.some((section) => wordsWritten(section) > 0),
    );
    if (keys.size + sections.length === 0) return;
    const asking = [...blank, ...sections.flatMap((section) => section.demands)];
    const { clause, registration, unit } = askedOf(record, asking).parts;
    yield {
      at: record.placeOf("status"),
      gap: keys.size + sections.length,
      facts: {
        keys: [...keys].map(([key = "", { keyLabel }]) => keyLabel ?? key),
        sections: sections.map(({ wanted }) => `## ${wanted.label}`),
        // A part of a key, `khảo sát: ngày`, is typed within it: its example does not stand alone.
        example: [...keys].find(([key]) => !key?.includes("."))?.[1].example,
      },
      clause,
      registration,
      ...(unit === undefined ? {} : { unit }),
    };
  },

  say: {
    vi: ({ keys, sections, example }) => ({
      message: `hồ sơ nháp còn thiếu ${[
        ...(keys.length > 0 ? [`${keys.length} mục`] : []),
        ...(sections.length > 0 ? [`${sections.length} phần`] : []),
      ].join(" và ")} để đăng ký: ${listed(inBackticks([...keys, ...sections]), "vi", "nội dung")}`,
      why: "các nội dung này bắt buộc từ trạng thái `đã đăng ký`; bây giờ thiếu thì chưa phải là lỗi",
      fix: `bổ sung${example ? ` (ví dụ \`${example}\`)` : ""} rồi sửa \`trạng thái: đã đăng ký\``,
    }),
    en: ({ keys, sections, example }) => ({
      message: `the draft still lacks ${[
        ...(keys.length > 0 ? [plural(keys.length, "key")] : []),
        ...(sections.length > 0 ? [plural(sections.length, "section")] : []),
      ].join(" and ")} to be registered: ${listed(inBackticks([...keys, ...sections]), "en")}`,
      why: "they are owed from the status `đã đăng ký` on; for now their lack is no fault",
      fix: `fill them in${example ? ` (such as \`${example}\`)` : ""}, then write \`trạng thái: đã đăng ký\``,
    }),
  },
});
