/** Longer values are cut: the frame below the message shows the whole line anyway. */
const longest = 60;

/** A value or key as messages show it: in backticks, on one line. */
export function shown(value: string): string {
  const letters = Array.from(value.trim().replace(/\s+/g, " "));
  const cut = letters.length > longest ? [...letters.slice(0, longest - 1), "…"] : letters;
  return `\`${cut.join("") || '""'}\``;
}
