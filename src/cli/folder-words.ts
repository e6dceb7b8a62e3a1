import type { Language } from "../model/diagnostic.ts";

/** What commands say of the folder they were pointed at, and of what they wrote there. */
interface FolderWords {
  noFolder(path: string): string;
  noSuchFile(path: string): string;
  noRegistrations(path: string): string;
  noPack(typed: string | undefined, known: readonly string[]): string;
  choosePack(known: readonly string[]): string;
  noUnit(typed: string, near: string | undefined): string;
  noField(typed: string, known: readonly string[]): string;
  noRule(typed: string, near: string | undefined): string;
  noTemplate(typed: string, near: string | undefined, known: readonly string[]): string;
  noDocument(path: string, known: readonly string[]): string;
  notBegun(period: string): string;
  readonly noRows: string;
  readonly noScreen: string;
  readonly brokenSetUp: string;
  taken(path: string): string;
  notOurReport(path: string, format: string): string;
  notPrinted(reason: string): string;
  watching(path: string): string;
  writing(models: number): string;
  notIssuable(count: number): string;
  readonly nothingToIssue: string;
  readonly nothingIssued: string;
  nothingAmended(number: number): string;
  ownRowsOfModels(path: string): string;
  readonly notCommitted: string;
  issued(number: number, rows: number, hash: string): string;
  issuedWasChanged(path: string): string;
  readonly checkedWhole: string;
  readonly checkedEdited: string;
  checkedOther(count: number): string;
  checkedRows(kind: "gone" | "new", texts: readonly string[]): string;
  noFileToCheck(path: string): string;
  notARegister(path: string): string;
  readonly noGit: string;
  noRepository(path: string): string;
  noRevision(typed: string, shallow: boolean): string;
  noBaseline(path: string): string;
  notBaseline(path: string): string;
  pruned(path: string, gone: number, left: number): string;
  wroteBaseline(path: string, count: number): string;
  wrote(path: string): string;
  valuesUnread(paths: readonly string[]): string;
  unreadable(paths: readonly string[]): string;
  failed(reason: string): string;
}

