import type { LayoutName } from "../model/layout.ts";

/**
 * Words before the office that signs: thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền.
 * State: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7. Party: Hướng dẫn 36-HD/VPTW, mục II.1.7; how
 * it abbreviates the last two could not be read, so they stay as they are.
 */
const words: readonly Readonly<Record<LayoutName, string>>[] = [
  { nd30: "TM.", dang: "T/M" },
  { nd30: "KT.", dang: "K/T" },
  { nd30: "TL.", dang: "T/L" },
  { nd30: "TUQ.", dang: "TUQ." },
  { nd30: "Q.", dang: "Q." },
];

/** `TM. BAN THƯỜNG VỤ` as `T/M BAN THƯỜNG VỤ` and back; what begins otherwise is left alone. */
export function authorityIn(layout: LayoutName, authority: string): string {
  const [, typed = "", rest = ""] =
    /^\s*(\p{L}(?:\/?\p{L}){0,2})(?:\.\s*|\s+)(.*)$/su.exec(authority) ?? [];
  const plain = typed.replace("/", "").toUpperCase();
  const known = words.find(({ nd30 }) => nd30 === `${plain}.`);
  return known && rest !== "" ? `${known[layout]} ${rest}` : authority;
}
