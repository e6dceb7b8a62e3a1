import type { Breakdown } from "../model/tally.ts";

const formats = new Intl.NumberFormat("vi-VN");

/** `2.071`, `1,2`: figures as Vietnamese documents print them. */
export function figure(value: number): string {
  return formats.format(value);
}

/** `18 mới, 3 tiếp tục`; what is unstated is said, lest the parts not add up. */
export function registrationParts(breakdown: Breakdown): string {
  const { unstatedRegistration } = breakdown;
  return [
    `${figure(breakdown.new)} đăng ký mới`,
    `${figure(breakdown.continued)} tiếp tục đăng ký`,
    ...(unstatedRegistration > 0
      ? [`${figure(unstatedRegistration)} chưa ghi mới hay tiếp tục`]
      : []),
  ].join(", ");
}

/** `17 tập thể, 4 cá nhân`. */
export function kindParts({ collective, individual, unstatedKind }: Breakdown): string {
  return [
    `${figure(collective)} mô hình tập thể`,
    `${figure(individual)} điển hình cá nhân`,
    ...(unstatedKind > 0 ? [`${figure(unstatedKind)} chưa ghi tập thể hay cá nhân`] : []),
  ].join(", ");
}
