import type { Pack } from "./pack.ts";

/** A clause with the document it stands in: `29/HD-LĐLĐ, mục 2.1`. */
export function citation(pack: Pack, clause: string): string {
  const { number, type, issuer } = pack.document;
  return `${number ?? `${type} của ${issuer}`}, ${clause}`;
}
