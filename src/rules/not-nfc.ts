import { defineFileRule } from "../check/rule.ts";
import { placeIn } from "../model/place.ts";
import { shown } from "./shown.ts";

/** Letters looked at on either side: a file may be one endless word. */
const longestWord = 40;

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
    if (source.wasNfc) return;
    const first = source.firstNfd ?? 0;
    // The whole word: a reader looks for words, and its letters are one kind of text.
    const before = source.text.slice(Math.max(0, first - longestWord), first);
    const start = first - (/[\p{L}\p{M}]*$/u.exec(before)?.[0].length ?? 0);
    const [word = ""] = /^[\p{L}\p{M}]*/u.exec(source.text.slice(start, first + longestWord)) ?? [];
    yield { at: placeIn(source, { start, end: start + word.length }), facts: { word } };
  },

  say: {
    vi: ({ word }) => ({
      message: `tệp có chữ Việt dạng tổ hợp (NFD), dấu tách khỏi chữ cái, bắt đầu từ ${shown(word)}`,
      why: "nhìn thì giống, nhưng tìm không ra, và phần mềm coi hai chữ giống nhau là khác nhau",
      fix: "chạy `danvan validate --fix`; từ nay chọn bảng mã `Unicode` (dựng sẵn) trong UniKey",
    }),
    en: ({ word }) => ({
      message: `the file holds decomposed letters (NFD), marks apart from their letters, first in ${shown(word)}`,
      why: "they look the same, but searches miss them and git sees two equal texts as different",
      fix: "run `danvan validate --fix`; from now on choose UniKey's charset `Unicode` (composed)",
    }),
  },
});
