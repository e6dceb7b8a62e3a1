import { defineFileRule } from "../check/rule.ts";
import { headOf } from "../model/place.ts";

const report = "ngày gửi: 10/06/2021\nsố: 15/BC-LĐLĐ\n";

export const notNfc = defineFileRule({
  id: "DV601",
  name: "not-nfc",
  severity: "warning",
  docs: {
    what: {
      vi: "Chữ Việt trong tệp là Unicode dựng sẵn (NFC): mỗi chữ có dấu là một ký tự.",
      en: "Vietnamese letters are composed Unicode (NFC): a letter and its marks are one character.",
    },
    why: {
      vi: "Chữ tổ hợp (NFD) trông không khác gì, nhưng tìm không ra, và phần mềm coi hai chữ giống nhau là khác nhau.",
      en: "Decomposed letters (NFD) look the same, but searches miss them and git sees two equal texts as different.",
    },
    bad: {
      files: {
        "bao-cao/2021H1/cd-dong.yaml": report.replace("\n", "  # expect: DV601\n").normalize("NFD"),
      },
    },
    good: { files: { "bao-cao/2021H1/cd-dong.yaml": report } },
  },

  *find({ source }) {
    if (!source.wasNfc) yield { at: headOf(source), facts: { path: source.path } };
  },

  say: {
    vi: () => ({
      message: "tệp có chữ Việt dạng tổ hợp (NFD): dấu là ký tự riêng, tách khỏi chữ cái",
      why: "nhìn thì giống, nhưng tìm không ra, và phần mềm coi hai chữ giống nhau là khác nhau",
      fix: "chạy `danvan validate --fix`; từ nay chọn bảng mã `Unicode` (dựng sẵn) trong UniKey",
    }),
    en: () => ({
      message: "the file holds decomposed letters (NFD): marks stand apart from their letters",
      why: "they look the same, but searches miss them and git sees two equal texts as different",
      fix: "run `danvan validate --fix`; from now on choose UniKey's charset `Unicode` (composed)",
    }),
  },
});
