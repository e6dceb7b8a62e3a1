import { kindLabels, registrationLabels, statusLabels } from "../model/labels.ts";
import type { ModelKind, RegistrationKind, Status } from "../model/registration.ts";
import type { Option } from "./scalars.ts";

/** Closed values that records and packs share, as people write them (design: "Words"). */

export const modelKinds: readonly Option<ModelKind>[] = [
  { value: "collective", label: kindLabels.collective, aliases: ["mô hình tập thể"] },
  { value: "individual", label: kindLabels.individual, aliases: ["điển hình cá nhân"] },
];

export const registrationKinds: readonly Option<RegistrationKind>[] = [
  {
    value: "new",
    label: registrationLabels.new,
    aliases: ["đăng ký mới", "xây dựng mới", "đăng ký xây dựng mới"],
  },
  {
    value: "continued",
    label: registrationLabels.continued,
    aliases: ["tiếp tục đăng ký", "duy trì"],
  },
];

export const statuses: readonly Option<Status>[] = [
  { value: "draft", label: statusLabels.draft, aliases: ["dự thảo"] },
  { value: "registered", label: statusLabels.registered, aliases: ["đã đăng kí"] },
  { value: "active", label: statusLabels.active },
  { value: "concluded", label: statusLabels.concluded },
  { value: "recognised", label: statusLabels.recognised, aliases: ["đã công nhận", "recognized"] },
  { value: "suspended", label: statusLabels.suspended },
  { value: "retired", label: statusLabels.retired },
];
