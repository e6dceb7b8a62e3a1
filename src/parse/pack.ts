import type { Fault, FaultFacts } from "../model/fault.ts";
import type { Demand, Pack } from "../model/pack.ts";
import type { SourceFile } from "../model/place.ts";
import { folded } from "../model/text.ts";
import { blankFileFault } from "./blank-file.ts";
import { demandsOf } from "./demands.ts";
import { type PackData, packShape } from "./pack-shape.ts";
import { recordShape, recordShapeOf } from "./record-shape.ts";
import { englishPath, keysOf, type Path } from "./shape.ts";
import { placeFinder, typedOf } from "./typed.ts";
import { parseYaml } from "./yaml.ts";

export interface PackReading {
  /** `undefined` when the file cannot be used as a pack at all. */
  readonly pack: Pack | undefined;
  readonly faults: readonly Fault[];
}

/** `guidance.yaml` to a pack. References inside it (unit kinds, fields, deadlines, record keys) are resolved. */
export function parsePack(source: SourceFile, origin: Pack["origin"]): PackReading {
  const yaml = parseYaml(source.text, 0);
  if (!yaml.ok) return { pack: undefined, faults: [{ ...yaml.fault, path: "" }] };
  const blank = blankFileFault(yaml.root, source);
  if (blank) return { pack: undefined, faults: [blank] };
  const { value: data, faults, inTree } = typedOf(yaml.root, packShape);
  if (!data) return { pack: undefined, faults };
  const placeOf = placeFinder(source, yaml.root, { schema: packShape, inTree });
  const found: Fault[] = [];
  const report: Report = (path, facts) => {
    const { start, end } = placeOf(path);
    // A union loses its members through a spread; the parts are those of one of them.
    found.push({ ...facts, path: inTree(path).join("."), start, end } as Fault);
  };
  const resolved = resolvedPack(data, report);
  checkOnce(data, report);
  checkName(data, { source, origin, report });
  const shape = recordShapeOf(data.ownFields);
  const demands: readonly Demand[] = demandsOf(data, shape, report);
  const whole = [...faults, ...found];
  return { pack: { ...resolved, demands, source, origin, faults: whole, placeOf }, faults: whole };
}

/** An organisation's own pack lies in the folder of its id: that is how `danvan.yaml` finds it. */
function checkName(
  { id }: PackData,
  { source, origin, report }: { source: SourceFile; origin: Pack["origin"]; report: Report },
): void {
  const folder = /^huong-dan\/([^/]+)\//.exec(source.path)?.[1]?.toLowerCase();
  if (origin === "built-in" || folder === undefined || folder === id) return;
  report(["id"], { kind: "unknown-reference", key: "mã", value: id, allowed: [folder] });
}

export type Report = (path: Path, facts: FaultFacts) => void;

type Resolved = Omit<Pack, "source" | "origin" | "faults" | "placeOf">;

function resolvedPack(data: PackData, report: Report): Resolved {
  const kinds = resolver(data.unitKinds, "loại đơn vị", report);
  const deadlines = resolver(data.deadlines, "thời hạn", report);
  const own = new Set(data.ownFields.map(({ id }) => id));
  const recordKey = (written: string | undefined, path: Path) =>
    written === undefined ? undefined : keyPath(data, written, { own, path, report });
  return {
    ...data,
    criteria: data.criteria.map((criterion) => ({
      ...criterion,
      since: criterion.since ?? "recognised",
    })),
    steps: data.steps.map((step, index) => ({
      ...step,
      dates: step.dates.flatMap((written) => recordKey(written, ["steps", index, "dates"]) ?? []),
    })),
    demands: [],
    quotas: data.quotas.map((quota, index) => ({
      ...quota,
      unitKinds: kinds(quota.unitKinds, ["quotas", index, "unitKinds"]),
      deadline: quota.deadline && deadlines([quota.deadline], ["quotas", index, "deadline"])[0],
    })),
    deadlines: data.deadlines.map((deadline, index) => ({
      ...deadline,
      unitKinds: kinds(deadline.unitKinds, ["deadlines", index, "unitKinds"]),
    })),
    reports: data.reports.map((duty, index) => ({
      ...duty,
      unitKinds: kinds(duty.unitKinds, ["reports", index, "unitKinds"]),
    })),
    register: {
      ...data.register,
      columns: data.register.columns.map((column, index) => ({
        ...column,
        key: recordKey(column.key, ["register", "columns", index, "key"]),
      })),
    },
  };
}

interface Named {
  readonly id: string;
  readonly label?: string;
  readonly aliases?: readonly string[];
}

/** Resolves names to ids by id, label or alias; what names nothing is reported and left out. */
function resolver(entries: readonly Named[], key: string, report: Report) {
  const byName = new Map(
    entries.flatMap(({ id, label, aliases = [] }) =>
      [id, label ?? id, ...aliases].map((name) => [folded(name), id] as const),
    ),
  );
  const allowed = entries.map(({ id }) => id);
  return (names: readonly string[], path: Path): string[] =>
    names.flatMap((value, index) => {
      const known = byName.get(folded(value));
      if (known !== undefined) return [known];
      report([...path, index], { kind: "unknown-reference", key, value, allowed });
      return [];
    });
}

function keyPath(
  data: PackData,
  written: string,
  { own, path, report }: { own: ReadonlySet<string>; path: Path; report: Report },
): string | undefined {
  const ownField = data.ownFields.find(
    ({ id, key, aliases }) =>
      own.has(id) && [id, key, ...aliases].some((name) => folded(name) === folded(written)),
  );
  const known = ownField?.id ?? englishPath(recordShape, written);
  if (known === undefined) {
    const allowed = [...keysOf(recordShape), ...data.ownFields.map(({ key }) => key)];
    report(path, { kind: "unknown-reference", key: "khóa", value: written, allowed });
  }
  return known;
}

/** Ids are given once; of the ways to give a date at most one is used; years run forward. */
function checkOnce(data: PackData, report: Report): void {
  for (const list of ["unitKinds", "fields", "criteria", "steps", "quotas", "deadlines"] as const) {
    const seen = new Set<string>();
    for (const [index, { id }] of data[list].entries()) {
      const first = { start: 0, end: 0 };
      if (seen.has(id)) {
        report([list, index, "id"], { kind: "repeated-id", key: "mã", value: id, first });
      }
      seen.add(id);
    }
  }
  const { from, to } = data.years;
  if (to < from) {
    report(["years"], {
      kind: "contradiction",
      key: "năm",
      keys: ["từ", "đến"],
      values: [String(from), String(to)],
      problem: "reversed",
    });
  }
  for (const [index, { before, by, inMonth, every }] of data.deadlines.entries()) {
    const given = [before, by, inMonth, every].filter((way) => way !== undefined);
    if (given.length > 1) {
      const keys = ["trước ngày", "chậm nhất ngày", "trong tháng", "lặp lại"];
      report(["deadlines", index], {
        kind: "contradiction",
        key: "thời hạn",
        keys,
        problem: "several",
      });
    }
  }
}
