import { defineTallyRule } from "../check/rule.ts";
import { citation } from "../model/citation.ts";
import { daysBetween, vietnameseDate } from "../model/date.ts";
import { dueWords } from "./due-words.ts";
import { aboutRecord, dueHere } from "./found-parts.ts";
import { plural } from "./listed.ts";
import { sampleRecord } from "./sample-record.ts";

export const lateRegistration = defineTallyRule({
  id: "DV401",
  name: "late-registration",
  severity: "warning",
  docs: {
    what: {
      vi: "Mô hình tính vào chỉ tiêu được đăng ký trong thời hạn. “Trước ngày 15/7” thì chính ngày 15/7 đã là trễ hạn. Mô hình đăng ký thêm khi đã đủ chỉ tiêu thì không tính là trễ hạn.",
      en: "A model that a unit still owes is registered before the deadline is over. “Trước ngày 15/7” makes 15 July itself late. What is registered on top of the quota is not late.",
    },
    why: {
      vi: "Nơi nhận lập danh sách chung ngay sau hạn; hồ sơ đến sau có thể không được đưa vào.",
      en: "The receiving office compiles its list right after the day; what comes later may be left out.",
    },
    bad: {
      asOf: "2021-08-01",
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "ngày đăng ký": "15/07/2021  # expect: DV401",
        }),
      },
    },
    good: {
      asOf: "2021-08-01",
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "ngày đăng ký": "14/07/2021" }),
      },
    },
  },

  *find({ standing: { pack, units } }) {
    for (const line of units.flatMap(({ deadlines }) => deadlines)) {
      for (const record of line.lateRegistrations) {
        const { registeredOn } = record.data;
        if (!line.due || !registeredOn) continue;
        const { deadline } = line;
        yield {
          at: record.placeOf("registeredOn"),
          facts: {
            on: vietnameseDate(registeredOn),
            due: vietnameseDate(line.due),
            days: daysBetween(line.due, registeredOn.first),
            exact: registeredOn.precision === "day",
            why: dueWords(line),
            clause: deadline.clause,
            recipient: deadline.recipient,
          },
          clause: citation(pack, deadline.clause),
          ...aboutRecord(record),
          related: dueHere(pack, deadline),
        };
      }
    }
  },

  say: {
    vi: ({ on, due, days, exact, why, clause, recipient }) => ({
      message: `đăng ký trễ hạn ${exact ? "" : "ít nhất "}${days} ngày: ngày đăng ký ${on}, hạn cuối ${due}`,
      why: `${why.vi} (${clause})`,
      fix: `nếu ghi nhầm thì sửa \`ngày đăng ký\`; nếu đúng là trễ hạn thì giữ nguyên và báo cáo lý do với ${recipient ?? "nơi nhận"}`,
    }),
    en: ({ on, due, days, exact, why, clause, recipient }) => ({
      message: `registered ${exact ? "" : "at least "}${plural(days, "day")} late: on ${on}, last day ${due}`,
      why: `${why.en} (${clause})`,
      fix: `if the date is a slip, correct \`ngày đăng ký\`; if it is late indeed, leave it and give the reason to ${recipient ?? "the receiving office"}`,
    }),
  },
});
