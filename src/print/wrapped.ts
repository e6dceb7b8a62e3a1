import stringWidth from "fast-string-width";

/** A text in lines that fit the terminal, broken between words; a word too long stays whole. */
export function wrapped(
  text: string,
  { columns, indent = "" }: { readonly columns: number; readonly indent?: string },
): string {
  const room = columns - indent.length;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && stringWidth(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}${line}\n`).join("");
}