const vi: FolderWords = {
  noFolder: (path) => `không có thư mục \`${path}\``,
  noSuchFile: (path) => `không có tệp hay thư mục hồ sơ nào là \`${path}\``,
  noRegistrations: (path) =>
    `không tìm thấy hồ sơ đăng ký nào trong \`${path}\` (hồ sơ nằm ở \`mo-hinh/<mã đơn vị>/<tên>.md\`)`,
  noPack: (typed, known) =>
    `${typed === undefined ? "`danvan.yaml` chưa nêu bộ hướng dẫn nào" : `không có bộ hướng dẫn \`${typed}\``}; hiện có: ${known.join(", ")}`,
  choosePack: (known) =>
    `thư mục dùng nhiều bộ hướng dẫn; gõ thêm \`--guidance\` với một trong: ${known.join(", ")}`,
  noUnit: (typed, near) =>
    `không có đơn vị \`${typed}\` trong don-vi.yaml${near ? `; có phải \`${near}\`?` : ""}`,
  noField: (typed, known) =>
    known.length === 0
      ? `bộ hướng dẫn này không chia lĩnh vực, không lọc theo “${typed}” được`
      : `không có lĩnh vực “${typed}”; bộ hướng dẫn có: ${known.join(", ")}`,
  noRule: (typed, near) =>
    `không có quy tắc \`${typed}\`; ${near ? `có phải \`${near}\`?` : "`danvan explain` liệt kê mọi quy tắc"}`,
  noTemplate: (typed, near, known) =>
    `không có mẫu \`${typed}\`; ${near ? `có phải \`${near}\`?` : `các mẫu: ${known.join(", ")}`}`,
  noDocument: (path, known) =>
    `tệp \`${path}\` không phải mẫu của văn bản nào nên không được dùng; tên tệp mẫu: ${known.join(", ")}`,
  notBegun: (period) =>
    `kỳ ${period} chưa bắt đầu tại ngày đang xét; gõ \`--as-of\` với một ngày trong hoặc sau kỳ`,
  noRows: "không có hồ sơ nào khớp; danh sách để trống",
  noScreen: "tệp Word, Excel không in ra màn hình được; gõ thêm `-o` và tên tệp",
  brokenSetUp:
    "cấu hình, danh sách đơn vị hoặc bộ hướng dẫn còn lỗi; chạy `danvan validate` để xem từng lỗi",
  taken: (path) =>
    `đã có tệp \`${path}\` không phải do danvan ghi, hoặc đã được sửa sau đó; thêm \`--force\` để ghi đè`,
  notOurReport: (path, format) =>
    `đã có tệp \`${path}\` không phải là kết quả ${format} của danvan; thêm \`--force\` để ghi đè`,
  notPrinted: (reason) => `chưa in được hết kết quả kiểm tra: ${reason}`,
  notIssuable: (count) =>
    `chưa phát hành được: có ${count} hồ sơ không đọc được; chạy \`danvan validate\` và sửa trước đã`,
  nothingToIssue: "danh sách chưa có mô hình, điển hình nào để phát hành",
  nothingIssued:
    "chưa phát hành danh sách nào nên chưa có gì để điều chỉnh; phát hành bằng `danvan register --issue`",
  nothingAmended: (number) => `Không có thay đổi nào so với danh sách lần ${number}.\n`,
  ownRowsOfModels: (path) =>
    `mẫu \`${path}\` tự kẻ hàng cho từng mô hình nên không ghi được nội dung điều chỉnh; danh sách điều chỉnh in theo mẫu của danvan. Muốn in theo mẫu ấy thì thay bảng tự kẻ bằng \`{@bảng}\``,
  notCommitted: "còn thay đổi chưa ghi vào git: danh sách phát hành sẽ ghi rõ điều này",
  issued: (number, rows, hash) =>
    `Đã phát hành danh sách lần ${number}: ${rows} mô hình, điển hình; mã nội dung ${hash.slice(0, 12)}\n`,
  issuedWasChanged: (path) =>
    `tệp \`${path}\` đã bị sửa sau khi phát hành; khôi phục tệp ấy từ git hoặc bản sao lưu rồi chạy lại`,
  checkedWhole: "Tệp vẫn đúng với hồ sơ.\n",
  checkedEdited:
    "Các dòng trong danh sách vẫn đúng với hồ sơ. Phần còn lại của tệp khác bản danvan ghi: đã sửa tay, hoặc mẫu đã đổi.\n",
  checkedOther: (count) => `Tệp không còn đúng với hồ sơ: ${count} dòng khác nhau.\n`,
  checkedRows: (kind, texts) =>
    `${kind === "gone" ? "Trong tệp, hồ sơ không còn như vậy:" : "Theo hồ sơ, trong tệp chưa có:"}\n${texts.map((text) => `  ${kind === "gone" ? "-" : "+"} ${text}\n`).join("")}`,
  noFileToCheck: (path) => `không có tệp \`${path}\``,
  notARegister: (path) =>
    `\`${path}\` không phải danh sách đọc được; danvan đối chiếu được tệp .docx, .xlsx, .csv và .json`,
  writing: (models) =>
    `Đang ghi ${models.toLocaleString("vi-VN")} mô hình, điển hình, xin chờ vài giây …\n`,
  watching: (path) => `Đang theo dõi ${path}; bấm Ctrl+C để dừng.\n`,
  noGit: "`--changed` cần chương trình git, máy này chưa cài hoặc chưa tìm thấy",
  noRepository: (path) => `thư mục \`${path}\` không nằm trong kho git nào, không biết đã đổi gì`,
  noRevision: (typed, shallow) =>
    `git không có mốc \`${typed}\`${shallow ? "; kho này chỉ tải một phần lịch sử: tải đủ (`fetch-depth: 0`) rồi chạy lại" : "; gõ tên nhánh, thẻ hoặc mã lần ghi, ví dụ `--changed main`"}`,
  noBaseline: (path) =>
    `chưa có tệp \`${path}\`; để ghi các phát hiện hiện có vào đó, gõ thêm \`--write-baseline\``,
  notBaseline: (path) =>
    `tệp \`${path}\` không phải danh sách phát hiện tồn đọng do danvan ghi; chọn tên khác, hoặc thêm \`--write-baseline --force\` để ghi đè`,
  pruned: (path, gone, left) =>
    `Đã xóa khỏi ${path} ${gone} phát hiện không còn nữa, còn lại ${left}\n`,
  wroteBaseline: (path, count) => `Đã ghi ${count} phát hiện hiện có vào ${path}\n`,
  wrote: (path) => `Đã ghi ${path}\n`,
  unreadable: (paths) =>
    `Có ${paths.length} hồ sơ không đọc được, số liệu chưa chắc chắn: ${paths.join(", ")}\n`,
  valuesUnread: (paths) =>
    `Có ${paths.length} hồ sơ ghi giá trị không đọc được, số liệu và danh sách chưa chắc chắn (xem bằng \`danvan validate\`): ${paths.join(", ")}\n`,
  failed: (reason) => `danvan không làm tiếp được: ${reason}\n`,
};

