import { expect, test } from "vitest";
import { basisLines } from "../../src/render/basis-lines.ts";
import { builtInPack } from "../helpers/packs.ts";

test("each line ends in ; and the last in a full stop", () => {
  const lines = basisLines(builtInPack("ninh-binh-ldld-2021-2025")).map(({ line }) => line);
  expect(lines).toEqual([
    "Căn cứ Hướng dẫn số 01-HD/BCĐ ngày 28 tháng 6 năm 2021 của Ban Chỉ đạo phong trào thi đua “Dân vận khéo” tỉnh về xây dựng mô hình, điển hình “Dân vận khéo” giai đoạn 2021-2025;",
    "Căn cứ Hướng dẫn số 29/HD-LĐLĐ ngày 06 tháng 7 năm 2021 của Liên đoàn Lao động tỉnh Ninh Bình về các tiêu chí xây dựng mô hình, điển hình “Dân vận khéo” giai đoạn 2021-2025 trong các cấp công đoàn.",
  ]);
});

test("number and date of a document that the guidance seems to cite wrongly are left to fill in", () => {
  const [first] = basisLines(builtInPack("ninh-thuan-ldld-2014"));
  expect(first?.line).toMatch(/^Căn cứ Hướng dẫn số ………… ngày ………… của Ban Dân vận Tỉnh ủy về /);
  expect(first?.line).not.toContain("2024");
});
