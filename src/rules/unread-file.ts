import { defineFileRule } from "../check/rule.ts";
import { headOf } from "../model/place.ts";
import { sampleRecord } from "./sample-record.ts";

/** What Word, Windows and macOS leave behind beside people's own files. */
const leftBehind = /^(~\$.*|thumbs\.db|desktop\.ini)$/i;

export const unreadFile = defineFileRule({
  id: "DV008",
  name: "unread-file",
  severity: "warning",
  docs: {
    what: {
      vi: "Trong `mo-hinh/` và `bao-cao/` chỉ có tệp `.md`, `.yaml` hoặc `.yml`; tệp khác không được đọc.",
      en: "`mo-hinh/` and `bao-cao/` hold `.md`, `.yaml` or `.yml` files; no other file is read.",
    },
    why: {
      vi: "Hồ sơ lưu nhầm đuôi, như `nha-tro.md.txt`, bị bỏ sót mà không ai biết.",
      en: "A record saved under a wrong ending, such as `nha-tro.md.txt`, is passed over in silence.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md.txt": `# expect: DV008\n${sampleRecord()}`,
      },
    },
    good: { files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord() } },
  },

  *find({ source, role }) {
    const name = source.path.slice(source.path.lastIndexOf("/") + 1);
    if (role !== "stray" || leftBehind.test(name)) return;
    const [, ending = ""] = /(\.[^.]+)$/.exec(name) ?? [];
    const stem = name.slice(0, name.length - ending.length).replace(/\.(md|ya?ml)$/i, "");
    const folder = source.path.slice(0, source.path.indexOf("/") + 1);
    const isText = /^(\.(txt|text|markdown|mkd|yam))?$/i.test(ending);
    yield { at: headOf(source), facts: { name, ending, wanted: `${stem}.md`, folder, isText } };
  },

  say: {
    vi: ({ name, ending, wanted, folder, isText }) => ({
      message: `tệp \`${name}\` không được đọc: ${ending ? `đuôi \`${ending}\` không phải là` : "tên không có đuôi"} \`.md\`, \`.yaml\` hoặc \`.yml\``,
      why: `nếu đây là hồ sơ hoặc báo cáo thì nó chưa được tính`,
      fix: isText
        ? `đổi tên tệp thành \`${wanted}\`; không phải hồ sơ thì chuyển ra ngoài \`${folder}\``
        : `chép nội dung sang tệp văn bản \`${wanted}\`; không phải hồ sơ thì chuyển ra ngoài \`${folder}\``,
    }),
    en: ({ name, ending, wanted, folder, isText }) => ({
      message: `\`${name}\` is not read: ${ending ? `\`${ending}\`` : "a name without an ending"} is none of \`.md\`, \`.yaml\`, \`.yml\``,
      why: "if it is a record or a report, it is not counted",
      fix: isText
        ? `rename it to \`${wanted}\`; if it is no record, move it out of \`${folder}\``
        : `copy its text to \`${wanted}\`; if it is no record, move it out of \`${folder}\``,
    }),
  },
});
