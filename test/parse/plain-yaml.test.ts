import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { frontMatterOf } from "../../src/parse/markdown.ts";
import { plainYaml } from "../../src/parse/plain-yaml.ts";
import { parseAnyYaml } from "../../src/parse/yaml.ts";

const record = `tên: Khu nhà trọ “tự quản” # ghi chú
loại:   tập thể
lĩnh vực: [ANQP, "VH-XH", 'Xây dựng HTCT']
số: 01
liên hệ: '09123''45'
địa chỉ: "số 5, đường 1: gần chợ"
khảo sát: { ngày: 20/06/2021, thuận lợi: đông người, khó khăn: [làm ca, thiếu chỗ họp] }
# một dòng ghi chú
phân công:
  - { người: Chủ tịch, việc: phụ trách chung }
  - người: Ủy viên
    việc: theo dõi
    thêm:
      sâu: hơn
kiểm tra:
- ngày: 15/11/2021
  kết quả: đúng tiến độ
điểm:
  - xã A
  - xã B: hai thôn

trống:
cuối: a:b #c
`;

/** Every piece of YAML of the examples, and this record. */
const corpus = [
  record,
  ...readdirSync("examples", { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(md|yaml)$/.test(path) && !path.startsWith("README"))
    .flatMap((path) => {
      const text = readFileSync(`examples/${path}`, "utf8");
      if (path.endsWith(".yaml")) return [text];
      const parts = frontMatterOf(text);
      return parts.ok ? [parts.yaml] : [];
    }),
];

/** A small generator with a fixed seed: the same mutants on every machine. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

const pieces = [
  ..." \n:-#,[]{}'\"&*!|>%@`?~\\\r\t".split(""),
  ": ",
  "- ",
  " #",
  "\n  ",
  "\n- ",
  "  ",
  "''",
  '""',
  "{ a: b }",
  "[a, b]",
  "---\n",
  "...\n",
  "<<: ",
  "? ",
  "null",
  "đ",
  "\u00a0",
  "\n\n",
  ": |\n  ",
  "a: ",
];

function mutant(text: string, draw: () => number): string {
  let made = text;
  for (let count = 1 + Math.floor(draw() * 3); count > 0; count -= 1) {
    const at = Math.floor(draw() * made.length);
    const length = draw() < 0.5 ? 0 : Math.floor(draw() * 6);
    const piece = draw() < 0.3 ? "" : (pieces[Math.floor(draw() * pieces.length)] ?? "");
    made = made.slice(0, at) + piece + made.slice(at + length);
  }
  return made;
}

describe("the fast reader and the library give one answer", () => {
  test("on every record of the examples, most of which it reads", () => {
    const read = corpus.filter((text) => plainYaml(text, 7) !== undefined);
    for (const text of read)
      expect(parseAnyYaml(text, 7)).toEqual({ ok: true, root: plainYaml(text, 7) });
    expect(read.length / corpus.length).toBeGreaterThan(0.5);
    expect(read).toContain(record);
  });

  test("on 20,000 mutants, of which it accepts some and refuses some", () => {
    const source = numbers(20210715);
    const draw = () => source.next().value ?? 0;
    const small = corpus.filter((text) => text.length < 2500);
    const total = 20_000;
    const mutants = Array.from({ length: total }, (_, round) =>
      mutant(round % 2 === 0 ? record : (small[round % small.length] ?? record), draw),
    );
    const accepted = mutants.filter((text) => plainYaml(text, 3) !== undefined);
    for (const text of accepted) {
      const whole = parseAnyYaml(text, 3);
      // Compared as text first: a deep comparison of each would take minutes.
      if (whole.ok && JSON.stringify(whole.root) === JSON.stringify(plainYaml(text, 3))) continue;
      expect({ text, read: plainYaml(text, 3) }).toEqual({
        text,
        read: whole.ok ? whole.root : whole.fault,
      });
    }
    expect(accepted.length).toBeGreaterThan(total / 20);
    expect(accepted.length).toBeLessThan(total);
  }, 120_000);

  test("and neither is troubled by depth", () => {
    const deep = Array.from({ length: 6000 }, (_, level) => `${" ".repeat(level)}a:`).join("\n");
    expect(plainYaml(deep, 0)).toBeUndefined();
    expect(parseAnyYaml(deep, 0)).toMatchObject({ ok: false });
    expect(plainYaml(`a: ${"[".repeat(6000)}`, 0)).toBeUndefined();
  });
});
