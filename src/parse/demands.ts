import type * as z from "zod";
import type { Demand, DemandOwner } from "../model/pack.ts";
import type { ModelKind, Status } from "../model/registration.ts";
import type { Report } from "./pack.ts";
import type { PackData } from "./pack-shape.ts";
import { englishPath, type Path, vietnamesePath } from "./shape.ts";

/** What danvan cannot count a record without, whatever the guidance: shown without a clause. */
const core: readonly { readonly key: string; readonly since: Status }[] = [
  { key: "title", since: "draft" },
  { key: "kind", since: "draft" },
  { key: "status", since: "draft" },
  { key: "holder", since: "registered" },
  { key: "registration", since: "registered" },
  { key: "registeredOn", since: "registered" },
];

/** Every demand of a pack, those of its criteria and steps included, after danvan's own. */
export function demandsOf(data: PackData, shape: z.ZodObject, report: Report): Demand[] {
  const given = [
    ...data.criteria.flatMap((criterion, index) =>
      criterion.demands.map((demand, at) =>
        demandOf(demand, {
          owner: "criterion",
          label: criterion.label,
          kind: criterion.kind,
          clause: criterion.clause,
          path: ["criteria", index, "demands", at],
        }),
      ),
    ),
    ...data.steps.flatMap((step, index) =>
      step.demands.map((demand, at) =>
        demandOf(demand, {
          owner: "step",
          label: step.label,
          clause: step.clause,
          path: ["steps", index, "demands", at],
        }),
      ),
    ),
    ...data.demands.map((demand, index) =>
      demandOf(demand, { owner: "pack", clause: demand.clause, path: ["demands", index] }),
    ),
  ];
  const fieldIds = data.fields.map(({ id }) => id);
  for (const { field: value, path } of given) {
    if (value === undefined || fieldIds.includes(value)) continue;
    const facts = { kind: "unknown-reference", key: "lĩnh vực", value, allowed: fieldIds } as const;
    report([...path, "field"], facts);
  }
  const resolved = given.map((demand) => withKey(demand, shape, report));
  // A demand of the guidance replaces danvan's own only where it binds every record as early.
  const byGuidance = new Set(
    resolved
      .filter(({ kind, field, registration }) => !kind && !field && !registration)
      .map(({ key, since }) => `${key} ${since}`),
  );
  const own = core
    .filter(({ key, since }) => !byGuidance.has(`${key} ${since}`))
    .map((demand) => withKey({ owner: "danvan", ...demand, path: [] }, shape, report));
  return [...own, ...resolved];
}

type DemandData = PackData["demands"][number];

interface Owner {
  readonly owner: DemandOwner;
  readonly label?: string;
  readonly kind?: ModelKind | undefined;
  readonly clause: string | undefined;
  readonly path: Path;
}

function demandOf(data: DemandData, owner: Owner): Demand {
  const { section, aliases, key, field, registration, minWords } = data;
  return {
    owner: owner.owner,
    ownerLabel: owner.label,
    key,
    section: section === undefined ? undefined : { label: section, aliases },
    kind: data.kind ?? owner.kind,
    field,
    registration,
    since: data.since ?? "registered",
    minWords,
    clause: data.clause ?? owner.clause,
    path: owner.path,
  };
}

/** The demand with its key as an English path, and the words to ask for it. */
function withKey(demand: Demand, shape: z.ZodObject, report: Report): Demand {
  const { key, section, path } = demand;
  if ((key === undefined) === (section === undefined)) {
    const problem = key === undefined ? "none" : "several";
    report(path, { kind: "contradiction", key: "yêu cầu", keys: ["khóa", "mục"], problem });
    return demand;
  }
  if (key === undefined) return demand;
  const english = englishPath(shape, key);
  const words = english && vietnamesePath(shape, english.split("."));
  if (!words) {
    const allowed = Object.keys(shape.shape).flatMap(
      (name) => vietnamesePath(shape, [name])?.vi ?? [],
    );
    report([...path, "key"], { kind: "unknown-reference", key: "khóa", value: key, allowed });
    return demand;
  }
  const lastKey = words.vi.split(": ").at(-1);
  return {
    ...demand,
    key: english,
    keyLabel: words.vi,
    example: `${lastKey}: ${words.example ?? "…"}`,
  };
}
