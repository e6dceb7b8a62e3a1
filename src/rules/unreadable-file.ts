import { defineFileRule, faultsOf } from "../check/rule.ts";
import type { UnreadableReason } from "../model/fault.ts";
import { sampleRecord } from "./sample-record.ts";

type Remedy = Readonly<Record<UnreadableReason, readonly [message: string, fix: string]>>;

const vietnamese: Remedy = {
  "utf-16": [
    "tệp lưu theo mã UTF-16 (“Unicode” của Notepad), không phải UTF-8",
    "mở tệp bằng Notepad, chọn `Save As`, ở ô `Encoding` chọn `UTF-8`, rồi lưu đè lên tệp cũ",
  ],
  "not-utf-8": [
    "tệp không phải văn bản UTF-8, có thể soạn bằng bảng mã cũ (TCVN3 với phông .VnTime, hoặc VNI)",
    "mở tệp bằng chương trình đã soạn nó, chuyển chữ sang Unicode dựng sẵn, rồi lưu với `Encoding: UTF-8`",
  ],
  binary: [
    "tệp không ở dạng văn bản thuần (text): bên trong có byte 0, như tệp Word, Excel hoặc ảnh",
    "nếu là tệp Word, Excel hoặc ảnh đổi đuôi thì chuyển ra khỏi thư mục này; nếu là văn bản thì mở bằng Notepad và lưu với `Encoding: UTF-8`",
  ],
  "too-large": [
    "tệp lớn hơn 1 MB, trong khi một hồ sơ chỉ dài vài trang",
    "chỉ giữ phần chữ của hồ sơ trong tệp này; ảnh và bảng tính để ở nơi khác",
  ],
  "no-access": [
    "không mở được tệp để đọc",
    "đóng chương trình đang giữ tệp hoặc xin quyền đọc tệp, rồi chạy lại `danvan validate`; liên kết đến tệp đã mất thì xóa",
  ],
  "closed-folder": [
    "không mở được thư mục này để đọc",
    "xin quyền đọc thư mục, rồi chạy lại `danvan validate`",
  ],
};

const english: Remedy = {
  "utf-16": [
    "the file is saved as UTF-16 (Notepad's “Unicode”), not as UTF-8",
    "open it in Notepad, choose `Save As`, set `Encoding` to `UTF-8`, and save over the old file",
  ],
  "not-utf-8": [
    "the file is not UTF-8 text; it may be in an old encoding (TCVN3 with a .VnTime font, or VNI)",
    "open it in the program that wrote it, convert the text to composed Unicode, and save with `Encoding: UTF-8`",
  ],
  binary: [
    "the file is not text: it holds zero bytes, as Word, Excel and picture files do",
    "move a renamed Word, Excel or picture file out of this folder; open a text in Notepad and save it with `Encoding: UTF-8`",
  ],
  "too-large": [
    "the file is larger than 1 MB, and a record is only a few pages long",
    "keep only the text of the record in this file; pictures and sheets belong elsewhere",
  ],
  "no-access": [
    "the file cannot be opened for reading",
    "close the program that holds it or ask for the right to read it, then run `danvan validate` again; delete a link whose file is gone",
  ],
  "closed-folder": [
    "this folder cannot be opened for reading",
    "ask for the right to read the folder, then run `danvan validate` again",
  ],
};

export const unreadableFile = defineFileRule({
  id: "DV001",
  name: "unreadable-file",
  severity: "error",
  docs: {
    what: {
      vi: "Mọi tệp đều là văn bản UTF-8, dưới 1 MB và mở được.",
      en: "Every file is UTF-8 text, under 1 MB, and can be opened.",
    },
    why: {
      vi: "Tệp không đọc được thì hồ sơ trong đó không được tính. danvan không đoán bảng mã: đoán sai thì tên người, tên đơn vị in ra sai chữ.",
      en: "A record in an unreadable file is not counted. danvan does not guess encodings: a wrong guess prints wrong names.",
    },
    bad: { files: { "mo-hinh/cd-dong/nha-tro.md": "PK\u0000  # expect: DV001\n" } },
    good: { files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord() } },
  },

  find: (file) => faultsOf(file, "unreadable"),

  say: {
    vi: ({ reason }) => {
      const [message, fix] = vietnamese[reason];
      const why =
        reason === "not-utf-8"
          ? "danvan không đoán bảng mã: đoán sai thì tên người, tên đơn vị in ra sai chữ"
          : "nội dung tệp này chưa được tính vào chỉ tiêu, danh sách và báo cáo";
      return { message, why, fix };
    },
    en: ({ reason }) => {
      const [message, fix] = english[reason];
      const why =
        reason === "not-utf-8"
          ? "danvan does not guess encodings: a wrong guess prints wrong names"
          : "nothing in this file is counted in quotas, registers and reports";
      return { message, why, fix };
    },
  },
});
