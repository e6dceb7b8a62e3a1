import { vietnameseDate } from "../model/date.ts";
import type { Pack } from "../model/pack.ts";
import type { Registration } from "../model/registration.ts";

/** Why a model is on the register no longer, as far as its record says. */
export function withdrawalWords(record: Registration | undefined, pack: Pack): string {
  if (!record) return "không còn hồ sơ";
  if (record.pack !== pack) return `chuyển sang hướng dẫn ${record.guidance ?? "khác"}`;
  const { status, stopped } = record.data;
  if (status === "draft") return "hồ sơ trở lại bản nháp";
  if (status !== "retired") return "không còn thuộc danh sách này";
  const date = stopped?.date ? ` từ ${vietnameseDate(stopped.date)}` : "";
  return `không còn hiệu quả${date}${stopped?.reason ? `: ${stopped.reason}` : ""}`;
}
