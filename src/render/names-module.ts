import type { DXT } from "docxtemplater";

/** Above the built-in ways of reading a place. */
const priority = 100;

// The library's types know prefixes that are texts; it takes patterns as well (its own `{-w:p list}`).
type Matchers = ReturnType<NonNullable<DXT.Module["matchers"]>>;

/** `{ #Hồ sơ }` and `{/ho so}` are one loop, as keys of records are one however they are typed. */
export function namesModule(keyOf: (typed: string) => string): DXT.Module {
  const part = (more: object) => (values: readonly string[]) => ({
    ...more,
    value: keyOf(values[1] ?? ""),
    priority,
  });
  const start = { expandTo: "auto", location: "start" };
  const matchers = [
    [/^\s*#\s*([\s\S]+)$/, "loop", part({ ...start, inverted: false })],
    [/^\s*\^\s*([\s\S]+)$/, "loop", part({ ...start, inverted: true })],
    [/^\s*\/\s*([\s\S]*)$/, "loop", part({ location: "end" })],
    [/^\s*@\s*([\s\S]+)$/, "rawxml", part({})],
  ] as unknown as Matchers;
  return { name: "danvan-names", matchers: () => matchers };
}
