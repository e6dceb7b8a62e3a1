import { expect, test } from "vitest";
import type { Fault } from "../../src/model/fault.ts";
import type { SourceFile } from "../../src/model/place.ts";
import { parseConfig } from "../../src/parse/config.ts";
import { parsePack } from "../../src/parse/pack.ts";
import { parseRegistration } from "../../src/parse/registration.ts";
import { parseRoster } from "../../src/parse/roster.ts";
import { exampleBase, exampleFolder } from "../helpers/example-folder.ts";
import { fullRecord } from "../helpers/one-record.ts";

const { packs } = exampleFolder({});
const [pack] = packs;
const inUse = { packs: { get: () => pack }, byDefault: "vi-du" };
const yaml = fullRecord.slice(4, fullRecord.indexOf("---", 4));
const config = `${exampleBase["danvan.yaml"]}ký: { chức vụ: PHÓ CHỦ TỊCH, họ tên: "Trần Văn A" }
nơi nhận: [Như trên, 'Lưu: VT']
mốc riêng:
  - { thời hạn: bao-cao, kỳ: 2021H1, ngày: 14/6, căn cứ: 05/CV-LĐLĐ }
`;

interface Outcome {
  readonly held: unknown;
  readonly faults: readonly Fault[];
}

function ofRecord(source: SourceFile): Outcome {
  const { value: held, faults } = parseRegistration(source, inUse);
  return { held, faults };
}

function ofPack(source: SourceFile): Outcome {
  const { pack: held, faults } = parsePack(source, "own");
  return { held, faults };
}

const files: readonly (readonly [string, string, (source: SourceFile) => Outcome, number])[] = [
  ["nha-tro.md", fullRecord, ofRecord, 1],
  ["nha-tro.yaml", yaml, ofRecord, 1],
  ["don-vi.yaml", exampleBase["don-vi.yaml"] ?? "", ofRoster, 1],
  ["danvan.yaml", config, ofConfig, 1],
  // A pack is long; every seventeenth offset meets each kind of place many times over.
  ["guidance.yaml", exampleBase["huong-dan/vi-du/guidance.yaml"] ?? "", ofPack, 17],
];

function ofRoster(source: SourceFile): Outcome {
  const roster = parseRoster(source, { packs, areKnown: true });
  return { held: roster, faults: roster.faults };
}

function ofConfig(source: SourceFile): Outcome {
  const read = parseConfig(source);
  return { held: read, faults: read.faults };
}

/** What is wrong with how a text was taken, in words; nothing when it is fit. */
function unfit(text: string, { held, faults }: Outcome): string[] {
  const outside = faults.filter(({ start, end }) => start < 0 || end < start || end > text.length);
  return [
    ...(held === undefined && faults.length === 0 ? ["neither read nor at fault"] : []),
    ...outside.map(({ kind, start, end }) => `${kind} at ${start}-${end} of ${text.length}`),
  ];
}

test.each(files)("%s cut short anywhere is read or has a fault, within the file", (...file) => {
  const [path, whole, outcomeOf, step] = file;
  const text = whole.replaceAll("\n", "\r\n");
  for (let length = 0; length <= text.length; length += step) {
    const cut = text.slice(0, length);
    expect([cut, unfit(cut, outcomeOf({ path, text: cut, wasNfc: true }))]).toEqual([cut, []]);
  }
});

test.each(files)("%s with a letter gone or mistyped is read or has a fault", (...file) => {
  const [path, text, outcomeOf, step] = file;
  const slips = ["", ":", '"', "\t", "{", "\n"];
  for (let at = 0; at < text.length; at += 3 * step) {
    const typed = slips[(at / step / 3) % slips.length] ?? "";
    const slip = text.slice(0, at) + typed + text.slice(at + 1);
    expect([slip, unfit(slip, outcomeOf({ path, text: slip, wasNfc: true }))]).toEqual([slip, []]);
  }
});

// `brokenFault` and `forbiddenIn` make every range a letter long, at the very end of a file too.
test("a fault at the very end lies within the file", () => {
  const text = "đơn vị:\n  - {";
  for (const { end } of ofRoster({ path: "don-vi.yaml", text, wasNfc: true }).faults) {
    expect(end).toBeLessThanOrEqual(text.length);
  }
});
