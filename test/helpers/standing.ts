import type { IsoDate } from "../../src/model/date.ts";
import type { DeadlineLine, QuotaLine, Standing, UnitStanding } from "../../src/model/tally.ts";
import { standingOf } from "../../src/tally/standing.ts";
import { exampleBase, exampleFolder } from "./example-folder.ts";

type Files = Readonly<Record<string, string>>;

/** The example folder with some files laid over it, counted on a day. */
export function standingIn(files: Files, asOf: IsoDate): Standing {
  const folder = exampleFolder(files);
  const [pack] = folder.packs;
  if (!pack) throw new Error("the example has no guidance");
  return standingOf(folder, pack, asOf);
}

export function unitIn(files: Files, asOf: IsoDate, id = "cd-dong"): UnitStanding {
  const found = standingIn(files, asOf).units.find(({ unit }) => unit.id === id);
  if (!found) throw new Error(`no line for ${id}`);
  return found;
}

export function quotaIn(files: Files, asOf: IsoDate, id = "huyen-dk"): QuotaLine {
  const unitId = id.startsWith("nganh") ? "cd-y-te" : "cd-dong";
  const found = unitIn(files, asOf, unitId).quotas.find(({ quota }) => quota.id === id);
  if (!found) throw new Error(`no quota ${id}`);
  return found;
}

export function deadlineIn(files: Files, asOf: IsoDate, id = "dang-ky"): DeadlineLine {
  const found = unitIn(files, asOf).deadlines.find((line) => line.id === id);
  if (!found) throw new Error(`no deadline ${id}`);
  return found;
}

export const guidancePath = "huong-dan/vi-du/guidance.yaml";

/** The example's guidance with some passages replaced by others. */
export function guidanceWith(...changes: readonly (readonly [string, string])[]): Files {
  let text = exampleBase[guidancePath] ?? "";
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`the example's guidance has no ${from}`);
    text = text.replace(from, to);
  }
  return { [guidancePath]: text };
}

/** `danvan.yaml` of the example with days of its own. */
export function localDates(...lines: readonly string[]): Files {
  const dates = lines.map((line) => `  - ${line}\n`).join("");
  return { "danvan.yaml": `${exampleBase["danvan.yaml"]}mốc riêng:\n${dates}` };
}
