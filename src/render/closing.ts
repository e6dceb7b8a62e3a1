import { printable } from "./printable.ts";

/** `- …;` and a full stop after the last: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9. */
export function dashedLines(entries: readonly string[]): readonly string[] {
  const bare = entries.map(withoutMarks).filter((entry) => entry !== "");
  return bare.map((entry, index) => `- ${entry}${index === bare.length - 1 ? "." : ";"}`);
}

/** `Kính gửi: X.` needs X as it was written, without a list's marks. */
export function withoutMarks(entry: string): string {
  return printable(entry)
    .trim()
    .replace(/^[-–—•]\s*/u, "")
    .replace(/\s*[;.,]+$/u, "");
}
