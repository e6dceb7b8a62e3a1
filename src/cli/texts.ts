import type { Language } from "../model/diagnostic.ts";

/** A text in both languages. */
export type Both = Readonly<Record<Language, string>>;

/** One command as help shows it: its English name, its Vietnamese name, what it does. */
export interface CommandText {
  readonly name: string;
  readonly also: string;
  readonly does: Both;
  readonly usage: string;
  /** What its own help adds. */
  readonly note?: Both;
}

const layoutNote: Both = {
  vi: "Trình bày theo mục `thể thức` trong danvan.yaml: `nd30` (Nghị định 30/2020/NĐ-CP, mặc định) hoặc `dang` (văn bản của Đảng; mới đối chiếu được nửa đầu bảng mẫu chữ của Hướng dẫn 36-HD/VPTW, chưa được văn thư cơ quan Đảng kiểm tra). Mẫu riêng trong mau/ thì theo mẫu riêng.",
  en: "Laid out as `thể thức` in danvan.yaml says: `nd30` (“Nghị định 30/2020/NĐ-CP”, the default) or `dang` (Party bodies; only the first half of the table of “Hướng dẫn 36-HD/VPTW” could be read, and no clerk of a Party office has checked it). A template of your own in mau/ wins.",
};

export const commandTexts = {
  validate: {
    name: "validate",
    also: "kiem-tra",
    does: {
      vi: "kiểm tra hồ sơ, bộ hướng dẫn, danh sách đơn vị, chỉ tiêu và thời hạn",
      en: "check records, packs, roster, quotas and deadlines",
    },
    usage: "[PATH…]",
  },
  fmt: {
    name: "fmt",
    also: "dinh-dang",
    does: {
      vi: "đưa hồ sơ về cách viết chuẩn: tên mục, thứ tự, ngày, Unicode; giữ nguyên ghi chú",
      en: "rewrite records in canonical form: keys, order, dates, Unicode; comments kept",
    },
    usage: "[PATH…]",
  },
  status: {
    name: "status",
    also: "tinh-hinh",
    does: {
      vi: "tình hình từng đơn vị: chỉ tiêu, thời hạn, còn thiếu gì, việc tiếp theo",
      en: "per unit: quotas, deadlines, what is missing, what is next",
    },
    usage: "",
  },
  register: {
    name: "register",
    also: "danh-sach",
    does: {
      vi: "in danh sách đăng ký theo mẫu",
      en: "the official register table",
    },
    usage: "",
    note: layoutNote,
  },
  report: {
    name: "report",
    also: "bao-cao",
    does: {
      vi: "lập báo cáo tổng hợp của một kỳ",
      en: "the summary report of a period",
    },
    usage: "--period P",
    note: layoutNote,
  },
  render: {
    name: "render",
    also: "ket-xuat",
    does: {
      vi: "điền hồ sơ vào mẫu Word, Excel: tờ trình, biên bản, quyết định, giấy chứng nhận… hoặc mẫu riêng; không nêu mẫu thì liệt kê các mẫu",
      en: "fill records into a Word or Excel template: submission, minutes, decision, certificate… or your own; without one, list them",
    },
    usage: "[TEMPLATE]",
  },
  form: {
    name: "form",
    also: "mau",
    does: {
      vi: "in phiếu đăng ký để trống cho đơn vị ghi (Word, hoặc Excel có danh sách chọn); `--template` ghi mẫu có sẵn vào `mau/` để sửa thành mẫu riêng",
      en: "the blank registration form for a unit (Word, or Excel with drop-downs); `--template` writes a template into `mau/`, to make your own from",
    },
    usage: "",
  },
  guidance: {
    name: "guidance",
    also: "huong-dan",
    does: {
      vi: "các bộ hướng dẫn: mỗi điều khoản yêu cầu gì, ai kiểm tra; `check` xét bộ và mẫu riêng",
      en: "the guidance packs: what each clause asks, and who checks it; `check` looks at your own packs and templates",
    },
    usage: "list|show|check [ID]",
  },
  explain: {
    name: "explain",
    also: "giai-thich",
    does: {
      vi: "giải thích một quy tắc: sai gì, vì sao, ví dụ đúng và sai; không có mã thì liệt kê tất cả",
      en: "a rule: what, why, wrong and right example; without a code, all of them",
    },
    usage: "[CODE]",
  },
} as const satisfies Record<string, CommandText>;

export type CommandName = keyof typeof commandTexts;
