import { expect, test } from "vitest";
import { nearest } from "../../src/model/nearest.ts";

const statuses = ["nháp", "đã đăng ký", "đang thực hiện", "đã tổng kết"];

test.each([
  ["da dang ki", statuses, "đã đăng ký"],
  ["ĐANG THƯC HIÊN", statuses, "đang thực hiện"],
  ["đăng ký", statuses, "đã đăng ký"],
  ["huyen", ["ldld-tinh", "ldld-huyen", "cdcs"], "ldld-huyen"],
  ["vi-du-2021", ["vi-du", "khac"], "vi-du"],
  ["xong", statuses, undefined],
  ["đã", statuses, undefined],
  ["huyen", ["ldld-huyen", "ccb-huyen"], undefined],
  ["a", [], undefined],
])("%s, of %j, is nearest to %s", (typed, candidates, near) => {
  expect(nearest(typed, candidates)).toBe(near);
});
