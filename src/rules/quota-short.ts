import { dedent } from "../check/example.ts";
import { defineTallyRule } from "../check/rule.ts";
import { citation } from "../model/citation.ts";
import { daysBetween, vietnameseDate } from "../model/date.ts";
import type { QuotaLine } from "../model/tally.ts";
import { askedHere } from "./found-parts.ts";
import { plural } from "./listed.ts";
import { doubtWords, modelsWords, uncountedWords } from "./quota-words.ts";
import { sampleRecord } from "./sample-record.ts";

const oneDistrict = "{ mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen }";

export const quotaShort = defineTallyRule({
  id: "DV301",
  name: "quota-short",
  severity: "warning",
  docs: {
    what: {
      vi: "Mỗi đơn vị có đủ số mô hình mà chỉ tiêu giao. Quá hạn là cảnh báo; trong khoảng `nhắc trước` (mặc định 14 ngày) trước hạn là ghi chú.",
      en: "Every unit has as many models as its quota asks for. A warning once the due day has passed; a note within the `nhắc trước` days (14 unless set) before it.",
    },
    why: {
      vi: "Chỉ tiêu được tính theo danh sách đơn vị, nên đơn vị chưa gửi gì cũng được nêu tên.",
      en: "Quotas are counted over the roster, so a unit that sent nothing is named too.",
    },
    bad: {
      asOf: "2021-08-01",
      files: {
        "don-vi.yaml": dedent`
          đơn vị:
            - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen }  # expect: DV301
        `,
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "trạng thái": "nháp" }),
      },
    },
    good: {
      asOf: "2021-08-01",
      files: {
        "don-vi.yaml": `đơn vị:\n  - ${oneDistrict}\n`,
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord(),
      },
    },
  },

  *find({ standing: { pack, asOf, units }, folder }) {
    for (const { unit, quotas } of units) {
      for (const line of quotas) {
        const left = daysBetween(asOf, line.due);
        // Long before the day nothing is amiss, and `status` shows the count: silent on good files.
        if (line.state !== "short" || left > folder.config.remindDays) continue;
        const bornLater = unit.from !== undefined && unit.from.first > line.due;
        yield {
          at: unit.at,
          field: `quotas.${line.quota.id}`,
          gap: line.missing,
          facts: { line, left, bornLater, draft: draftOf(line) },
          severity: left < 0 && !bornLater ? "warning" : "note",
          clause: citation(pack, line.quota.clause),
          unit: unit.id,
          related: askedHere(pack, ["quotas", pack.quotas.indexOf(line.quota), "min"]),
        };
      }
    }
  },

  say: {
    vi: ({ line, left, bornLater, draft }) => ({
      message: `${line.unit.name} còn thiếu ${modelsWords(line.quota, line.missing, "vi")}: mới có ${line.actual}/${line.quota.min ?? 0}, ${left < 0 ? `đã quá hạn ${-left} ngày` : `còn ${left} ngày`} (hạn ${vietnameseDate(line.due)})${doubtWords(line, "vi")}`,
      why: `${line.quota.clause} giao ít nhất ${modelsWords(line.quota, line.quota.min ?? 0, "vi")}${bornLater ? "; đơn vị lập sau hạn này, cần hỏi nơi giao chỉ tiêu" : ""}${uncountedWords(line, "vi")}`,
      fix:
        line.quota.measure === "recognised"
          ? "khi có quyết định, ghi vào hồ sơ `trạng thái: được công nhận` và `công nhận: { ngày: …, số: … }`"
          : draft
            ? `nếu đã gửi hồ sơ nháp \`${draft}\` thì sửa \`trạng thái: đã đăng ký\``
            : `thêm hồ sơ vào thư mục \`mo-hinh/${line.unit.id}/\`, có \`trạng thái: đã đăng ký\` và \`ngày đăng ký\``,
    }),
    en: ({ line, left, bornLater, draft }) => ({
      message: `${line.unit.name} still owes ${modelsWords(line.quota, line.missing, "en")}: ${line.actual} of ${line.quota.min ?? 0}, due ${vietnameseDate(line.due)}, ${left < 0 ? `${plural(-left, "day")} ago` : `${plural(left, "day")} left`}${doubtWords(line, "en")}`,
      why: `${line.quota.clause} asks for at least ${modelsWords(line.quota, line.quota.min ?? 0, "en")}${bornLater ? "; the unit was set up after that day: ask who set the quota" : ""}${uncountedWords(line, "en")}`,
      fix:
        line.quota.measure === "recognised"
          ? "once there is a decision, write `trạng thái: được công nhận` and `công nhận: { ngày: …, số: … }` in the record"
          : draft
            ? `if the draft \`${draft}\` has been sent, write \`trạng thái: đã đăng ký\` in it`
            : `add a record to \`mo-hinh/${line.unit.id}/\`, with \`trạng thái: đã đăng ký\` and \`ngày đăng ký\``,
    }),
  },
});

/** The first draft that would count once it is sent. */
function draftOf({ notCounted, quota }: QuotaLine): string | undefined {
  return notCounted.find(
    ({ reason, registration: { data } }) =>
      reason === "draft" &&
      data.status === "draft" &&
      (quota.kind === undefined || data.kind === quota.kind),
  )?.registration.source.path;
}
