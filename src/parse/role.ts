import type { FileRole } from "../model/folder.ts";

/** What a file is for, told by its path alone; `undefined`: none of danvan's business. */
export function roleOf(path: string): FileRole | undefined {
  if (path === "danvan.yaml") return "config";
  if (path === "don-vi.yaml") return "roster";
  if (/^huong-dan\/(?:[^/]+\/(?:guidance\.yaml)?)?$/.test(path)) return "pack";
  const area = /^(mo-hinh|bao-cao)\//.exec(path)?.[1];
  if (area === undefined || /(^|\/)\./.test(path)) return undefined;
  if (!/(\.(md|yaml|yml)|\/)$/i.test(path)) return "stray";
  return area === "mo-hinh" ? "registration" : "report";
}
