// The main job on a real-looking folder, as a clerk would type it. Run by `npm run demo`.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const danvan = fileURLToPath(new URL("../bin/danvan.js", import.meta.url));
const folder = ["-C", "examples/ninh-binh-ldld", "--as-of", "31/12/2021"];
const commands = [
  ["validate", ...folder],
  ["status", ...folder],
  ["register", ...folder, "--format", "docx", "-o", "out/danh-sach.docx", "--force"],
  ["register", ...folder, "--format", "xlsx", "-o", "out/danh-sach.xlsx", "--force"],
  [
    "report",
    ...folder,
    "--period",
    "2021H2",
    "--format",
    "docx",
    "-o",
    "out/bao-cao-2021h2.docx",
    "--force",
  ],
];

mkdirSync("out", { recursive: true });
for (const command of commands) {
  process.stdout.write(`\n$ danvan ${command.join(" ")}\n`);
  const { status, error } = spawnSync(process.execPath, [danvan, ...command], { stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) {
    process.stderr.write(`danvan ${command[0]} ended with ${status}\n`);
    process.exit(status ?? 3);
  }
}
process.stdout.write("\nout/: danh-sach.docx, danh-sach.xlsx, bao-cao-2021h2.docx\n");
