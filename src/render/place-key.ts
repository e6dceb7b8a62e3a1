import { folded } from "../model/text.ts";

/** The form in which places of a template are compared: `{khảo sát: ngày}`, `{Khao sat ngay}` and `{khảo_sát.ngày}` are one. */
export function placeKey(name: string): string {
  return folded(name.replace(/[.:]/g, " "));
}
