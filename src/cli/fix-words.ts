import type { Language } from "../model/diagnostic.ts";

/** What danvan says of files it puts in order. */
interface FixWords {
  fixed(paths: readonly string[]): string;
  wouldFix(count: number): string;
  readonly nothingToFix: string;
  /** Of these only the Unicode can be put right. */
  unread(paths: readonly string[]): string;
  changedSince(path: string): string;
  doubtful(path: string): string;
  /** `reason`: a code of the disk, `EACCES`, or what it says. */
  notWritten(path: string, reason: string): string;
}

const noAccess = { vi: "không có quyền ghi", en: "no permission to write" };
const readOnly = { vi: "tệp chỉ cho đọc", en: "the file is read-only" };

const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EACCES: noAccess,
  EPERM: noAccess,
  EROFS: { vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only" },
  ENOSPC: { vi: "ổ đĩa đã đầy", en: "the disk is full" },
  EBUSY: { vi: "tệp đang mở trong chương trình khác", en: "another program has it open" },
  ENOENT: { vi: "tệp không còn ở đó", en: "the file is no longer there" },
  "read-only": readOnly,
};

const vi: FixWords = {
  fixed: (paths) => `Đã sửa ${paths.length} tệp: ${paths.join(", ")}\n`,
  wouldFix: (count) => `Có ${count} tệp cần sửa; chưa ghi gì\n`,
  nothingToFix: "Không có gì phải sửa\n",
  unread: (paths) =>
    `Có ${paths.length} tệp không đọc được, chỉ chuẩn hóa Unicode nếu cần: ${paths.join(", ")} (xem \`danvan validate\`)\n`,
  changedSince: (path) =>
    `\`${path}\` vừa được người khác sửa nên để nguyên; chạy lại lệnh để sửa tiếp`,
  doubtful: (path) =>
    `không chắc \`${path}\` còn giữ nguyên nghĩa sau khi sửa nên để nguyên; gửi tệp này cho người bảo trì danvan`,
  notWritten: (path, reason) => `không ghi được \`${path}\`: ${reasons[reason]?.vi ?? reason}`,
};

const en: FixWords = {
  fixed: (paths) => `Put right ${paths.length} file(s): ${paths.join(", ")}\n`,
  wouldFix: (count) => `${count} file(s) to put right; nothing was written\n`,
  nothingToFix: "Nothing to put right\n",
  unread: (paths) =>
    `${paths.length} file(s) cannot be read, at most their Unicode is put right: ${paths.join(", ")} (see \`danvan validate\`)\n`,
  changedSince: (path) =>
    `somebody has just changed \`${path}\`, so it was left as it is; run the command again`,
  doubtful: (path) =>
    `it is not certain that \`${path}\` would still mean the same, so it was left as it is; send the file to danvan's maintainers`,
  notWritten: (path, reason) =>
    `\`${path}\` could not be written: ${reasons[reason]?.en ?? reason}`,
};

export const fixWords: Readonly<Record<Language, FixWords>> = { vi, en };
