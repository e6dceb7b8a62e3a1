import type { Fault } from "../../src/model/fault.ts";
import type { Place } from "../../src/model/place.ts";
import type { Registration } from "../../src/model/registration.ts";
import { exampleFolder } from "./example-folder.ts";

const path = "mo-hinh/cd-dong/nha-tro.md";

/** A registration with a bit of everything. */
export const fullRecord = `---
tên: “Khu nhà trọ công nhân tự quản”
loại: tập thể
chủ thể: CĐCS Công ty TNHH May Hoa Lư
đăng ký: mới
lĩnh vực: [VH, kinh tế]
địa điểm: Khu nhà trọ phường Ninh Phong
ngày đăng ký: 10/07/2021
trạng thái: đang thực hiện
khảo sát: { ngày: 20/06/2021, thuận lợi: công nhân ở tập trung, khó khăn: [làm ca, khó họp] }
kế hoạch: { số: 12/KH-LĐLĐ, từ: 01/08/2021, đến: 31/12/2025 }
phân công:
  - { người: Chủ tịch CĐCS, việc: phụ trách chung }
kiểm tra:
  - { ngày: 15/11/2021, người: UBKT LĐLĐ thành phố, kết quả: đúng tiến độ }
kết quả:
  - { chỉ số: Đoàn viên tham gia, giá trị: 2.071, đơn vị tính: người }
công nhận: { ngày: 20/12/2022, số: 45/QĐ-LĐLĐ, cấp: tỉnh }
tiêu chí NTM: [17, 19]
chọn đăng ký tỉnh: có
---
## Nội dung
Vận động công nhân thuê trọ tự quản.
## Hiệu quả
Không còn mất trộm.
`;

/** One registration of the example folder, with its faults; `undefined` when it could not be read. */
export function recordFrom(
  text: string,
  at: string = path,
): { record: Registration | undefined; faults: readonly Fault[] } {
  const folder = exampleFolder({ [at]: text });
  const file = folder.files.find(({ source }) => source.path === at);
  const record = folder.registrations.find(({ source }) => source.path === at);
  return { record, faults: file?.faults ?? [] };
}

/** The same from its front matter alone. */
export function recordWith(frontMatter: string) {
  return recordFrom(`---\n${frontMatter}\n---\n`);
}

/** What stands at a place. */
export function textAt({ source, start, end }: Place): string {
  return source.text.slice(start, end);
}
