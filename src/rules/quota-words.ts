import type { Language } from "../model/diagnostic.ts";
import type { Quota } from "../model/pack.ts";
import type { NotCounted, QuotaLine } from "../model/tally.ts";
import { inBackticks, listed } from "./listed.ts";

const models = {
  vi: { collective: "mô hình tập thể", individual: "điển hình cá nhân", any: "mô hình, điển hình" },
  en: { collective: "collective model", individual: "individual exemplar", any: "model" },
} as const;

const measures = {
  vi: { registered: "đăng ký", recognised: "được công nhận" },
  en: { registered: "registered", recognised: "recognised" },
} as const;

/** `2 mô hình tập thể đăng ký`, `2 collective models registered`. */
export function modelsWords({ kind, measure }: Quota, count: number, language: Language): string {
  const noun = models[language][kind ?? "any"];
  const ending = language === "en" && count !== 1 ? "s" : "";
  return `${count} ${noun}${ending} ${measures[language][measure]}`;
}

/** What does not count and why, record by record; what is plainly of the other kind is left out. */
export function uncountedWords({ notCounted }: QuotaLine, language: Language): string {
  const told = notCounted.filter(
    ({ reason, registration }) => reason !== "other-kind" || registration.data.kind === undefined,
  );
  if (told.length === 0) return "";
  const each = told.map((item) => `\`${item.registration.id}\` (${reasonWords(item)[language]})`);
  const intro = language === "vi" ? `không tính ${told.length} hồ sơ` : "not counted";
  return `; ${intro}: ${listed(each, language)}`;
}

function reasonWords({ reason, registration: { data } }: NotCounted) {
  switch (reason) {
    case "draft":
      return data.status === undefined
        ? { vi: "chưa rõ trạng thái", en: "status not known" }
        : { vi: "nháp", en: "draft" };
    case "retired":
      return { vi: "không còn hiệu quả", en: "retired" };
    case "duplicate":
      return { vi: "trùng tên với hồ sơ khác", en: "same name as another record" };
    case "not-yet":
      return { vi: "đăng ký sau ngày xét", en: "registered after the day looked at" };
    case "not-recognised":
      return { vi: "chưa được công nhận", en: "not recognised" };
    default:
      return { vi: "chưa rõ loại", en: "kind not known" };
  }
}

/** That a count is not certain, and because of which files. */
export function doubtWords({ unreadable, doubtful }: QuotaLine, language: Language): string {
  const [closed, wrong] = [unreadable, doubtful].map((paths) =>
    listed(inBackticks(paths), language),
  );
  const reasons = [
    ...(closed ? [closedWords[language](closed)] : []),
    ...(wrong ? [wrongWords[language](wrong)] : []),
  ];
  if (reasons.length === 0) return "";
  return language === "vi"
    ? `; chưa chắc chắn vì ${reasons.join(", và ")}`
    : `; not certain, as ${reasons.join(", and ")}`;
}

const closedWords = {
  vi: (files: string) => `không đọc được ${files}`,
  en: (files: string) => `${files} cannot be read`,
};
const wrongWords = {
  vi: (files: string) => `${files} còn lỗi, chưa tính được`,
  en: (files: string) => `${files} cannot be counted until mended`,
};
