import type { TemplateFault, TemplatePlace, Vocabulary } from "../model/template.ts";
import { keysByName } from "./filling.ts";

/** A template of the form has the form's own place once, outside lists and conditions: it is read back from there. */
export function formFaults(
  places: readonly TemplatePlace[],
  vocabulary: Vocabulary,
): readonly TemplateFault[] {
  const form = vocabulary.find(({ key }) => key === "form");
  if (!form) return [];
  const keyOf = keysByName(vocabulary);
  let depth = 0;
  let standing = 0;
  const faults = places.flatMap(({ mark, name, spot, start, end }): readonly TemplateFault[] => {
    if (mark === "#" || mark === "^") depth += 1;
    if (mark === "/") depth -= 1;
    if (mark !== "@" || keyOf(name) !== form.key) return [];
    standing += 1;
    const isRepeated = depth > 0 || standing > 1;
    return isRepeated ? [{ kind: "form", problem: "repeated", name, spot, start, end }] : [];
  });
  if (standing > 0) return faults;
  const [name = form.key] = form.labels;
  return [{ kind: "form", problem: "lacking", name, spot: { kind: "file" }, start: 0, end: 0 }];
}
