import { dedent } from "../check/example.ts";
import { defineFolderRule } from "../check/rule.ts";
import { figureKeys } from "./figures.ts";
import { toldTotals } from "./told-totals.ts";

/** Each sum that a report may give in parts. */
const sums = [
  ["new", "continued"],
  ["collective", "individual"],
] as const;

export const partsDoNotAddUp = defineFolderRule({
  id: "DV515",
  name: "parts-do-not-add-up",
  severity: "warning",
  docs: {
    what: {
      vi: "Trong `số liệu` của một báo cáo, `mới` cộng `tiếp tục` và `tập thể` cộng `cá nhân` đều bằng `đăng ký`. Chỉ xét khi báo cáo ghi đủ các số ấy.",
      en: "In the `số liệu` of a report, `mới` and `tiếp tục`, like `tập thể` and `cá nhân`, add up to `đăng ký`. Looked at only where the report gives all of them.",
    },
    why: {
      vi: "Số cộng không khớp thì cấp trên không tổng hợp được và trả lại báo cáo.",
      en: "With parts that do not add up the office above cannot compile the report and returns it.",
    },
    bad: {
      files: {
        "bao-cao/2021H1/cd-dong.md": dedent`
          ---
          ngày gửi: 25/06/2021
          số liệu:
            đăng ký: 3  # expect: DV515
            mới: 1
            tiếp tục: 1
          ---
        `,
      },
    },
    good: {
      files: {
        "bao-cao/2021H1/cd-dong.md": dedent`
          ---
          ngày gửi: 25/06/2021
          số liệu: { đăng ký: 3, mới: 2, tiếp tục: 1, tập thể: 2, cá nhân: 1 }
          ---
        `,
      },
    },
  },

  *find(folder) {
    for (const report of folder.reports) {
      const { figures = {}, placeOf, unitId } = report;
      const total = figures.registered;
      // Where the records show which number is wrong, and the others right, that is told already.
      const told = new Set(toldTotals(folder, report).map(({ name }) => name));
      for (const [one, other] of sums) {
        const [first, second] = [figures[one], figures[other]];
        if (total === undefined || first === undefined || second === undefined) continue;
        const isTold = told.has("registered") !== (told.has(one) || told.has(other));
        if (first + second === total || isTold) continue;
        yield {
          at: placeOf("figures.registered"),
          facts: { one: figureKeys[one], other: figureKeys[other], first, second, total },
          unit: unitId,
          related: [one, other].map((name) => ({
            at: placeOf(`figures.${name}`),
            message: { vi: "một phần của tổng", en: "a part of the sum" },
          })),
        };
      }
    }
  },

  say: {
    vi: ({ one, other, first, second, total }) => ({
      message: `\`${one}\` ${first} cộng \`${other}\` ${second} bằng ${first + second}, không khớp \`đăng ký\` ${total}: ${first + second > total ? "thừa" : "thiếu"} ${Math.abs(first + second - total)}`,
      why: "số cộng không khớp thì cấp trên không tổng hợp được",
      fix: `sửa số ghi nhầm: \`đăng ký: ${first + second}\`, hoặc \`${one}\` và \`${other}\` sao cho cộng lại bằng ${total}`,
    }),
    en: ({ one, other, first, second, total }) => ({
      message: `\`${one}\` ${first} and \`${other}\` ${second} make ${first + second}, but \`đăng ký\` is ${total}: ${Math.abs(first + second - total)} too ${first + second > total ? "many" : "few"}`,
      why: "with parts that do not add up the office above cannot compile the report",
      fix: `correct the wrong number: \`đăng ký: ${first + second}\`, or \`${one}\` and \`${other}\` so that they make ${total}`,
    }),
  },
});
