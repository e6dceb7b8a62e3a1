import type { TemplateOrigin } from "../load/template.ts";
import type { Language } from "../model/diagnostic.ts";
import type { TemplateFormat } from "../model/template.ts";
import type { SubjectKind } from "../render/document-subject.ts";

/** What `danvan render` says. */
interface RenderWords {
  readonly listHead: string;
  readonly listFoot: string;
  readonly perFile: Readonly<Record<SubjectKind, string>>;
  readonly unreadable: string;
  readonly origins: Readonly<Record<TemplateOrigin, string>>;
  noTemplate(typed: string, near: string | undefined, known: readonly string[]): string;
  noTemplateFile(path: string): string;
  noRecord(id: string, near: string | undefined): string;
  nothingSelected(statuses: readonly string[]): string;
  ofOtherLevels(count: number, title: string): string;
  readonly nothingOwed: string;
  readonly noUnits: string;
  severalFiles(files: { count: number; output: string; isJoinable: boolean }): string;
  readonly notJoined: string;
  otherFormat(path: string, format: TemplateFormat): string;
  notInFormat(name: string, format: TemplateFormat): string;
  taken(paths: readonly string[]): string;
  wroteSeveral(count: number): string;
  sample(title: string, path: string): string;
}

const officeNames: Readonly<Record<TemplateFormat, string>> = { docx: "Word", xlsx: "Excel" };

const vi: RenderWords = {
  listHead: "Các mẫu để kết xuất bằng `danvan render TÊN`:\n",
  listFoot:
    "Mẫu riêng của cơ quan đặt trong `mau/` (tệp .docx, .xlsx); trùng tên thì thay mẫu có sẵn. Tên có cả Word và Excel: dùng mẫu của cơ quan trước, rồi đến Word, trừ khi gõ `--format`. Mẫu ở nơi khác: gõ đường dẫn tới tệp.\n",
  perFile: {
    all: "một tệp",
    record: "mỗi hồ sơ một tệp",
    unit: "mỗi đơn vị một tệp",
  },
  unreadable: "không đọc được",
  origins: {
    own: "mẫu của cơ quan",
    pack: "mẫu của hướng dẫn",
    common: "mẫu tham khảo",
  },
  noTemplate: (typed, near, known) =>
    `không có mẫu “${typed}”; ${near ? `có phải \`${near}\`?` : `hiện có: ${known.join(", ")}`}`,
  noTemplateFile: (path) => `không có tệp mẫu \`${path}\``,
  noRecord: (id, near) =>
    `không có hồ sơ nào mã \`${id}\` theo hướng dẫn này${near ? `; có phải \`${near}\`?` : ""}`,
  nothingSelected: (statuses) =>
    statuses.length === 0
      ? "không có hồ sơ nào khớp với lựa chọn; chưa ghi tệp nào"
      : `không có hồ sơ nào khớp ở trạng thái “${statuses.join("”, “")}”; chọn khác bằng \`--status\`, \`--id\` hoặc \`--period\`; chưa ghi tệp nào`,
  ofOtherLevels: (count, title) =>
    `bỏ qua ${count} hồ sơ do cấp khác công nhận: “${title}” do cơ quan công nhận ký; vẫn cần in thì nêu từng hồ sơ bằng \`--id\` và sửa cơ quan, người ký`,
  nothingOwed: "không có đơn vị nào còn việc quá hạn; chưa ghi tệp nào",
  noUnits: "không có đơn vị nào thuộc diện của hướng dẫn; chưa ghi tệp nào",
  severalFiles: ({ count, output, isJoinable }) =>
    `có ${count} tệp phải ghi, không ghi chung vào \`${output}\` được; gõ \`-o\` với tên thư mục${isJoinable ? ", hoặc thêm `--one`" : ""}`,
  notJoined:
    "mẫu Excel này ghi mỗi hồ sơ hoặc đơn vị một tệp, không ghép chung được; bỏ `--one`, hoặc sửa mẫu: đặt các hàng lặp lại trong `{#hồ sơ}…{/hồ sơ}` hoặc `{#các đơn vị}…{/các đơn vị}`",
  otherFormat: (path, format) =>
    `\`${path}\` không có đuôi .${format}; mẫu Word cho ra tệp .docx, mẫu Excel cho ra tệp .xlsx; tên mẫu nào có cả hai thì \`--format\` chọn`,
  notInFormat: (name, format) =>
    `không có mẫu ${officeNames[format]} “${name}”; bỏ \`--format\`, hoặc đặt mẫu riêng tại \`mau/${name}.${format}\``,
  taken: (paths) =>
    `đã có tệp không phải do danvan ghi, hoặc đã được sửa sau đó: ${paths.map((path) => `\`${path}\``).join(", ")}; thêm \`--force\` để ghi đè; chưa ghi tệp nào`,
  wroteSeveral: (count) => `Đã ghi ${count} tệp\n`,
  sample: (title, path) =>
    `“${title}” là mẫu tham khảo do danvan cung cấp, hướng dẫn không quy định mẫu này; muốn dùng mẫu riêng thì đặt tệp \`${path}\`\n`,
};

