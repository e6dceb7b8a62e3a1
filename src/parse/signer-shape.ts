import * as z from "zod";
import { text } from "./scalars.ts";
import { key } from "./shape.ts";

/** Who signs: `{ quyền hạn: TM. BAN THƯỜNG VỤ, chức vụ: PHÓ CHỦ TỊCH, họ tên: … }`. */
export const signerShape = z.object({
  authority: key("quyền hạn", text().optional()),
  position: key("chức vụ", text().optional()),
  name: key("họ tên", text().optional()),
});
