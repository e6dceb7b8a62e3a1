const passageLength = 4;
/** Of each title so many of its rarest passages are looked at. */
const passagesOfTitle = 10;
/** A passage in very many titles is a stock phrase; of those that hold it the last are looked at. */
const titlesOfPassage = 20;
/** Of the titles met, so many that share the most are worth a comparison letter by letter. */
const mostMet = 8;

interface Text {
  readonly folded: string;
  /** Titles of other numbers never meet. */
  readonly numbers: string;
}

/**
 * For each title the places of those before it that have the most in common with it. Not every pair
 * is looked at: titles meet in the rarest passages that they share with any other, so the cost grows
 * with the number of titles, not with its square. `undefined` meets nobody.
 */
export function titlesMet(titles: readonly (Text | undefined)[]): readonly (readonly number[])[] {
  const { passages, counts } = numberedPassages(titles);
  const holders: number[][] = counts.map(() => []);
  return passages.map((all, index) => {
    const rare = all
      .filter((passage) => (counts[passage] ?? 0) > 1)
      .toSorted((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b)
      .slice(0, passagesOfTitle);
    const shared = new Map<number, number>();
    for (const passage of rare) {
      const others = holders[passage] ?? [];
      for (const other of others.slice(-titlesOfPassage)) {
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
      others.push(index);
    }
    return [...shared]
      .toSorted(([a, inA], [b, inB]) => inB - inA || a - b)
      .slice(0, mostMet)
      .map(([other]) => other);
  });
}

/** The passages of each title as numbers, and in how many titles each stands. */
function numberedPassages(titles: readonly (Text | undefined)[]) {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const passages = titles.map((title) => {
    const own = new Set<number>();
    for (const passage of title ? passagesIn(title) : []) {
      const number = numbers.get(passage) ?? numbers.size;
      numbers.set(passage, number);
      if (!own.has(number)) counts[number] = (counts[number] ?? 0) + 1;
      own.add(number);
    }
    return [...own];
  });
  return { passages, counts };
}

function* passagesIn({ folded, numbers }: Text): Iterable<string> {
  for (let at = 0; at + passageLength <= folded.length; at += 1) {
    yield folded.slice(at, at + passageLength) + numbers;
  }
}
