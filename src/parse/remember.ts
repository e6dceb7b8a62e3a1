/** Gives the value made earlier under a key when all it was made `from` is the same; makes it otherwise. */
export type Remember = <T>(key: string, from: readonly unknown[], make: () => T) => T;

/** For a single look at a folder: nothing is worth keeping. */
export const makeAnew: Remember = (_key, _from, make) => make();

/** For looking at one folder again and again: only what has changed is made anew. Bytes that are the same array are the same. */
export function remembering(): Remember {
  const known = new Map<string, { readonly from: readonly unknown[]; readonly value: unknown }>();
  return <T>(key: string, from: readonly unknown[], make: () => T): T => {
    const earlier = known.get(key);
    const isSame =
      earlier?.from.length === from.length &&
      earlier.from.every((part, index) => Object.is(part, from[index]));
    // A key is only ever used for one type of value: each caller prefixes its own.
    if (earlier && isSame) return earlier.value as T;
    const value = make();
    known.set(key, { from, value });
    return value;
  };
}
