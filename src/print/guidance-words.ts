import type { Asked } from "../model/clauses.ts";
import type { Language } from "../model/diagnostic.ts";
import type { Status } from "../model/registration.ts";

/** What a clause asks for. */
export const askedWords: Readonly<Record<Language, Readonly<Record<Asked, string>>>> = {
  vi: {
    theme: "chủ đề",
    "unit-kind": "loại đơn vị",
    field: "lĩnh vực",
    "own-field": "trường riêng",
    criterion: "tiêu chí",
    step: "bước",
    demand: "hồ sơ phải có",
    quota: "chỉ tiêu",
    deadline: "thời hạn",
    report: "báo cáo",
    register: "danh sách",
    judged: "người đánh giá",
    noted: "ghi nhận",
  },
  en: {
    theme: "theme",
    "unit-kind": "unit kind",
    field: "field",
    "own-field": "own field",
    criterion: "criterion",
    step: "step",
    demand: "a record must have",
    quota: "quota",
    deadline: "deadline",
    report: "report",
    register: "register",
    judged: "judged by people",
    noted: "noted",
  },
};

export const statusWords: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  vi: {
    draft: "nháp",
    registered: "đã đăng ký",
    active: "đang thực hiện",
    concluded: "đã tổng kết",
    recognised: "được công nhận",
    suspended: "tạm dừng",
    retired: "không còn hiệu quả",
  },
  en: {
    draft: "draft",
    registered: "registered",
    active: "active",
    concluded: "concluded",
    recognised: "recognised",
    suspended: "suspended",
    retired: "retired",
  },
};

/** Who sees to it that a clause is kept. */
export const seerWords = {
  vi: {
    people: "người thẩm định đánh giá",
    known: "ghi nhận để biết, không kiểm tra bằng máy",
    printed: "in ra theo biểu này",
    rules: "quy tắc",
    counted: "chỉ đếm, không có số để so",
    undated: "chỉ theo dõi; kiểm tra được khi danvan.yaml có đặt `mốc riêng`",
  },
  en: {
    people: "people judge it",
    known: "for information, not checked",
    printed: "printed in this form",
    rules: "rules",
    counted: "counted only, there is no number to compare with",
    undated: "followed only; checked once danvan.yaml sets a day under `mốc riêng`",
  },
} as const satisfies Record<Language, unknown>;
