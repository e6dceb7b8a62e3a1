/** A name in quotation marks; one that has some of its own gets none around it, for names are not rewritten. */
export function quoted(name: string): string {
  return /[“”"«»]/u.test(name) ? name : `“${name}”`;
}
