import type { Config } from "../model/config.ts";
import { type FlexDate, vietnameseDate } from "../model/date.ts";
import type { Deadline, Pack, Quota } from "../model/pack.ts";
import type { Unit } from "../model/roster.ts";
import { capitalised } from "./phrases.ts";

/** Whose duties: those of one unit, or of every kind of unit that the guidance addresses. */
interface Addressed {
  readonly pack: Pack;
  readonly unit: Unit | undefined;
  readonly config: Pick<Config, "localDates">;
}

/** How many models are to be registered and by when, in the guidance's own figures; sentences without a full stop. */
export function dutySentences({ pack, unit, config }: Addressed): readonly string[] {
  const quotas = quotasOf(pack, unit);
  const deadlines = pack.deadlines.filter(
    ({ shownBy, unitKinds }) => shownBy === "registration" && concerns(unitKinds, unit),
  );
  const whose = (unitKinds: readonly string[]) =>
    unit ? "" : `${unitKinds.map((id) => kindLabel(pack, id)).join("; ")}: `;
  const [quotaless, dateless] = [quotas.length === 0, deadlines.length === 0];
  return [
    ...quotas.map((quota) => capitalised(`${whose(quota.unitKinds)}${quotaSentence(quota)}`)),
    ...deadlines.map((deadline) =>
      capitalised(`${whose(deadline.unitKinds)}${deadlineSentence(deadline, config)}`),
    ),
    ...(quotaless ? [`Văn bản không giao chỉ tiêu đăng ký${unit ? " cho đơn vị" : ""}`] : []),
    ...(dateless ? [`Văn bản không đặt thời hạn đăng ký${unit ? " cho đơn vị" : ""}`] : []),
  ];
}

/** Models that the guidance wants registered by the unit at least; 1 where it gives no number. */
export function expectedModels(pack: Pack, unit: Unit | undefined): number {
  if (!unit) return 1;
  const wanted = quotasOf(pack, unit).reduce((sum, { min = 0 }) => sum + min, 0);
  return Math.max(1, wanted);
}

function quotasOf({ quotas }: Pack, unit: Unit | undefined): readonly Quota[] {
  return quotas.filter(
    ({ measure, unitKinds }) => measure === "registered" && concerns(unitKinds, unit),
  );
}

function concerns(unitKinds: readonly string[], unit: Unit | undefined): boolean {
  return unit === undefined || unitKinds.includes(unit.kind);
}

function kindLabel({ unitKinds }: Pack, id: string): string {
  return unitKinds.find((kind) => kind.id === id)?.label ?? id;
}

const models = {
  collective: "mô hình tập thể",
  individual: "điển hình cá nhân",
  either: "mô hình, điển hình",
};

function quotaSentence({ min, max, kind, clause }: Quota): string {
  const what = models[kind ?? "either"];
  if (min === undefined && max === undefined) {
    return `đăng ký ${what}; văn bản không nêu số lượng (${clause})`;
  }
  const numbers = [
    ...(min === undefined ? [] : [`ít nhất ${min}`]),
    ...(max === undefined ? [] : [`nhiều nhất ${max}`]),
  ];
  return `đăng ký ${numbers.join(", ")} ${what} (${clause})`;
}

function deadlineSentence(deadline: Deadline, config: Addressed["config"]): string {
  const { task, recipient, clause } = deadline;
  const when = whenOf(deadline) ?? localDay(deadline, config) ?? "văn bản không nêu ngày";
  const where = recipient === undefined ? "" : `; nơi nhận: ${recipient}`;
  return `${task}: ${when}${where} (${clause})`;
}

function whenOf({ before, by, inMonth, every }: Deadline): string | undefined {
  if (before) return `trước ngày ${vietnameseDate(before)}`;
  if (by) return `chậm nhất ${dayWords(by)}`;
  if (inMonth) return `trong tháng ${vietnameseDate(inMonth)}`;
  return every && `${every.years} năm một lần, ngày ${every.day}/${every.month}`;
}

/** A day that the organisation has set where the guidance gives none. */
function localDay({ id }: Deadline, { localDates }: Addressed["config"]): string | undefined {
  const set = localDates.find(({ deadline, on }) => deadline === id && on && "first" in on);
  if (!set?.on || !("first" in set.on)) return undefined;
  return `chậm nhất ${dayWords(set.on)}${set.basis ? ` theo ${set.basis}` : ""}`;
}

/** `ngày 28/02/2026`, `tháng 10/2026`: as precisely as it was said. */
export function dayWords(date: FlexDate): string {
  return `${{ day: "ngày", month: "tháng", year: "năm" }[date.precision]} ${vietnameseDate(date)}`;
}
