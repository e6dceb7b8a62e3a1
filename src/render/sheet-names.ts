/** Longest name of a sheet, and what it may not hold (Excel specifications and limits). */
const longest = 31;
const forbidden = /[[\]:*?/\\]/g;

/** Names for sheets in their order: allowed, and unlike each other whatever their case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((text) => {
    const base = allowed(text);
    let name = cut(base, longest);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      name = cut(base, longest - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function allowed(text: string): string {
  const clean = text
    .replace(forbidden, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  return clean === "" ? "Trang" : clean;
}

/** The beginning of a text: whole words if they fill half the room, and no letter cut in two. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const lastSpace = text.lastIndexOf(" ", length);
  const room = lastSpace > length / 2 ? lastSpace : length;
  let beginning = "";
  for (const letter of text) {
    if (beginning.length + letter.length > room) break;
    beginning += letter;
  }
  return beginning.replace(/[' ]+$/, "");
}
