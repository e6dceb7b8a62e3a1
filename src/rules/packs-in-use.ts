import type { Folder } from "../model/folder.ts";

/**
 * Whether every guidance that the configuration names could be read. Where one could not, nobody
 * can tell what it lets stand; that has its own finding.
 */
export function areAllPacksRead({ config, packs }: Folder): boolean {
  const read = new Set(packs.map(({ id }) => id));
  return config.guidance.length > 0 && config.guidance.every((id) => read.has(id));
}
