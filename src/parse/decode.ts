import type { UnreadableReason } from "../model/fault.ts";
import type { SourceFile } from "../model/place.ts";

export type Decoding =
  | { readonly ok: true; readonly source: SourceFile }
  | { readonly ok: false; readonly reason: UnreadableReason };

/** A record is a page or two; a megabyte is a mistake (a picture, a database). */
export const largestBytes = 1024 * 1024;

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** Bytes to NFC text without BOM. Strict: a file in another encoding is refused, never guessed at. */
export function decoded(path: string, bytes: Uint8Array): Decoding {
  if (bytes.length > largestBytes) return { ok: false, reason: "too-large" };
  if (isUtf16(bytes)) return { ok: false, reason: "utf-16" };
  if (bytes.includes(0)) return { ok: false, reason: "binary" };
  try {
    const typed = strictUtf8.decode(bytes);
    const text = typed.normalize("NFC");
    if (text === typed) return { ok: true, source: { path, text, wasNfc: true } };
    const firstNfd = firstDifference(text, typed);
    return { ok: true, source: { path, text, wasNfc: false, firstNfd } };
  } catch {
    return { ok: false, reason: "not-utf-8" };
  }
}

function firstDifference(text: string, other: string): number {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return at;
}

/** Notepad's “Unicode” writes UTF-16 behind one of these marks. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
