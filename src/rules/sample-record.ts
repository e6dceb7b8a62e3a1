/** A sound registration under the guidance of the example folder. */
const sound: Readonly<Record<string, string>> = {
  tên: "Khu nhà trọ công nhân tự quản",
  loại: "tập thể",
  "chủ thể": "CĐCS Công ty May Hoa Lư",
  "đăng ký": "mới",
  "lĩnh vực": "VH",
  "địa điểm": "Khu nhà trọ phường Ninh Phong",
  "ngày đăng ký": "10/06/2021",
  "trạng thái": "đã đăng ký",
};

/** That registration with some of its lines changed or added, for examples. */
export function sampleRecord(lines: Readonly<Record<string, string>> = {}): string {
  const frontMatter = Object.entries({ ...sound, ...lines }).map(
    ([key, value]) => `${key}: ${value}`,
  );
  return [
    "---",
    ...frontMatter,
    "---",
    "## Nội dung",
    "Vận động công nhân thuê trọ tự quản, giữ vệ sinh chung.",
    "",
  ].join("\n");
}
