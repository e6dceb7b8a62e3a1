import { defineFileRule, faultsOf } from "../check/rule.ts";
import { sampleRecord } from "./sample-record.ts";
import { shown } from "./shown.ts";

export const badId = defineFileRule({
  id: "DV109",
  name: "bad-id",
  severity: "error",
  docs: {
    what: {
      vi: "Mã chỉ gồm chữ cái không dấu, chữ số và dấu gạch nối.",
      en: "An id is made of letters without diacritics, digits and hyphens only.",
    },
    why: {
      vi: "Mã còn dùng làm tên tệp và để các hồ sơ dẫn chiếu nhau; chữ có dấu và dấu cách dễ gõ khác nhau giữa các máy.",
      en: "Ids also name files and tie records together; diacritics and spaces are typed differently on every machine.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ mã: "Nhà trọ tự quản  # expect: DV109" }),
      },
    },
    good: {
      files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ mã: "nha-tro-tu-quan" }) },
    },
  },

  *find(file) {
    for (const { at, facts } of faultsOf(file, "bad-id")) {
      const { key, value } = facts;
      yield { at, facts: { key, value, spelled: asId(value) || "nha-tro-1" } };
    }
  },

  say: {
    vi: ({ key, value, spelled }) => ({
      message: `${shown(`${key}: ${value}`)} không dùng làm mã được: mã chỉ gồm chữ không dấu, chữ số và dấu gạch nối`,
      why: "mã còn dùng làm tên tệp và để các hồ sơ dẫn chiếu nhau",
      fix: `gõ \`${key}: ${spelled}\``,
    }),
    en: ({ key, value, spelled }) => ({
      message: `${shown(`${key}: ${value}`)} cannot be an id: ids have only letters without diacritics, digits and hyphens`,
      why: "ids also name files and tie records together",
      fix: `type \`${key}: ${spelled}\``,
    }),
  },
});

function asId(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[đð]/g, "d")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
