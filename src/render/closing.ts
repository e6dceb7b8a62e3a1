import type { Signer } from "../model/signer.ts";
import { printable, upperCase } from "./printable.ts";

/** Where nobody is named to sign, a place to write who does. */
const blankTitle = "…………………………";

/** What stands above the signature: authority and position, or a dotted line for them. */
export function signingTitles({ authority, position }: Signer): readonly [string, ...string[]] {
  const [first = blankTitle, ...rest] = [authority, position]
    .map((title) => upperCase(title ?? "").trim())
    .filter((title) => title !== "");
  return [first, ...rest];
}

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
