import { defineFileRule, faultsOf } from "../check/rule.ts";
import { sampleRecord } from "./sample-record.ts";

export const blankField = defineFileRule({
  id: "DV103",
  name: "blank-field",
  severity: "error",
  docs: {
    what: {
      vi: "Mục đã ghi ra thì phải có giá trị.",
      en: "A key that is written has a value.",
    },
    why: {
      vi: "Mục để trống không cho biết là chưa có, không có hay quên ghi.",
      en: "A blank key does not say whether there is nothing yet, nothing at all, or something forgotten.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "quy mô": " # expect: DV103" }),
      },
    },
    good: {
      files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "quy mô": "cơ sở" }) },
    },
  },

  *find(file) {
    for (const { at, facts } of faultsOf(file, "blank")) {
      yield { at, facts: { key: facts.key, isItem: /\.\d+$/.test(facts.path) } };
    }
  },

  say: {
    vi: ({ key, isItem }) => ({
      message: blankMessageVi(key, isItem),
      why: "để trống thì không biết là chưa có, không có hay quên ghi",
      fix: isItem
        ? "ghi giá trị sau dấu `-`, hoặc xóa dòng trống đó"
        : key
          ? `ghi giá trị sau \`${key}:\`, hoặc xóa cả dòng`
          : "viết các dòng `mục: giá trị`",
    }),
    en: ({ key, isItem }) => ({
      message: blankMessageEn(key, isItem),
      why: "a blank does not say whether there is nothing yet, nothing at all, or something forgotten",
      fix: isItem
        ? "write a value after the `-`, or delete the blank line"
        : key
          ? `write a value after \`${key}:\`, or delete the line`
          : "write lines of the form `key: value`",
    }),
  },
});

function blankMessageVi(key: string, isItem: boolean): string {
  if (key === "") return "tệp không có mục nào";
  return isItem ? `danh sách \`${key}\` có một dòng để trống` : `mục \`${key}\` để trống`;
}

function blankMessageEn(key: string, isItem: boolean): string {
  if (key === "") return "the file has no keys";
  return isItem ? `the list \`${key}\` has a blank line` : `\`${key}\` is blank`;
}
