import type { IsoDate } from "../model/date.ts";
import type { Registration } from "../model/registration.ts";
import { byCodeUnit, foldedTitle } from "../model/text.ts";

/** Drafts and models that are no longer of effect are on no register, so nothing repeats them. */
export function isOnRegister({ data }: Registration): boolean {
  return data.status !== undefined && data.status !== "draft" && data.status !== "retired";
}

/** As the tally counts: earliest first, without a date last, then by path. */
export function byRegistration(a: Registration, b: Registration): number {
  const day = ({ data }: Registration) => data.registeredOn?.last ?? "9999";
  return byCodeUnit(day(a), day(b)) || byCodeUnit(a.source.path, b.source.path);
}

/**
 * Of one unit's records under one pack those that count on a day, as the tally counts them for the
 * day asked about: a report has a day of its own. A test holds the two to the same answer.
 */
export function countedOn(records: readonly Registration[], day: IsoDate): Registration[] {
  const seen = new Set<string>();
  return records.toSorted(byRegistration).filter((record) => {
    const title = foldedTitle(record.data.title ?? "");
    if (!standsOn(record, day) || seen.has(title)) return false;
    if (title !== "") seen.add(title);
    return true;
  });
}

function standsOn({ data }: Registration, day: IsoDate): boolean {
  if (data.status === "draft" || data.status === undefined) return false;
  if (data.registeredOn && data.registeredOn.first > day) return false;
  return data.status !== "retired" || (data.stopped?.date?.first ?? day) > day;
}

/** Whether a model that stands on a day was recognised by then. */
export function isRecognisedOn({ data }: Registration, day: IsoDate): boolean {
  const on = data.recognition?.date?.first;
  if (data.status === "recognised") return (on ?? day) <= day;
  return data.status === "retired" && on !== undefined && on <= day;
}
