import type { Words } from "../check/rule.ts";
import type { Language } from "../model/diagnostic.ts";
import type { Unit } from "../model/roster.ts";
import { inBackticks, listed } from "./listed.ts";

/** What is wrong with what a continued record says, or does not say, of the one before it. */
export type Predecessor =
  | { readonly kind: "unsaid"; readonly candidates: readonly string[] }
  | { readonly kind: "unknown"; readonly typed: string; readonly near: string | undefined }
  | { readonly kind: "itself"; readonly typed: string }
  | { readonly kind: "ring"; readonly ids: readonly string[] }
  | {
      readonly kind: "elsewhere";
      readonly typed: string;
      readonly own: Unit;
      readonly other: Unit;
    }
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
    case "ring":
      return {
        message: `các hồ sơ nối vòng với nhau qua \`tiếp tục từ\`: ${inBackticks(facts.ids).join(" → ")}`,
        why: "hồ sơ được tiếp tục phải có trước hồ sơ tiếp tục nó, nên không thể nối thành vòng",
        fix: "bỏ dòng `tiếp tục từ` ở hồ sơ đăng ký đầu tiên",
      };
    case "elsewhere":
      return {
        message: `hồ sơ \`${facts.typed}\` là của ${facts.other.name}, không phải của ${facts.own.name}`,
        why: "mô hình tiếp tục là của chính đơn vị, của đơn vị đã sáp nhập vào nó, hoặc do cấp trên, cấp dưới của nó chuyển sang",
        fix: `ghi mã hồ sơ của ${facts.own.name}; nếu đơn vị này thay cho đơn vị kia thì ghi \`thay bằng: ${facts.own.id}\` ở \`${facts.other.id}\` trong \`don-vi.yaml\`; nếu làm theo đơn vị bạn thì sửa thành \`đăng ký: mới\``,
      };
    default:
      return {
        message: `hồ sơ \`${facts.typed}\` đăng ký ngày ${facts.on}, sau hồ sơ này (${facts.own})`,
        why: "hồ sơ trước phải có ngày đăng ký sớm hơn hồ sơ tiếp tục",
        fix: "ghi mã của hồ sơ trước, hoặc sửa `ngày đăng ký` ghi nhầm; nếu hai hồ sơ bị đảo thứ tự thì chuyển `tiếp tục từ` sang hồ sơ kia",
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
        message: `no record has the id \`${facts.typed}\`${facts.near ? `; the nearest is \`${facts.near}\`` : ""}`,
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
    case "ring":
      return {
        message: `records continue each other in a ring: ${inBackticks(facts.ids).join(" → ")}`,
        why: "what is continued comes before what continues it, so there can be no ring",
        fix: "remove the line `tiếp tục từ` from the record that was registered first",
      };
    case "elsewhere":
      return {
        message: `the record \`${facts.typed}\` is of ${facts.other.name}, not of ${facts.own.name}`,
        why: "a continued model is the unit's own, of a unit whose place it took, or handed over from above or below it",
        fix: `write the id of a record of ${facts.own.name}; if it took the other unit's place, write \`thay bằng: ${facts.own.id}\` at \`${facts.other.id}\` in \`don-vi.yaml\`; if it follows another unit's example, write \`đăng ký: mới\``,
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
