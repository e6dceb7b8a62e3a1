/** Longest name of a sheet, and what it may not hold (Excel specifications and limits). */
const longest = 31;
const forbidden = /[[\]:*?/\\]/g;

/** What a caption says beside its subject: its number, and remarks in brackets. */
const numbering = /^(?:bảng|biểu|phụ biểu)(?:\s+số)?\s+\d+\s*[.:]\s*/iu;
const remark = /\s*\([^()]*\)/gu;

/** Words before which a long caption may end, and with which no name should end. */
const joint = /(?:,|\s(?:của|theo|trong|tại|ở|về|đến|và|với|cho|giai đoạn|từ))$/iu;

/**
 * Names for sheets in their order: allowed, and unlike each other whatever their case.
 *
 * @param others names that other sheets have
 */
export function sheetNames(
  wanted: readonly string[],
  others: readonly string[] = [],
): readonly string[] {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  const free = (name: string) => !taken.has(name.toLowerCase());
  return wanted.map((text) => {
    const names = candidates(text);
    const name = names.find(free) ?? numbered(names[0] ?? "", free);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** What tells a table from its like, `Theo lĩnh vực`; then the whole, then its beginning. */
function candidates(caption: string): readonly string[] {
  const whole = allowed(caption.replace(numbering, "").replace(remark, ""));
  const [, distinction = ""] = /[\s,](theo\s.+)$/iu.exec(whole) ?? [];
  const short = [capitalised(distinction), whole].filter(
    (name) => name !== "" && name.length <= longest,
  );
  return short.length > 0 ? short : [beginning(whole)];
}

/** As many whole phrases of a text as fit, or words, or letters. */
function beginning(text: string): string {
  const words = text.split(" ");
  const starts = words.map((_, index) => words.slice(0, index + 1).join(" "));
  const fitting = starts.filter((start) => start.length <= longest);
  const phrase = fitting.findLast(
    (start, index) =>
      start.length >= longest / 3 && !joint.test(start) && joint.test(starts[index + 1] ?? ""),
  );
  return (phrase ?? fitting.at(-1) ?? cut(text, longest)).replace(/[', ]+$/, "");
}

function numbered(base: string, free: (name: string) => boolean): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = cut(base, longest - suffix.length).trimEnd() + suffix;
    if (free(name)) return name;
  }
}

function allowed(text: string): string {
  const clean = text
    .replace(forbidden, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  return clean === "" ? "Trang" : clean;
}

/** No letter is cut in two. */
function cut(text: string, length: number): string {
  let start = "";
  for (const letter of text) {
    if (start.length + letter.length > length) break;
    start += letter;
  }
  return start;
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
