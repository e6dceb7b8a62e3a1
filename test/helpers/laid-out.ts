import { readFolder } from "../../src/load/folder.ts";
import type { LayoutName } from "../../src/model/layout.ts";
import { run } from "./fake-host.ts";

/** The example folders, each with a day on which it has something to print, and a period. */
export const examples = [
  { name: "ninh-binh-ldld", asOf: "31/12/2021", period: "2021H2" },
  { name: "ninh-binh-ccb", asOf: "31/12/2018", period: "2018" },
  { name: "ninh-thuan-ldld", asOf: "31/12/2014", period: "2014" },
  { name: "tay-ninh-ldld", asOf: "31/12/2017", period: "2017" },
] as const;

export type ExampleFolder = (typeof examples)[number];

/** The register or the report of an example in a layout, as danvan writes it. */
export async function written(
  command: "register" | "report",
  example: ExampleFolder,
  { layout, format = "docx" }: { readonly layout: LayoutName; readonly format?: "docx" | "xlsx" },
): Promise<Uint8Array> {
  const { name, asOf, period } = example;
  const files = readFolder(`examples/${name}`) ?? [];
  const folder = Object.fromEntries(files.map(({ path, bytes }) => [path, bytes] as const));
  const config = Buffer.from(folder["danvan.yaml"] ?? []).toString("utf8");
  const laidOut = { ...folder, "danvan.yaml": `${config}\nthể thức: ${layout}\n` };
  const of = command === "report" ? ["--period", period] : [];
  const argv = [command, ...of, "--as-of", asOf, "--format", format, "-o", "out"];
  const { written: files_, err, code } = await run(argv, { folder: laidOut });
  const bytes = files_.get("out");
  if (code !== 0 || !bytes) throw new Error(err);
  return bytes;
}
