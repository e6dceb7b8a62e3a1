import type { ModelKind, RegistrationData, RegistrationKind, Status } from "./registration.ts";

/** Closed values as people write them in records and documents print them. */

export const kindLabels: Readonly<Record<ModelKind, string>> = {
  collective: "tập thể",
  individual: "cá nhân",
};

export const registrationLabels: Readonly<Record<RegistrationKind, string>> = {
  new: "mới",
  continued: "tiếp tục",
};

export const statusLabels: Readonly<Record<Status, string>> = {
  draft: "nháp",
  registered: "đã đăng ký",
  active: "đang thực hiện",
  concluded: "đã tổng kết",
  recognised: "được công nhận",
  suspended: "tạm dừng",
  retired: "không còn hiệu quả",
};

export const levelLabels: Readonly<Record<NonNullable<RegistrationData["level"]>, string>> = {
  base: "cơ sở",
  upper: "cấp trên cơ sở",
};

export const verdictLabels = { met: "đạt", "not-met": "không đạt" } as const;
