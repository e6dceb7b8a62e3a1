import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { PlaceName, Vocabulary } from "../../src/model/template.ts";
import { recordShape } from "../../src/parse/record-shape.ts";
import { keyWords } from "../../src/parse/shape.ts";
import { registerDocxVocabulary, reportDocxVocabulary } from "../../src/render/docx.ts";
import { formDocxVocabulary } from "../../src/render/form-docx.ts";
import { recordPaths } from "../../src/render/record-paths.ts";
import { registerXlsxVocabulary } from "../../src/render/register-xlsx.ts";
import { sampleForm, sampleRegister, sampleReport } from "../../src/render/samples.ts";
import { examplePack } from "../helpers/example-register.ts";

const pack = examplePack();
const vocabularies: readonly (readonly [string, Vocabulary])[] = [
  ["register.docx", registerDocxVocabulary(sampleRegister(pack))],
  ["register.xlsx", registerXlsxVocabulary(sampleRegister(pack))],
  ["report.docx", reportDocxVocabulary(sampleReport(pack))],
  ["form.docx", formDocxVocabulary(sampleForm(pack))],
];

/** Places that every pack has: those of its own fields and columns are told by example. */
function flat(vocabulary: Vocabulary): readonly PlaceName[] {
  return vocabulary.flatMap((place) => [
    place,
    ...(place.key === "rows" ? [] : flat(place.inside ?? [])),
  ]);
}

test.each(vocabularies)(
  "every place of %s has a Vietnamese name and is in both guides",
  (_, vocabulary) => {
    const [readme, guide] = ["README.md", "README.vi.md"].map((path) => readFileSync(path, "utf8"));
    for (const { key, labels } of flat(vocabulary)) {
      const [label = ""] = labels;
      expect(label, key).not.toBe("");
      expect(guide).toMatch(new RegExp(`\\{[#@]?${label}\\}`));
      expect(readme).toMatch(new RegExp(`\\{[#@]?${label}\\}`));
      expect(readme).toContain(`\`${key}\``);
    }
  },
);

test("places of a record are called as its keys are", () => {
  for (const [path, label] of Object.entries(recordPaths)) {
    const names: string[] = [];
    let shape: unknown = recordShape;
    for (const step of path.split(".")) {
      const part = fieldOf(shape, step);
      expect(part, path).toBeDefined();
      if (part === undefined) return;
      names.push(keyWords(part as never, step).vi);
      shape = part;
    }
    expect(label).toBe(names.join("."));
  }
});

/** The schema of a key, whatever it is wrapped in. */
function fieldOf(schema: unknown, name: string): unknown {
  let bare = schema;
  while (typeof bare === "object" && bare !== null && "unwrap" in bare) {
    if (typeof bare.unwrap !== "function") return undefined;
    bare = bare.unwrap();
  }
  if (typeof bare !== "object" || bare === null || !("shape" in bare)) return undefined;
  const { shape } = bare;
  return typeof shape === "object" && shape !== null
    ? Object.getOwnPropertyDescriptor(shape, name)?.value
    : undefined;
}
