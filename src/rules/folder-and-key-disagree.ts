import { defineFolderRule } from "../check/rule.ts";
import { aboutRecord } from "./found-parts.ts";
import { sampleRecord } from "./sample-record.ts";

export const folderAndKeyDisagree = defineFolderRule({
  id: "DV502",
  name: "folder-and-key-disagree",
  severity: "error",
  docs: {
    what: {
      vi: "Mục `đơn vị` của hồ sơ trùng với thư mục chứa tệp. Xét ở mọi trạng thái.",
      en: "The key `đơn vị` of a record agrees with the folder that holds it. Holds at every status.",
    },
    why: {
      vi: "Hai nơi ghi hai đơn vị khác nhau thì không biết mô hình tính cho đơn vị nào.",
      en: "Where the two name different units, nobody can tell for which one the model counts.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "đơn vị": "cd-tay  # expect: DV502" }),
      },
    },
    good: {
      files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "đơn vị": "cd-dong" }) },
    },
  },

  *find({ registrations, roster }) {
    for (const record of registrations) {
      const { folderUnit, unitId } = record;
      if (folderUnit === undefined || folderUnit.toLowerCase() === unitId.toLowerCase()) continue;
      // A unit that the roster does not have is one fault, and unknown-unit names it.
      if (roster.units.length > 0 && !roster.byId.has(unitId.toLowerCase())) continue;
      yield {
        at: record.placeOf("unit"),
        facts: { folderUnit, unitId, file: record.source.path.split("/").at(-1) ?? "" },
        ...aboutRecord(record),
      };
    }
  },

  say: {
    vi: ({ folderUnit, unitId, file }) => ({
      message: `tệp nằm trong thư mục của \`${folderUnit}\` nhưng ghi \`đơn vị: ${unitId}\``,
      why: "hồ sơ đang được tính cho đơn vị ghi trong tệp; thư mục nói khác thì dễ tính nhầm",
      fix: `sửa thành \`đơn vị: ${folderUnit}\`, hoặc chuyển tệp sang \`mo-hinh/${unitId}/${file}\``,
    }),
    en: ({ folderUnit, unitId, file }) => ({
      message: `the file lies in the folder of \`${folderUnit}\` but says \`đơn vị: ${unitId}\``,
      why: "the record counts for the unit named in the file; a folder that says otherwise misleads",
      fix: `write \`đơn vị: ${folderUnit}\`, or move the file to \`mo-hinh/${unitId}/${file}\``,
    }),
  },
});
