import type { Found } from "../check/rule.ts";
import { vietnameseDate } from "../model/date.ts";
import type { Folder } from "../model/folder.ts";
import type { Registration } from "../model/registration.ts";
import { byCodeUnit } from "../model/text.ts";
import { chainOf } from "./continuations.ts";
import type { Predecessor } from "./continued-words.ts";
import { areInOneLine, lineageOf } from "./lineage.ts";

type Fault = Found<Predecessor> | undefined;

/** The record named was registered after the one that names it, where that is certain. */
export function laterThan(earlier: Registration, record: Registration): Fault {
  const [own, other] = [record.data.registeredOn, earlier.data.registeredOn];
  if (!own || !other || other.first <= own.last) return undefined;
  return {
    at: record.placeOf("continues"),
    facts: {
      kind: "later",
      typed: record.data.continues ?? "",
      on: vietnameseDate(other),
      own: vietnameseDate(own),
    },
    severity: "error",
    related: [
      {
        at: earlier.placeOf("registeredOn"),
        message: { vi: "ngày đăng ký của hồ sơ ấy", en: "that record's day of registration" },
      },
    ],
  };
}

/** A ring is told once, at its first file, and not where its dates say already which link is wrong. */
export function ringOf(record: Registration, folder: Folder): Fault {
  const chain = chainOf(record, folder);
  if (chain.at(-1) !== record) return undefined;
  const [first] = chain.toSorted((a, b) => byCodeUnit(a.source.path, b.source.path));
  const links = chain.map((each, index) => [chain.at(index - 1) ?? each, each] as const);
  const isDated = links.some(([later, earlier]) => laterThan(earlier, later) !== undefined);
  if (first !== record || isDated) return undefined;
  return {
    at: record.placeOf("continues"),
    facts: { kind: "ring", ids: [record.id, ...chain.map(({ id }) => id)] },
    severity: "error",
    related: chain
      .filter((each) => each !== record)
      .map((each) => ({
        at: each.placeOf("continues"),
        message: { vi: "một mắt của vòng", en: "a link of the ring" },
      })),
  };
}

/** Of another unit than the record's own, those it replaced, and those above and below it. */
export function elsewhere(earlier: Registration, record: Registration, { roster }: Folder): Fault {
  const [own, other] = [record, earlier].map(({ unitId }) => roster.byId.get(unitId.toLowerCase()));
  // A unit that the roster does not know has its own finding.
  if (!own || !other || lineageOf(own.id, roster).has(other.id)) return undefined;
  if (areInOneLine(own.id, other.id, roster)) return undefined;
  return {
    at: record.placeOf("continues"),
    facts: { kind: "elsewhere", typed: record.data.continues ?? "", own, other },
    related: [
      {
        at: earlier.placeOf("unit"),
        message: { vi: "hồ sơ của đơn vị khác", en: "the other unit's record" },
      },
    ],
  };
}
