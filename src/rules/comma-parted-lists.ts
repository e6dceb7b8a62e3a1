import { commaParted } from "../model/comma-parted.ts";
import { fieldNamed, mostFieldParts } from "../model/field-name.ts";
import type { Place } from "../model/place.ts";
import type { Registration } from "../model/registration.ts";

/** Parts that one text is taken for at most: with more commas it is a list. */
const mostParts = 6;

/** One text of a record that commas between brackets have made several. */
export interface PartedText {
  readonly places: readonly Place[];
  readonly whole: string;
  /** Nothing else can have been meant. */
  readonly certain: boolean;
}

interface Item {
  readonly typed: string;
  readonly place: Place;
}

/** Topics of an open list that were one: those of a closed list have a finding of their own. */
export function partedTopics(record: Registration): readonly PartedText[] {
  const { pack, data } = record;
  if (!pack?.openFields) return [];
  const isKnown = (typed: string) => fieldNamed(typed, pack) !== undefined;
  const items = itemsAt(record, "fields", data.fields);
  const most = mostFieldParts(pack);
  return runs(
    items,
    (from) => knownTopic(from.slice(0, most), isKnown) ?? begunTopic(from, isKnown),
  );
}

/** `[tăng 1,5 triệu đồng]`: a number parted at its decimal comma, which makes two false ones. */
export function partedNumbers(record: Registration): readonly PartedText[] {
  const { survey, conclusion, economicValue, replicationSites } = record.data;
  const lists = [
    itemsAt(record, "survey.advantages", survey?.advantages),
    itemsAt(record, "survey.difficulties", survey?.difficulties),
    itemsAt(record, "conclusion.results", conclusion?.results),
    itemsAt(record, "conclusion.limits", conclusion?.limits),
    itemsAt(record, "conclusion.difficulties", conclusion?.difficulties),
    itemsAt(record, "economicValue", economicValue),
    itemsAt(record, "replicationSites", replicationSites),
  ];
  return lists.flatMap((items) => runs(items, partedNumber));
}

function itemsAt(
  record: Registration,
  path: string,
  values: readonly string[] = [],
): readonly Item[] {
  return values.map((typed, index) => ({ typed, place: record.placeOf(`${path}.${index}`) }));
}

function runs(
  items: readonly Item[],
  runAt: (from: readonly Item[]) => PartedText | undefined,
): readonly PartedText[] {
  const found: PartedText[] = [];
  for (let at = 0; at < items.length; ) {
    const run = runAt(items.slice(at, at + mostParts));
    if (run) found.push(run);
    at += run?.places.length ?? 1;
  }
  return found;
}

function partedText(items: readonly Item[], certain: boolean): PartedText | undefined {
  const places = items.map(({ place }) => place);
  const whole = commaParted(places);
  return whole === undefined ? undefined : { places, whole, certain };
}

/** Together they are a topic of the guidance, and one alone is none. */
function knownTopic(
  items: readonly Item[],
  isKnown: (typed: string) => boolean,
): PartedText | undefined {
  for (let length = items.length; length > 1; length -= 1) {
    const run = items.slice(0, length);
    const text = partedText(run, true);
    if (text && isKnown(text.whole) && !run.every(({ typed }) => isKnown(typed))) return text;
  }
  return undefined;
}

/** A topic begins with a capital letter: what goes on in small letters belongs to the one before. */
function begunTopic(
  [first, ...rest]: readonly Item[],
  isKnown: (typed: string) => boolean,
): PartedText | undefined {
  if (!first || !/^\p{Lu}/u.test(first.typed)) return undefined;
  const end = rest.findIndex(({ typed }) => !/^\p{Ll}/u.test(typed) || isKnown(typed));
  return partedText([first, ...(end === -1 ? rest : rest.slice(0, end))], false);
}

function partedNumber([first, second]: readonly Item[]): PartedText | undefined {
  if (!first || !second) return undefined;
  const text = partedText([first, second], true);
  const isNumber = text && /\d,\d/.test(text.whole) && /\d$/.test(first.typed);
  return isNumber && /\p{L}/u.test(text.whole) ? text : undefined;
}
