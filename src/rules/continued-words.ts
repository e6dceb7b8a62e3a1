import type { Words } from "../check/rule.ts";
import type { Language } from "../model/diagnostic.ts";
import { inBackticks, listed } from "./listed.ts";

/** What is wrong with what a continued record says, or does not say, of the one before it. */
export type Predecessor =
  | { readonly kind: "unsaid"; readonly candidates: readonly string[] }
  | { readonly kind: "unknown"; readonly typed: string; readonly near: string | undefined }
  | { readonly kind: "itself"; readonly typed: string }
  | { readonly kind: "later"; readonly typed: string; readonly on: string; readonly own: string };

const why = {
  vi: "nhờ `tiếp tục từ` mà một mô hình qua nhiều giai đoạn vẫn được tính là một mô hình",
  en: "`tiếp tục từ` keeps a model one model over several periods",
};

function vietnamese(facts: Predecessor): Words {
  switch (facts.kind) {
    case "unsaid":
      return {
        message: `hồ sơ tiếp tục chưa ghi \`tiếp tục từ\`, trong khi đơn vị có ${facts.candidates.length} hồ sơ của giai đoạn trước`,
        why: why.vi,
        fix: `thêm dòng \`tiếp tục từ: ${facts.candidates[0]}\`; các hồ sơ trước: ${listed(inBackticks(facts.candidates), "vi")}`,
      };
    case "unknown":
      return {
        message: `không có hồ sơ nào mang mã \`${facts.typed}\`${facts.near ? `, gần nhất là \`${facts.near}\`` : ""}`,
        why: why.vi,
        fix: facts.near
          ? `sửa thành \`tiếp tục từ: ${facts.near}\`, hoặc bỏ dòng này nếu hồ sơ trước không lưu ở đây`
          : "ghi mã của hồ sơ trước, hoặc bỏ dòng này nếu hồ sơ trước không lưu ở đây",
      };
    case "itself":
      return {
        message: `\`tiếp tục từ: ${facts.typed}\` nêu chính hồ sơ này`,
        why: why.vi,
        fix: "ghi mã của hồ sơ giai đoạn trước, hoặc bỏ dòng này",
      };
    default:
      return {
        message: `hồ sơ \`${facts.typed}\` đăng ký ngày ${facts.on}, sau hồ sơ này (${facts.own})`,
        why: "hồ sơ được tiếp tục phải đăng ký trước hồ sơ tiếp tục nó",
        fix: "ghi mã của hồ sơ trước, hoặc sửa `ngày đăng ký` ghi nhầm; nếu lẫn chiều thì chuyển `tiếp tục từ` sang hồ sơ kia",
      };
  }
}

function english(facts: Predecessor): Words {
  switch (facts.kind) {
    case "unsaid":
      return {
        message: `a continued record without \`tiếp tục từ\`, though its unit has ${facts.candidates.length} of an earlier period`,
        why: why.en,
        fix: `add the line \`tiếp tục từ: ${facts.candidates[0]}\`; earlier records: ${listed(inBackticks(facts.candidates), "en")}`,
      };
    case "unknown":
      return {
        message: `no record has the id \`${facts.typed}\`${facts.near ? `, nearest is \`${facts.near}\`` : ""}`,
        why: why.en,
        fix: facts.near
          ? `write \`tiếp tục từ: ${facts.near}\`, or remove the line if the earlier record is not kept here`
          : "write the id of the earlier record, or remove the line if it is not kept here",
      };
    case "itself":
      return {
        message: `\`tiếp tục từ: ${facts.typed}\` names this very record`,
        why: why.en,
        fix: "write the id of the record of the period before, or remove the line",
      };
    default:
      return {
        message: `the record \`${facts.typed}\` was registered on ${facts.on}, after this one (${facts.own})`,
        why: "a record can only continue one that was registered before it",
        fix: "write the id of the earlier record, or correct the wrong `ngày đăng ký`; if the two are the wrong way round, move `tiếp tục từ` to the other",
      };
  }
}

export const continuedWords: Readonly<Record<Language, (facts: Predecessor) => Words>> = {
  vi: vietnamese,
  en: english,
};