const en: FolderWords = {
  noFolder: (path) => `there is no folder \`${path}\``,
  noSuchFile: (path) => `no file or folder of records is \`${path}\``,
  noRegistrations: (path) =>
    `no registration was found in \`${path}\` (they lie in \`mo-hinh/<unit id>/<name>.md\`)`,
  noPack: (typed, known) =>
    `${typed === undefined ? "`danvan.yaml` names no guidance pack" : `there is no guidance pack \`${typed}\``}; there are: ${known.join(", ")}`,
  choosePack: (known) =>
    `the folder uses several guidance packs; add \`--guidance\` with one of: ${known.join(", ")}`,
  noUnit: (typed, near) =>
    `there is no unit \`${typed}\` in don-vi.yaml${near ? `; did you mean \`${near}\`?` : ""}`,
  noField: (typed, known) =>
    known.length === 0
      ? `this guidance has no fields, so there is no choosing by “${typed}”`
      : `there is no field “${typed}”; the guidance has: ${known.join(", ")}`,
  noRule: (typed, near) =>
    `there is no rule \`${typed}\`; ${near ? `did you mean \`${near}\`?` : "`danvan explain` lists every rule"}`,
  noTemplate: (typed, near, known) =>
    `there is no template \`${typed}\`; ${near ? `did you mean \`${near}\`?` : `templates: ${known.join(", ")}`}`,
  noDocument: (path, known) =>
    `file \`${path}\` is the template of no document and is not used; names of templates: ${known.join(", ")}`,
  notBegun: (period) =>
    `period ${period} has not begun on the day asked about; add \`--as-of\` with a day in or after it`,
  noRows: "no record matches; the register is empty",
  noScreen: "Word and Excel files cannot go to the screen; give `-o` a file name",
  brokenSetUp:
    "the configuration, the roster or a pack has errors; run `danvan validate` to see them",
  taken: (path) =>
    `\`${path}\` was not written by danvan, or was changed since; add \`--force\` to overwrite it`,
  notOurReport: (path, format) =>
    `\`${path}\` is no ${format} report of danvan's; add \`--force\` to overwrite it`,
  notPrinted: (reason) => `not all results could be printed: ${reason}`,
  notIssuable: (count) =>
    `not issued: ${count} record${count === 1 ? "" : "s"} cannot be read; run \`danvan validate\` and mend ${count === 1 ? "it" : "them"} first`,
  nothingToIssue: "the register has no model to issue",
  nothingIssued:
    "no register has been issued, so there is nothing to amend; issue one with `danvan register --issue`",
  nothingAmended: (number) => `Nothing has changed since issue ${number}.\n`,
  ownRowsOfModels: (path) =>
    `template \`${path}\` draws rows of models and has no place for what changed; the amendment list is printed on danvan's own. To print it on yours, put \`{@bảng}\` in place of the table drawn by hand`,
  notCommitted: "some changes are in no commit: the issued register will say so",
  issued: (number, rows, hash) =>
    `Issued register ${number}: ${rows} model${rows === 1 ? "" : "s"}; content ${hash.slice(0, 12)}\n`,
  issuedWasChanged: (path) =>
    `file \`${path}\` was changed after it was issued; restore it from git or a backup and run again`,
  checkedWhole: "The file is still what the records say.\n",
  checkedEdited:
    "The rows of the register are still what the records say. The rest of the file differs from what danvan wrote: it was edited, or the template has changed.\n",
  checkedOther: (count) =>
    `The file is no longer what the records say: ${count} row${count === 1 ? "" : "s"} differ.\n`,
  checkedRows: (kind, texts) =>
    `${kind === "gone" ? "In the file, but not in the records:" : "In the records, but not in the file:"}\n${texts.map((text) => `  ${kind === "gone" ? "-" : "+"} ${text}\n`).join("")}`,
  noFileToCheck: (path) => `there is no file \`${path}\``,
  notARegister: (path) =>
    `\`${path}\` is no register that can be read; danvan compares .docx, .xlsx, .csv and .json files`,
  writing: (models) => `Writing ${models.toLocaleString("en")} models, a few seconds …\n`,
  watching: (path) => `Watching ${path}; press Ctrl+C to stop.\n`,
  noGit: "`--changed` needs the program git, which is not on this machine or was not found",
  noRepository: (path) =>
    `folder \`${path}\` lies in no git repository, so nobody can tell what changed`,
  noRevision: (typed, shallow) =>
    `git has no revision \`${typed}\`${shallow ? "; this clone holds a part of the history only: fetch all of it (`fetch-depth: 0`) and run again" : "; type a branch, tag or commit, such as `--changed main`"}`,
  noBaseline: (path) =>
    `there is no file \`${path}\`; to write the present findings into it, add \`--write-baseline\``,
  notBaseline: (path) =>
    `file \`${path}\` is no baseline that danvan wrote; choose another name, or add \`--write-baseline --force\` to overwrite it`,
  pruned: (path, gone, left) =>
    `Took ${gone} finding${gone === 1 ? "" : "s"} that are gone out of ${path}, ${left} left\n`,
  wroteBaseline: (path, count) =>
    `Wrote ${count} present finding${count === 1 ? "" : "s"} into ${path}\n`,
  wrote: (path) => `Wrote ${path}\n`,
  unreadable: (paths) =>
    `${paths.length} record(s) could not be read, figures are not certain: ${paths.join(", ")}\n`,
  valuesUnread: (paths) =>
    `${paths.length} record(s) hold values that could not be read, figures and lists are not certain (see \`danvan validate\`): ${paths.join(", ")}\n`,
  failed: (reason) => `danvan could not finish: ${reason}\n`,
};

export const folderWords: Readonly<Record<Language, FolderWords>> = { vi, en };
