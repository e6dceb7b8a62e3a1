import type { Config } from "../model/config.ts";
import { statusLabels } from "../model/labels.ts";
import { isOtherLevel } from "../model/level.ts";
import { nearest } from "../model/nearest.ts";
import { isWithin } from "../model/period.ts";
import type { Registration } from "../model/registration.ts";
import type { Unit } from "../model/roster.ts";
import { isNameOf } from "../model/short-name.ts";
import type { UnitStanding } from "../model/tally.ts";
import type { DocumentTraits } from "../render/shipped-documents.ts";
import { periodTally } from "../tally/period.ts";
import { outstandingOf } from "../tally/period-standing.ts";
import { inRegisterOrder, registeredUnder } from "../tally/registered.ts";
import { standingOf } from "../tally/standing.ts";
import { type Misuse, misuse, type RenderCommand } from "./command.ts";
import { folderWords } from "./folder-words.ts";
import type { Ready } from "./pack-choice.ts";
import { fieldOf, isWanted } from "./record-choice.ts";
import { renderWords } from "./render-words.ts";

/** Records in the order of the register, and the statuses that were looked for. */
export interface ChosenRecords {
  readonly records: readonly Registration[];
  readonly statuses: readonly string[];
  /** Left out: a body of another level has recognised them, and signs for them. */
  readonly ofOtherLevels: readonly Registration[];
}

/** The records that a template is filled with: those asked for, or else those that it is for. */
export function chosenRecords(
  command: RenderCommand,
  { folder, pack }: Ready,
  { statuses: usual, dayOf, ofOwnLevel }: DocumentTraits,
): ChosenRecords | Misuse {
  const { language, period, ids, asOf } = command;
  const fieldId = command.field === undefined ? undefined : fieldOf(command.field, pack);
  if (fieldId === null) {
    const known = pack.fields.map(({ column, label }) => column ?? label);
    return misuse(folderWords[language].noField(command.field ?? "", known));
  }
  const all = folder.registrations.filter((record) => record.pack === pack);
  const wantedIds = ids.map((id) => id.toLowerCase());
  const knownIds = new Map(all.map(({ id }) => [id.toLowerCase(), id] as const));
  const missing = ids.find((id) => !knownIds.has(id.toLowerCase()));
  if (missing !== undefined) {
    const near = nearest(missing, [...knownIds.values()]);
    return misuse(renderWords[language].noRecord(missing, near));
  }
  const isNamed = ids.length > 0;
  const statuses = command.statuses ?? (isNamed || period ? [] : usual);
  // A draft or a retired model is on no register, and is printed when it is asked for by name or status.
  const base = isNamed || command.statuses ? all : registeredUnder(folder, pack, asOf).standing;
  const records = base.filter((record) => {
    const { id, data } = record;
    const day = dayOf(data);
    return (
      isWanted(record, command, fieldId) &&
      (!isNamed || wantedIds.includes(id.toLowerCase())) &&
      (statuses.length === 0 || statuses.some((status) => status === data.status)) &&
      (!period || (isWithin(day?.first, period) && isWithin(day?.last, period)))
    );
  });
  const isOthers = ({ data: { recognition } }: Registration) =>
    ofOwnLevel && !isNamed && isOtherLevel(recognition?.level, folder.config.organisation);
  const own = records.filter((record) => !isOthers(record));
  return {
    records: inRegisterOrder(own, { pack, roster: folder.roster }),
    statuses: statuses.map((status) => statusLabels[status]),
    ofOtherLevels: records.filter(isOthers),
  };
}

/** Where units stand, and what they owe, on the day or in the period. */
export function chosenUnits(
  { period, asOf, unit: unitId }: RenderCommand,
  { folder, pack }: Ready,
): {
  readonly standings: readonly UnitStanding[];
  readonly owed: ReadonlyMap<string, UnitStanding>;
} {
  const tally = period && periodTally(folder, { pack, period, asOf, unitId });
  const standing = tally?.units ?? standingOf(folder, pack, asOf);
  const outstanding = tally?.outstanding ?? outstandingOf(standing);
  const isAsked = ({ unit }: UnitStanding) =>
    unitId === undefined ? !isOrganisation(unit, folder.config) : unit.id === unitId;
  return {
    standings: standing.units.filter(isAsked),
    owed: new Map(outstanding.map((each) => [each.unit.id, each] as const)),
  };
}

/** The roster may list the organisation itself, which writes no letter to itself. */
function isOrganisation({ name, aliases }: Unit, { organisation }: Config): boolean {
  return [name, ...aliases].some((each) => isNameOf(each, organisation));
}
