import type { Register } from "../model/document.ts";
import { rowsInDocx, rowsInXlsx } from "../render/read-back.ts";
import { type RegisterCommand, type RegisterTask, registerFormats } from "./command.ts";
import { drawnUp, registerProduct } from "./drawn-register.ts";
import { type ExitCode, exit } from "./exit.ts";
import { folderWords } from "./folder-words.ts";
import type { Host } from "./host.ts";
import { bytesOf } from "./output.ts";

/** Rows that are named; the rest is counted. */
const mostRows = 10;

/**
 * Tells whether a file is still what the records say on the day of the file, or the one typed. What a
 * clerk changed beside the table (a number, a signature, a font) is not held against it.
 */
export async function checkRegister(
  command: RegisterCommand,
  { path, ofFile }: Extract<RegisterTask, { kind: "check" }>,
  host: Host,
): Promise<ExitCode> {
  const say = folderWords[command.language];
  const complain = (message: string) => {
    host.err(`danvan: ${message}\n`);
    return exit.misuse;
  };
  if (!host.isTaken(path)) return complain(say.noFileToCheck(path));
  const format = registerFormats.find((each) => path.toLowerCase().endsWith(`.${each}`));
  if (!format) return complain(say.notARegister(path));
  const bytes = host.read(path);
  const { dayOf } = await import("../load/seal.ts");
  const asOf = (ofFile ? dayOf(bytes) : undefined) ?? command.asOf;
  const asked = { ...command, format, asOf };
  const drawn = drawnUp(asked, host);
  if ("message" in drawn) return complain(drawn.message);
  const product = await registerProduct(drawn, { command: asked, host });
  if (!product) return exit.misuse;
  const made = await bytesOf(product, asOf);
  if (Buffer.from(bytes).equals(made)) {
    host.out(say.checkedWhole);
    return exit.clean;
  }
  const there = await rowsIn(bytes, { format, register: drawn.document });
  const wanted = await rowsIn(made, { format, register: drawn.document });
  if (!there || !wanted) return complain(say.notARegister(path));
  return compared(there, wanted, { say, host });
}

function compared(
  there: readonly string[],
  wanted: readonly string[],
  { say, host }: { say: (typeof folderWords)["vi"]; host: Host },
): ExitCode {
  const [present, made] = [new Set(there), new Set(wanted)];
  const gone = there.filter((row) => !made.has(row));
  const missing = wanted.filter((row) => !present.has(row));
  if (gone.length + missing.length === 0) {
    host.out(say.checkedEdited);
    return exit.clean;
  }
  host.out(say.checkedOther(Math.max(gone.length, missing.length)));
  if (gone.length > 0) host.out(say.checkedRows("gone", shown(gone)));
  if (missing.length > 0) host.out(say.checkedRows("new", shown(missing)));
  return exit.findings;
}

function shown(rows: readonly string[]): string[] {
  const more = rows.length - mostRows;
  return [...rows.slice(0, mostRows), ...(more > 0 ? [`… +${more}`] : [])];
}

/** What counts of a file, a row a text: in Word and Excel the rows of models, in files for other programs every line. */
async function rowsIn(
  bytes: Uint8Array,
  { format, register }: { format: RegisterCommand["format"]; register: Register },
): Promise<readonly string[] | undefined> {
  switch (format) {
    case "docx":
      return rowsInDocx(bytes)
        ?.filter((row) => isOfModel(row, register))
        .map(keyOf);
    case "xlsx":
      return (await rowsInXlsx(bytes))?.filter((row) => isOfModel(row, register)).map(keyOf);
    default:
      return new TextDecoder().decode(bytes).split(/\r?\n/);
  }
}

/** As many cells as the form has columns, most of them filled in, and no heading. */
function isOfModel(row: readonly string[], { grid: { columns } }: Register): boolean {
  const filled = row.filter((cell) => cell.trim() !== "").length;
  const headings = columns.flatMap(({ heading, group }) => [heading, group]);
  return (
    row.length === columns.length && filled > 2 && !row.some((cell) => headings.includes(cell))
  );
}

function keyOf(cells: readonly string[]): string {
  return cells.map((cell) => cell.replace(/\s+/g, " ").trim()).join(" | ");
}
