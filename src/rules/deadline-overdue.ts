import { dedent } from "../check/example.ts";
import { defineTallyRule, type Tallied } from "../check/rule.ts";
import { citation } from "../model/citation.ts";
import { vietnameseDate } from "../model/date.ts";
import type { Folder } from "../model/folder.ts";
import { type Registration, statusRank } from "../model/registration.ts";
import type { DeadlineLine, UnitStanding } from "../model/tally.ts";
import { dueWords, quotedTask } from "./due-words.ts";
import { dueHere } from "./found-parts.ts";
import { foldersOf, reportsFor, unreadableFor } from "./handed-in.ts";
import { plural } from "./listed.ts";
import { nearestOccasion } from "./occasions.ts";
import { sampleRecord } from "./sample-record.ts";

export const deadlineOverdue = defineTallyRule({
  id: "DV402",
  name: "deadline-overdue",
  severity: "warning",
  docs: {
    what: {
      vi: "Đến hạn thì đơn vị đã thực hiện xong: có hồ sơ đăng ký, có báo cáo hoặc minh chứng ghi `ngày gửi`. Đăng ký thiếu so với chỉ tiêu thì DV301 nêu, không nhắc lại ở đây.",
      en: "What is past its deadline has been done: models are registered, or a report or proof with its `ngày gửi` is there. Registrations short of a quota are told by DV301, and not again here.",
    },
    why: {
      vi: "Đơn vị quá hạn làm chậm báo cáo tổng hợp của cấp trên.",
      en: "A unit past its day holds up the report that the level above compiles.",
    },
    bad: {
      asOf: "2021-12-05",
      files: {
        "don-vi.yaml": dedent`
          đơn vị:
            - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen }  # expect: DV402
        `,
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord(),
      },
    },
    good: {
      asOf: "2021-12-05",
      files: {
        "don-vi.yaml": dedent`
          đơn vị:
            - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen }
        `,
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord(),
        "bao-cao/so-ket/cd-dong.md": "---\nngày gửi: 29/11/2021\n---\n## Kết quả\n",
      },
    },
  },

  *find({ standing: { pack, units }, folder }) {
    for (const standing of units) {
      for (const line of standing.deadlines) {
        if (line.state !== "overdue" || isToldElsewhere(line, { standing, pack, folder })) continue;
        yield {
          at: line.unit.at,
          field: `deadlines.${line.id}`,
          facts: { line, doubt: doubtOf(line, standing, folder) },
          clause: citation(pack, line.deadline.clause),
          unit: line.unit.id,
          related: dueHere(pack, line.deadline),
        };
      }
    }
  },

  say: {
    vi: ({ line, doubt }) => ({
      message: `${line.unit.name} chưa thực hiện ${quotedTask(line).vi}, quá hạn ${line.days ?? 0} ngày (hạn cuối ${line.due ? vietnameseDate(line.due) : ""})${doubt ? `; chưa chắc chắn vì không đọc được \`${doubt}\`` : ""}`,
      why: `${dueWords(line).vi} (${line.deadline.clause})`,
      fix:
        line.deadline.shownBy === "registration"
          ? `thêm hồ sơ vào thư mục \`mo-hinh/${line.unit.id}/\`, có \`trạng thái: đã đăng ký\` và \`ngày đăng ký\``
          : `khi đơn vị đã gửi, ghi \`ngày gửi\` đúng ngày gửi vào tệp \`${fileFor(line)}\``,
    }),
    en: ({ line, doubt }) => ({
      message: `${line.unit.name} is ${plural(line.days ?? 0, "day")} overdue with ${quotedTask(line).en}, last day ${line.due ? vietnameseDate(line.due) : ""}${doubt ? `; not certain, as \`${doubt}\` cannot be read` : ""}`,
      why: `${dueWords(line).en} (${line.deadline.clause})`,
      fix:
        line.deadline.shownBy === "registration"
          ? `add a record to \`mo-hinh/${line.unit.id}/\`, with \`trạng thái: đã đăng ký\` and \`ngày đăng ký\``
          : `once the unit has sent it, write the day as \`ngày gửi\` in \`${fileFor(line)}\``,
    }),
  },
});

function fileFor(line: DeadlineLine): string {
  return `bao-cao/${foldersOf(line)[0]}/${line.unit.id}.md`;
}

/**
 * One fault, one finding: a quota that is short has DV301, which names the day too; a registration
 * or a report without its date has its own error, and settles the deadline once it has one.
 */
function isToldElsewhere(
  line: DeadlineLine,
  {
    standing,
    pack,
    folder,
  }: { standing: UnitStanding; pack: Tallied["standing"]["pack"] } & Pick<Tallied, "folder">,
): boolean {
  if (line.deadline.shownBy !== "registration") {
    return (
      reportsFor(folder, pack, line).some(({ submittedOn }) => submittedOn === undefined) ||
      isMisplaced(folder, line)
    );
  }
  const tied = standing.quotas.filter(
    ({ quota }) => quota.measure === "registered" && quota.deadline === line.deadline.id,
  );
  const isUndated = ({ pack: under, unitId, data }: Registration) =>
    data.registeredOn === undefined &&
    under === pack &&
    unitId.toLowerCase() === line.unit.id &&
    statusRank[data.status ?? "draft"] >= statusRank.registered;
  return (
    tied.some(({ state }) => state === "short") ||
    standing.quotas.some(({ doubtful }) => doubtful.length > 0) ||
    folder.registrations.some(isUndated)
  );
}

/** A file that may show it done, were it not unreadable. */
function doubtOf(line: DeadlineLine, { quotas }: UnitStanding, folder: Folder): string | undefined {
  return line.deadline.shownBy === "registration"
    ? quotas.find(({ quota }) => quota.deadline === line.deadline.id)?.unreadable[0]
    : unreadableFor(folder, line);
}

/** Whether the unit's report lies in a folder whose name is a slip of the right one: that has DV507. */
function isMisplaced(folder: Folder, line: DeadlineLine): boolean {
  return folder.reports.some(({ unitId, occasion }) => {
    if (unitId.toLowerCase() !== line.unit.id) return false;
    const meant = nearestOccasion(occasion, folder);
    return meant !== undefined && foldersOf(line).includes(meant);
  });
}
