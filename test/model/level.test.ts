import { expect, test } from "vitest";
import { isOtherLevel } from "../../src/model/level.ts";

test.each([
  ["xã", "Hội Cựu chiến binh tỉnh Ninh Bình"],
  ["cấp thành phố", "Liên đoàn Lao động tỉnh Ninh Bình"],
  ["Cấp Huyện", "LĐLĐ tỉnh Ninh Thuận"],
  ["tỉnh", "Liên đoàn Lao động huyện Châu Thành"],
  ["huyện", "Hội CCB xã Cúc Phương, huyện Nho Quan"],
  ["xã", "Hội LHPN thị xã Bỉm Sơn"],
])("%s is not the level of %s", (level, body) => {
  expect(isOtherLevel(level, body)).toBe(true);
});

test.each([
  ["cấp tỉnh", "Hội Cựu chiến binh tỉnh Ninh Bình"],
  ["tỉnh", "Liên đoàn Lao động Thành phố Hà Nội"],
  ["thành phố", "Hội CCB thành phố Ninh Bình"],
  ["thị xã", "Hội LHPN thị xã Bỉm Sơn"],
  [undefined, "Hội Cựu chiến binh tỉnh Ninh Bình"],
  ["cụm thi đua", "Hội Cựu chiến binh tỉnh Ninh Bình"],
  ["xã", "Công đoàn ngành Giáo dục"],
])("%s may be the level of %s", (level, body) => {
  expect(isOtherLevel(level, body)).toBe(false);
});
