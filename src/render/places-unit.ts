import { daysBetween, type IsoDate, vietnameseDate } from "../model/date.ts";
import type { DeadlineLine, DeadlineState, QuotaLine } from "../model/tally.ts";
import { taskWords } from "../model/task.ts";
import type { UnitScope } from "./document-scope.ts";
import { capitalised, figure, quotaWords } from "./phrases.ts";
import { condition, counted, list, type Place, text } from "./place.ts";

/** A quota or a deadline of a unit on the day of the document. */
interface Duty {
  readonly task: string;
  readonly clause: string;
  readonly due: IsoDate | undefined;
  readonly done: string;
  readonly daysLate: number;
}

const on = (day: IsoDate | undefined) => (day === undefined ? null : vietnameseDate(day));

const quota: readonly Place<QuotaLine>[] = [
  text(["chỉ tiêu", "quota"], (line) => quotaTask(line)),
  counted(["phải có", "required"], ({ quota: { min, max } }) => min ?? max ?? "không nêu số"),
  counted(["đã có", "actual"], (line) =>
    line.unreadable.length > 0 ? actualOf(line) : line.actual,
  ),
  counted(["còn thiếu", "missing"], ({ missing }) => missing),
  text(["hạn", "due"], ({ due }) => vietnameseDate(due)),
  text(["điều khoản", "clause"], ({ quota: { clause } }) => clause),
  condition(["còn thiếu nữa", "is short"], ({ state }) => state === "short"),
];

const states: Readonly<Record<DeadlineState, string>> = {
  met: "đúng hạn",
  late: "trễ hạn",
  "due-soon": "sắp đến hạn",
  open: "chưa đến hạn",
  overdue: "quá hạn",
  undated: "không nêu ngày",
};

const deadline: readonly Place<DeadlineLine>[] = [
  text(["việc", "task"], (line) => capitalised(taskWords(line))),
  text(["hạn", "due"], ({ due }) => on(due)),
  text(["tình trạng", "state"], ({ state }) => states[state]),
  text(["ngày thực hiện", "done on"], ({ doneOn }) => on(doneOn)),
  { ...counted(["số ngày", "days"], ({ days }: DeadlineLine) => days), dots: false },
  text(["điều khoản", "clause"], ({ deadline: { clause } }) => clause),
  condition(["quá hạn", "is overdue"], ({ state }) => state === "overdue"),
];

const duty: readonly Place<Duty>[] = [
  text(["việc", "task"], ({ task }) => task),
  text(["hạn", "due"], ({ due }) => on(due)),
  text(["đã thực hiện", "done"], ({ done }) => done),
  counted(["số ngày trễ", "days late"], ({ daysLate }) => daysLate),
  text(["điều khoản", "clause"], ({ clause }) => clause),
];

/** The places of one unit, as it stands on the day of the document. */
export const unitPlaces: readonly Place<UnitScope>[] = [
  text(["tên đơn vị", "unit name"], ({ standing }) => standing.unit.name),
  text(["mã đơn vị", "unit id"], ({ standing }) => standing.unit.id),
  text(
    ["loại đơn vị", "unit kind"],
    ({ standing, document: { issuer } }) =>
      issuer.pack.unitKinds.find(({ id }) => id === standing.unit.kind)?.label,
  ),
  text(["trực thuộc", "parent"], ({ standing: { unit }, document: { issuer } }) =>
    unit.parent === undefined ? null : issuer.roster.byId.get(unit.parent)?.name,
  ),
  text(["địa danh đơn vị", "unit place"], ({ standing }) => standing.unit.place),
  list(["chỉ tiêu", "quotas"], ({ standing }) => standing.quotas, quota),
  list(["thời hạn", "deadlines"], ({ standing }) => standing.deadlines, deadline),
  list(["còn nợ", "owed"], (scope) => owedBy(scope), duty),
  counted(["số việc còn nợ", "number owed"], (scope) => owedBy(scope).length),
];

/** What is past its day and not done, the oldest first. */
function owedBy({ standing: { unit }, document }: UnitScope): readonly Duty[] {
  const { date } = document.issuer;
  const { quotas = [], deadlines = [] } = document.owed.get(unit.id) ?? {};
  const duties = [
    ...quotas.map(
      (line): Duty => ({
        task: capitalised(quotaTask(line)),
        clause: line.quota.clause,
        due: line.due,
        done: `${actualOf(line)}/${figure(line.quota.min ?? 0)}, thiếu ${figure(line.missing)}`,
        daysLate: daysBetween(line.due, date),
      }),
    ),
    ...deadlines.map(
      (line): Duty => ({
        task: capitalised(taskWords(line)),
        clause: line.deadline.clause,
        due: line.due,
        done: "chưa thực hiện",
        daysLate: line.days ?? 0,
      }),
    ),
  ];
  return duties.toSorted((a, b) => b.daysLate - a.daysLate);
}

function quotaTask({ quota: each }: QuotaLine): string {
  return `${quotaWords(each)} mô hình, điển hình`;
}

function actualOf({ actual, unreadable }: QuotaLine): string {
  return `${figure(actual)}${unreadable.length > 0 ? " (chưa chắc chắn)" : ""}`;
}
