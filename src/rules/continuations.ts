import type { Folder } from "../model/folder.ts";
import type { Registration } from "../model/registration.ts";

const indexes = new WeakMap<Folder, ReadonlyMap<string, Registration>>();

/** Records by id, lower case; of two with one id the first, as everywhere. */
function recordsById(folder: Folder): ReadonlyMap<string, Registration> {
  const known = indexes.get(folder);
  if (known) return known;
  const byId = new Map<string, Registration>();
  for (const record of folder.registrations) {
    const id = record.id.toLowerCase();
    if (!byId.has(id)) byId.set(id, record);
  }
  indexes.set(folder, byId);
  return byId;
}

/** The record that this one says it continues; `undefined` where it names none that is there. */
export function continuedBy({ data }: Registration, folder: Folder): Registration | undefined {
  return recordsById(folder).get(data.continues?.toLowerCase() ?? "");
}

/** What a record continues, what that continues, and so on; in a ring each once, itself last. */
export function chainOf(record: Registration, folder: Folder): readonly Registration[] {
  const chain = new Set<Registration>();
  let at = continuedBy(record, folder);
  while (at && !chain.has(at)) {
    chain.add(at);
    at = continuedBy(at, folder);
  }
  return [...chain];
}
