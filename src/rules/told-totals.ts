import type { Folder } from "../model/folder.ts";
import type { Registration } from "../model/registration.ts";
import type { UnitReport } from "../model/unit-report.ts";
import { disagreements, packOf, unitCounts } from "./unit-counts.ts";

/** The totals of a report that its unit's records do not bear out; none where the count is not certain. */
export function toldTotals(folder: Folder, report: UnitReport) {
  const pack = packOf(report, folder);
  if (!report.figures || !report.submittedOn || !pack || isUncertain(folder, report)) return [];
  return disagreements(report, unitCounts(folder, report, pack));
}

/** With a record that cannot be read or counted the number is not certain, and that is a finding already. */
function isUncertain({ files, registrations }: Folder, { unitId }: UnitReport): boolean {
  const unit = unitId.toLowerCase();
  const start = `mo-hinh/${unit}/`;
  return (
    registrations.some(
      (record) => record.unitId.toLowerCase() === unit && (!record.pack || isStatusUnread(record)),
    ) ||
    files.some(
      ({ role, readable, source: { path } }) =>
        role === "registration" &&
        !readable &&
        (path.toLowerCase().startsWith(start) || /^mo-hinh\/[^/]*$/.test(path)),
    )
  );
}

function isStatusUnread({ data, faults }: Registration): boolean {
  return data.status === undefined && faults.some(({ path }) => path === "status");
}
