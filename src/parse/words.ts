import type { ModelKind, RegistrationKind, Status } from "../model/registration.ts";
import type { Option } from "./scalars.ts";

/** Closed values that records and packs share, as people write them (design: "Words"). */

export const modelKinds: readonly Option<ModelKind>[] = [
  { value: "collective", label: "tập thể", aliases: ["mô hình tập thể"] },
  { value: "individual", label: "cá nhân", aliases: ["điển hình cá nhân"] },
];

export const registrationKinds: readonly Option<RegistrationKind>[] = [
  { value: "new", label: "mới", aliases: ["đăng ký mới", "xây dựng mới", "đăng ký xây dựng mới"] },
  { value: "continued", label: "tiếp tục", aliases: ["tiếp tục đăng ký", "duy trì"] },
];

export const statuses: readonly Option<Status>[] = [
  { value: "draft", label: "nháp", aliases: ["dự thảo"] },
  { value: "registered", label: "đã đăng ký", aliases: ["đã đăng kí"] },
  { value: "active", label: "đang thực hiện" },
  { value: "concluded", label: "đã tổng kết" },
  { value: "recognised", label: "được công nhận", aliases: ["đã công nhận", "recognized"] },
  { value: "suspended", label: "tạm dừng" },
  { value: "retired", label: "không còn hiệu quả" },
];
