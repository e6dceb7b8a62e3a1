import { byCodeUnit } from "../model/text.ts";

/** Longest part of a file's name that an id gives: paths on Windows end at 260 letters. */
const longest = 60;

/** `Nhà trọ tự quản` as `nha-tro-tu-quan`: a name that every disk, mail and zip program takes. */
export function asciiName(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[đðɖ]/g, "d")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "khong-ten" : plain;
}

/** What is to have a file of its own. */
export interface Named {
  readonly id: string;
  /** Put before the id where two ids give one name. */
  readonly group: string;
  /** The same on every run, different for each. */
  readonly path: string;
}

/**
 * A name for each, no two alike: by id, by group and id where ids meet, numbered where those meet too.
 * To be asked for all that could have a file, so that a name does not hang on which are chosen.
 */
export function fileNames(all: readonly Named[]): ReadonlyMap<string, string> {
  const sorted = all.toSorted((a, b) => byCodeUnit(a.path, b.path));
  const byId = new Map<string, number>();
  for (const { id } of sorted) byId.set(asciiName(id), (byId.get(asciiName(id)) ?? 0) + 1);
  const taken = new Set(
    sorted.map(({ id }) => asciiName(id)).filter((name) => byId.get(name) === 1),
  );
  return new Map(
    sorted.map(({ id, group, path }) => {
      const plain = asciiName(id);
      if (byId.get(plain) === 1) return [path, plain] as const;
      const name = free(`${asciiName(group)}-${plain}`, taken);
      taken.add(name);
      return [path, name] as const;
    }),
  );
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
  return name;
}