const en: RenderWords = {
  listHead: "Templates for `danvan render NAME`:\n",
  listFoot:
    "Templates of your own lie in `mau/` (.docx, .xlsx); one of the same name replaces what ships. Of a name in both, your own is filled, else Word's, unless `--format` says which. For one that lies elsewhere, type the path of the file.\n",
  perFile: {
    all: "one file",
    record: "a file for each record",
    unit: "a file for each unit",
  },
  unreadable: "unreadable",
  origins: {
    own: "the organisation's own",
    pack: "the guidance pack's",
    common: "sample",
  },
  noTemplate: (typed, near, known) =>
    `there is no template “${typed}”; ${near ? `did you mean \`${near}\`?` : `there are: ${known.join(", ")}`}`,
  noTemplateFile: (path) => `there is no template \`${path}\``,
  noRecord: (id, near) =>
    `no record under this guidance has the id \`${id}\`${near ? `; did you mean \`${near}\`?` : ""}`,
  nothingSelected: (statuses) =>
    statuses.length === 0
      ? "no record is selected; nothing was written"
      : `no record is selected at the status “${statuses.join("”, “")}”; select others with \`--status\`, \`--id\` or \`--period\`; nothing was written`,
  ofOtherLevels: (count, title) =>
    `left out ${count} record${count === 1 ? "" : "s"} recognised at another level: the body that recognised signs the ${title}; to print one all the same, name it with \`--id\` and change body and signer`,
  nothingOwed: "no unit owes anything past its day; nothing was written",
  noUnits: "the guidance addresses no unit that is active; nothing was written",
  severalFiles: ({ count, output, isJoinable }) =>
    `${count} files are to be written, which cannot all be \`${output}\`; give \`-o\` the name of a folder${isJoinable ? ", or add `--one`" : ""}`,
  notJoined:
    "this Excel template makes a file for each record or unit, and these cannot be joined; leave out `--one`, or put the rows that the template repeats between `{#records}…{/records}` or `{#units}…{/units}`",
  otherFormat: (path, format) =>
    `\`${path}\` does not end in .${format}; a Word template makes .docx files, an Excel template .xlsx files; where a name has both, \`--format\` chooses`,
  notInFormat: (name, format) =>
    `there is no ${officeNames[format]} template “${name}”; leave out \`--format\`, or put your own at \`mau/${name}.${format}\``,
  taken: (paths) =>
    `not written by danvan, or changed since: ${paths.map((path) => `\`${path}\``).join(", ")}; add \`--force\` to overwrite; nothing was written`,
  wroteSeveral: (count) => `Wrote ${count} files\n`,
  sample: (title, path) =>
    `“${title}” is a sample that comes with danvan, no guidance prescribes it; to use your own, put it at \`${path}\`\n`,
};

export const renderWords: Readonly<Record<Language, RenderWords>> = { vi, en };
