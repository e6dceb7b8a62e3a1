import type { Registration } from "../model/registration.ts";
import { folded } from "../model/text.ts";
import type { Issuer } from "./issuer.ts";
import { quoted } from "./quoted.ts";

/** “Tên” (chủ thể, đơn vị); the unit once where the holder's name says it already. */
export function named(
  { data, unitId }: Registration,
  { roster, unit: sender }: Pick<Issuer, "roster" | "unit">,
): string {
  const unit = roster.byId.get(unitId.toLowerCase())?.name ?? unitId;
  const holder = data.holder ?? "";
  const saysUnit = folded(holder).includes(folded(unit)) || sender !== undefined;
  const who = [holder, saysUnit ? "" : unit].filter((part) => part !== "").join(", ");
  const title = quoted(data.title ?? "chưa ghi tên");
  return who === "" ? title : `${title} (${who})`;
}
