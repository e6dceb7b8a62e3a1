import type { Language } from "../model/diagnostic.ts";

/** Headings of a rule's explanation: on the terminal, on its page, in SARIF. */
interface ExplainWords {
  readonly why: string;
  readonly bad: string;
  readonly says: string;
  readonly good: string;
  /** Before the day on which an example is looked at. */
  readonly on: string;
  readonly absent: string;
}

export const explainWords: Readonly<Record<Language, ExplainWords>> = {
  vi: {
    why: "Vì sao",
    bad: "Sai",
    says: "danvan báo, và cách sửa",
    good: "Đúng",
    on: "Xét tại ngày",
    absent: "không có tệp này",
  },
  en: {
    why: "Why",
    bad: "Wrong",
    says: "What danvan says, and how to mend it",
    good: "Right",
    on: "Looked at on",
    absent: "there is no such file",
  },
};

/** What the first digit of a code stands for (CONTRIBUTING.md: "Add a rule"). */
export const stages: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: {
    0: "Đọc tệp",
    1: "Các mục của hồ sơ",
    2: "Tiêu chí, các bước, công nhận",
    3: "Chỉ tiêu",
    4: "Thời hạn",
    5: "Dẫn chiếu, trùng lặp, tổng số",
    6: "Chữ viết",
    7: "Nhập dữ liệu",
    8: "Mẫu văn bản",
    9: "Bộ hướng dẫn và cấu hình",
  },
  en: {
    0: "Reading",
    1: "Fields",
    2: "Criteria, steps, recognition",
    3: "Quotas",
    4: "Deadlines",
    5: "References, duplicates, totals",
    6: "Text",
    7: "Import",
    8: "Templates",
    9: "Packs and configuration",
  },
};

/** The stage of a rule: the first digit of its code. */
export function stageOf(id: string): string {
  return id.charAt(2);
}
