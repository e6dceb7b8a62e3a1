/** A registration of the example folder's unit `cd-dong` or `cd-tay` with nothing to find in it. */
export const soundRecord = `---
tên: Khu nhà trọ công nhân tự quản
loại: tập thể
chủ thể: CĐCS Công ty May
đăng ký: mới
ngày đăng ký: 10/06/2021
trạng thái: đã đăng ký
lĩnh vực: VH
địa điểm: phường Ninh Phong
---
## Nội dung
Vận động công nhân thuê trọ tự quản, giữ vệ sinh chung.
`;

export function soundRecordNamed(title: string): string {
  return soundRecord.replace("Khu nhà trọ công nhân tự quản", title);
}
