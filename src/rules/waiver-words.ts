import { dedent } from "../check/example.ts";
import type { WaiverUse } from "../check/rule.ts";
import type { Language } from "../model/diagnostic.ts";
import { shown } from "./shown.ts";

/** `danvan.yaml` with one waiver, for the examples of rules about waivers. */
export const sampleWaiver = dedent`
  tổ chức: Liên đoàn Lao động tỉnh Ví Dụ
  hướng dẫn: vi-du
  miễn trừ:
    - quy tắc: DV301
      đơn vị: cd-dong
      lý do: đơn vị mới sáp nhập, đăng ký vào đợt sau
      người duyệt: Ban Thường vụ LĐLĐ tỉnh
      đến hết: 31/12/2021
`;

/** Whom a waiver is for: `` `DV301` cho đơn vị `cd-dong` ``. */
export function waiverWords({ waiver }: WaiverUse): Readonly<Record<Language, string>> {
  const { rule, registration, unit } = waiver;
  const vi = [
    ...(registration === undefined ? [] : [`hồ sơ ${shown(registration)}`]),
    ...(unit === undefined ? [] : [`đơn vị ${shown(unit)}`]),
  ];
  const en = [
    ...(registration === undefined ? [] : [`registration ${shown(registration)}`]),
    ...(unit === undefined ? [] : [`unit ${shown(unit)}`]),
  ];
  return {
    vi: `${shown(rule)} cho ${vi.join(", ")}`,
    en: `${shown(rule)} for ${en.join(", ")}`,
  };
}
