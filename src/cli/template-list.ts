import { subjectKindOf } from "../render/document-subject.ts";
import { usesIn } from "../render/file-uses.ts";
import type { PlaceCatalogue } from "../render/places.ts";
import type { Common } from "./command.ts";
import type { Host } from "./host.ts";
import { renderWords } from "./render-words.ts";
import { type KnownTemplate, knownTemplates } from "./template-choice.ts";

/** Every template that can be rendered by name: what to type, what it is, how many files, whose it is. */
export function templateList(
  {
    folder,
    packId,
    language,
    catalogue,
  }: Pick<Common, "folder" | "language"> & {
    readonly packId: string;
    readonly catalogue: PlaceCatalogue;
  },
  host: Host,
): string {
  const say = renderWords[language];
  const files = ({ file, format }: KnownTemplate) => {
    const found = host.template(file, { folder, packId });
    const reading = found && usesIn(found);
    if (!reading || "fault" in reading) return say.unreadable;
    const count = say.perFile[subjectKindOf(reading.uses, catalogue)];
    return format === "xlsx" ? `${count} (Excel)` : count;
  };
  const rows = knownTemplates(host, { folder, packId }).map((known) => [
    known.name,
    known.shipped?.title[language] ?? "",
    files(known),
    known.origin === "common" ? say.origins.common : `${say.origins[known.origin]}: ${known.path}`,
  ]);
  const widths = [0, 1, 2, 3].map((at) => Math.max(0, ...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${say.listHead}${lines.map((line) => `  ${line}\n`).join("")}${say.listFoot}`;
}
