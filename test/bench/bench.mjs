// Ratios measured in one run, run by `npm run bench`. No test depends on them: a shared machine is noisy.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const danvan = join(root, "bin/danvan.js");
const example = join(root, "examples/ninh-binh-ldld");

function milliseconds(args) {
  const start = process.hrtime.bigint();
  const { error, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (error || status === 3) throw error ?? new Error(`failed: ${args.join(" ")}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Each pair run side by side, so that both see the same noise; the median of the ratios. */
function ratio(args, against, rounds) {
  const ratios = Array.from({ length: rounds }, () => milliseconds(args) / milliseconds(against));
  return ratios.toSorted((a, b) => a - b)[rounds >> 1];
}

/** A folder of so many copies of one good record, each with a name of its own. */
function folderOf(count) {
  const folder = mkdtempSync(join(tmpdir(), "danvan-bench-"));
  const text = readFileSync(join(root, "test/bench/record.md"), "utf8");
  const units = Array.from({ length: Math.ceil(count / 100) }, (_, index) => `ldld-${index + 1}`);
  const roster = units.map((id) => `  - { mã: ${id}, tên: LĐLĐ ${id}, loại: ldld-huyen }`);
  writeFileSync(join(folder, "danvan.yaml"), "tổ chức: LĐLĐ tỉnh\nhướng dẫn: ninh-binh-ldld-2021-2025\n");
  writeFileSync(join(folder, "don-vi.yaml"), `đơn vị:\n${roster.join("\n")}\n`);
  for (let index = 0; index < count; index += 1) {
    const place = join(folder, "mo-hinh", units[Math.floor(index / 100)] ?? "ldld-1");
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `mo-hinh-${index}.md`), text.replace("SỐ", String(index)));
  }
  return folder;
}

/** Milliseconds from saving a record to its finding on the screen of `validate --watch`, the median of so many. */
async function reaction(folder, rounds) {
  const path = join(folder, "mo-hinh/ldld-1/mo-hinh-1.md");
  const good = readFileSync(path, "utf8");
  const bad = good.replace("10/07/2021", "31/02/2021");
  const endsWithParent = new URL("../helpers/ends-with-parent.mjs", import.meta.url).href;
  const watch = ["--import", endsWithParent, danvan, "-C", folder, "validate", "--watch"];
  const child = spawn(process.execPath, watch, { stdio: ["ignore", "pipe", "ignore", "ipc"] });
  let seen = "";
  child.stdout.on("data", (text) => {
    seen += text;
  });
  const shown = async () => {
    while (!seen.includes("Đã đọc")) await new Promise((resolve) => child.stdout.once("data", resolve));
    seen = "";
  };
  await shown();
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const start = process.hrtime.bigint();
    writeFileSync(path, round % 2 === 0 ? bad : good);
    await shown();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  child.kill();
  writeFileSync(path, good);
  return times.toSorted((a, b) => a - b)[rounds >> 1];
}

const nothing = ["-e", "0"];
console.log(`danvan --version            ${ratio([danvan, "--version"], nothing, 15).toFixed(2)} × node -e 0`);
console.log(`danvan validate (example)   ${ratio([danvan, "-C", example, "validate"], nothing, 15).toFixed(2)} × node -e 0`);

const [small, large] = [folderOf(1000), folderOf(10_000)];
try {
  const grows = ratio([danvan, "-C", large, "validate", "-q"], [danvan, "-C", small, "validate", "-q"], 3);
  console.log(`validate, 10,000 records    ${grows.toFixed(2)} × 1,000 records`);
  const empty = Array.from({ length: 9 }, () => milliseconds(nothing)).toSorted((a, b) => a - b)[4];
  const reacts = await reaction(small, 11);
  console.log(`--watch, 1,000 records      ${(reacts / empty).toFixed(2)} × node -e 0, from saving to the screen (${reacts.toFixed(0)} ms)`);
  const read = `const fs=require("fs"),p=require("path");for(const f of fs.readdirSync(${JSON.stringify(large)},{recursive:true}))if(f.endsWith(".md"))fs.readFileSync(p.join(${JSON.stringify(large)},f),"utf8")`;
  console.log(`validate, 10,000 records    ${ratio([danvan, "-C", large, "validate", "-q"], ["-e", read], 3).toFixed(2)} × reading them`);
} finally {
  for (const folder of [small, large]) rmSync(folder, { recursive: true, force: true });
}
