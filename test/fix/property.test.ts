import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { yamlPartOf } from "../../src/fix/yaml-part.ts";
import { readFolder } from "../../src/load/folder.ts";
import { builtInPacks } from "../../src/load/pack.ts";
import type { Folder } from "../../src/model/folder.ts";
import type { Registration } from "../../src/model/registration.ts";
import { withoutOuterQuotes } from "../../src/model/text.ts";
import { parseFolder } from "../../src/parse/folder.ts";
import { parseRegistration } from "../../src/parse/registration.ts";
import { roleOf } from "../../src/parse/role.ts";
import { exampleFolder } from "../helpers/example-folder.ts";
import { fullRecord } from "../helpers/one-record.ts";
import { putRightAt } from "../helpers/put-right.ts";

interface Sample {
  readonly path: string;
  readonly text: string;
  readonly folder: Folder;
}

const messy = `---
# đầu tệp

Tên:   “Khu nhà trọ \\"4 không\\"”   # tên gọi
LOAI : Tap The
chu_the: CĐCS Công ty May
Trạng thái: "active"
ngày đăng ký:   15-7-2021   
# lĩnh vực theo mẫu
linh vuc: [vh, 'KINH TE']
khao sat: { ngay: 2021-06-20 , thuan loi: đông người,difficulties: [a, b: c] }
ghi chú lạ:   để   nguyên   
kế hoạch:
  số: |
    12/KH  
    LĐLĐ
  từ:  tháng 8/2021
  cách làm: "một  
    hai"
phân công:
- người:  A 
  viec: B
- { người: C, việc: 'D' }
chọn đăng ký tỉnh: x
tieu chi ntm: [17, 1.9]
---
## Nội dung  
Hai dấu cách cuối dòng là xuống dòng.  
`;

/** Every file of the examples, and records that are written as nobody should. */
const samples: readonly Sample[] = [
  ...readdirSync("examples", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }): Sample[] => {
      const raw = readFolder(`examples/${name}`) ?? [];
      const folder = parseFolder(raw, builtInPacks("templates"));
      return folder.files.map(({ source }) => ({ path: source.path, text: source.text, folder }));
    }),
  ...[fullRecord, messy, messy.replaceAll("\n", "\r\n"), messy.replaceAll("\\", "")].map(
    (text): Sample => ({ path: "mo-hinh/cd-dong/a.md", text, folder: exampleFolder({}) }),
  ),
  {
    path: "mo-hinh/cd-dong/b.yaml",
    text: `muc:\n  Nội dung: |\n    a  \n    b\n${messy.slice(4, messy.lastIndexOf("---"))}`.trimEnd(),
    folder: exampleFolder({}),
  },
];

/** A small generator with a fixed seed: the same mutants on every machine. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

const pieces = [
  ..." \n:-#,[]{}'\"&*!|>%@`?~\\\r\t“”/.".split(""),
  ..."  |: |- | #|  #|\n  |\n- |   \n|''|\"\"|{ a: b }|---\n|...\n|? |\u00a0|\n\n|: |+\n  \n".split(
    "|",
  ),
  "tên: b\n",
  "\n# lời ghi\n",
  "\nloại: cá nhân\n",
  "\nTRẠNG_THÁI:  Đang thực hiện  \n",
  "ngày: 5.6.2021",
  "linh-vuc: vh",
];

function mutant(text: string, draw: () => number): string {
  let made = text;
  for (let count = 1 + Math.floor(draw() * 3); count > 0; count -= 1) {
    const at = Math.floor(draw() * made.length);
    const length = draw() < 0.5 ? 0 : Math.floor(draw() * 6);
    const piece = draw() < 0.3 ? "" : (pieces[Math.floor(draw() * pieces.length)] ?? "");
    made = made.slice(0, at) + piece + made.slice(at + length);
  }
  return made.normalize("NFC");
}

/** The values of a record by another road than `fix` itself takes: positions and spelling aside. */
function valuesOf({ path, text, folder }: Sample): unknown {
  const get = (id: string) => folder.packs.find((pack) => pack.id === id);
  const [byDefault] = folder.config.guidance;
  const source = { path, text, wasNfc: true };
  const { value, faults } = parseRegistration(source, { packs: { get }, byDefault });
  if (!value) return faults.map(({ kind }) => kind);
  const { data, fields, otherFields, own, sections, id, unitId }: Registration = value;
  const title = withoutOuterQuotes(data.title ?? "");
  const kinds = faults.map(({ kind, path: where }) => `${kind} ${where}`).toSorted();
  const texts = sections.map(({ heading, text: under }) => [heading, under]);
  return { ...data, fields, title, otherFields, own, texts, id, unitId, kinds };
}

function check(sample: Sample, order: boolean): boolean {
  const { path, text, folder } = sample;
  const once = putRightAt(path, text, { order, folder });
  expect([text, once === undefined]).toEqual([text, false]);
  const made = once ?? text;
  const again = putRightAt(path, made, { order, folder });
  if (again !== made) expect([text, again]).toEqual([text, made]);
  if (!yamlPartOf({ path, text, wasNfc: true })) expect(made).toBe(text);
  if (roleOf(path) === "registration" && made !== text) {
    const [before, after] = [valuesOf(sample), valuesOf({ ...sample, text: made })];
    if (JSON.stringify(before) !== JSON.stringify(after))
      expect([text, after]).toEqual([text, before]);
  }
  return made !== text;
}

describe("what is put right means the same, and is right the second time", () => {
  test.each([false, true])("every file of the examples, order %s", (order) => {
    expect(samples.length).toBeGreaterThan(100);
    const changed = samples.filter((sample) => check(sample, order));
    expect(changed.length).toBeGreaterThan(3);
  });

  test.each([false, true])(
    "2,000 mutants, order %s",
    (order) => {
      const source = numbers(order ? 20210715 : 19300203);
      const draw = () => source.next().value ?? 0;
      const small = samples.filter(({ text }) => text.length < 4000);
      const bad = small.slice(-5);
      const total = 2000;
      let changed = 0;
      for (let round = 0; round < total; round += 1) {
        const pool = round % 2 === 0 ? bad : small;
        const sample = pool[round % pool.length];
        if (sample && check({ ...sample, text: mutant(sample.text, draw) }, order)) changed += 1;
      }
      expect(changed).toBeGreaterThan(total / 10);
      expect(changed).toBeLessThan(total);
    },
    120_000,
  );
});
