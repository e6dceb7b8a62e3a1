/** A body as a sentence names it: `Liên đoàn Lao động huyện (Tây Ninh)` without what tells it from its like. */
export function citedBody(name: string): string {
  return name.replace(/\s*\([^()]*\)$/, "");
}
