import { criteriaFor, criterionOf } from "../model/criteria.ts";
import type { Criterion, Demand, Pack } from "../model/pack.ts";
import type { Assessment, Registration } from "../model/registration.ts";
import { folded } from "../model/text.ts";
import { beginning, passage } from "./passage.ts";
import { capitalised } from "./phrases.ts";
import { textAt } from "./register-cell.ts";

/** A criterion by which a record is judged, with what the record shows of it and what people found. */
export interface CriterionRow {
  readonly id: string;
  readonly label: string;
  readonly clause: string;
  /** `undefined`: the guidance asks for nothing in particular, or the record does not say it. */
  readonly evidence: string | undefined;
  readonly given: Assessment | undefined;
}

/** Words of a section that stand in a column; who judges reads the record itself. */
const evidenceWords = 18;

/** The pack's criteria for a record of its kind, in the pack's order. */
export function criterionRows(record: Registration): readonly CriterionRow[] {
  const { pack, data } = record;
  if (!pack) return [];
  return criteriaFor(record).map((criterion) => ({
    id: criterion.id,
    label: criterion.label,
    clause: criterion.clause,
    evidence: evidenceOf(criterion, record, pack),
    given: (data.assessments ?? []).findLast(
      ({ criterion: typed }) => typed !== undefined && criterionOf(pack, typed) === criterion,
    ),
  }));
}

function evidenceOf(criterion: Criterion, record: Registration, pack: Pack): string | undefined {
  const index = pack.criteria.indexOf(criterion);
  const lines = pack.demands
    .filter(({ owner, path }) => owner === "criterion" && path[1] === index)
    .filter(({ kind }) => kind === undefined || kind === record.data.kind)
    .flatMap((demand) => shown(demand, record, pack) ?? []);
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** `- Địa điểm: Khu nhà trọ …`; the beginning of a section. */
function shown(
  { key, keyLabel, section }: Demand,
  record: Registration,
  pack: Pack,
): string | undefined {
  if (key !== undefined) {
    const value = textAt(record, key, pack);
    return value === null
      ? undefined
      : `- ${capitalised(keyLabel ?? key)}: ${beginning(value, evidenceWords)}`;
  }
  const names = section ? [section.label, ...section.aliases].map(folded) : [];
  const found = record.sections.find(({ heading }) => names.includes(folded(heading)));
  const written = passage(found?.text ?? "");
  return written === ""
    ? undefined
    : `- ${capitalised(found?.heading ?? "")}: ${beginning(written, evidenceWords)}`;
}
