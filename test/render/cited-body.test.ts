import { expect, test } from "vitest";
import { citedBody } from "../../src/render/cited-body.ts";

test("a remark behind a body's name is no part of a citation", () => {
  expect(citedBody("Liên đoàn Lao động huyện (Tây Ninh)")).toBe("Liên đoàn Lao động huyện");
  expect(citedBody("Ban Thường vụ Tỉnh ủy")).toBe("Ban Thường vụ Tỉnh ủy");
});
