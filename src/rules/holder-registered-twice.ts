import { defineFolderRule } from "../check/rule.ts";
import type { Registration } from "../model/registration.ts";
import { foldedTitle } from "../model/text.ts";
import { byRegistration, isOnRegister } from "./counted-records.ts";
import { aboutRecord } from "./found-parts.ts";
import { sampleRecord } from "./sample-record.ts";

const person = { loại: "cá nhân", "chủ thể": "Bà Đinh Thị Lụa, đoàn viên CĐCS xã Đông" };

export const holderRegisteredTwice = defineFolderRule({
  id: "DV510",
  name: "holder-registered-twice",
  severity: "note",
  docs: {
    what: {
      vi: "Trong một đơn vị và một hướng dẫn, một người không đứng tên hai điển hình cá nhân. So theo họ tên, không kể “Ông”, “Bà” và chức vụ ghi sau dấu phẩy. Chỉ là ghi chú: có người trùng họ tên, có người làm hai việc.",
      en: "One person is not the holder of two individual exemplars of one unit under one guidance. Names are compared without `Ông`, `Bà` and what follows a comma. Only a note: people share names, and some do two things.",
    },
    why: {
      vi: "Điển hình cá nhân tính theo người; một người hai điển hình thì số người thật ít hơn số báo cáo.",
      en: "Individual exemplars are people; with two of one person there are fewer people than reported.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/tu-sach.md": sampleRecord({ ...person, tên: "Tủ sách 0 đồng" }),
        "mo-hinh/cd-dong/day-chu.md": sampleRecord({
          ...person,
          tên: "Dạy chữ cho công nhân",
          "chủ thể": "Đinh Thị Lụa  # expect: DV510",
          "ngày đăng ký": "12/06/2021",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/tu-sach.md": sampleRecord({ ...person, tên: "Tủ sách 0 đồng" }),
        "mo-hinh/cd-dong/day-chu.md": sampleRecord({
          loại: "cá nhân",
          tên: "Dạy chữ cho công nhân",
          "chủ thể": "Đinh Thị Lan",
        }),
      },
    },
  },

  *find({ registrations }) {
    const first = new Map<string, Registration>();
    for (const record of registrations.filter(isOnRegister).toSorted(byRegistration)) {
      const { data, pack, unitId } = record;
      const name = nameIn(data.holder ?? "");
      if (!pack || data.kind !== "individual" || name === undefined) continue;
      const key = `${pack.id} ${unitId.toLowerCase()} ${foldedTitle(name)}`;
      const other = first.get(key);
      first.set(key, other ?? record);
      // One title is one model registered twice: duplicate-model tells.
      if (!other || foldedTitle(other.data.title ?? "") === foldedTitle(data.title ?? "")) continue;
      yield {
        at: record.placeOf("holder"),
        facts: { name, title: other.data.title ?? other.id, path: other.source.path },
        ...aboutRecord(record),
        related: [
          {
            at: other.placeOf("holder"),
            message: { vi: "điển hình trước của người này", en: "this person's other exemplar" },
          },
        ],
      };
    }
  },

  say: {
    vi: ({ name, title, path }) => ({
      message: `“${name}” đã đứng tên điển hình “${title}” ở \`${path}\``,
      why: "điển hình cá nhân tính theo người; một người hai điển hình thì số người ít hơn số báo cáo",
      fix: "nếu là một người thì gộp hai hồ sơ, hoặc giữ nguyên nếu đúng là hai việc; nếu là hai người trùng họ tên thì ghi thêm chức vụ, nơi công tác vào `chủ thể`",
    }),
    en: ({ name, title, path }) => ({
      message: `“${name}” is already the holder of “${title}” in \`${path}\``,
      why: "individual exemplars are people; with two of one person there are fewer people than reported",
      fix: "if it is one person, join the records, or leave them if there really are two deeds; if two people share the name, add post and workplace to `chủ thể`",
    }),
  },
});

/** `Bà Đinh Thị Lụa, đoàn viên CĐCS xã Đông` -> `Đinh Thị Lụa`; a single word is no full name. */
function nameIn(holder: string): string | undefined {
  const name = holder
    .normalize("NFC")
    // Runs of spaces first: the patterns below look at each of their spaces anew.
    .replace(/\s+/g, " ")
    .replace(/^\s*(?:(?:ông|bà|anh|chị|cô|chú|bác|thầy|đồng chí|đ\/c)[\s:.]+)+/iu, "")
    .replace(/\s*[,;:(–].*$|\s+-\s.*$/su, "")
    .trim();
  return name.includes(" ") ? name : undefined;
}
