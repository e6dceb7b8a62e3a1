import { expect, test } from "vitest";
import { takesUtf8 } from "../../src/cli/locale.ts";

test.each([
  [{ LANG: "vi_VN.UTF-8" }, true],
  [{ LANG: "C.utf8" }, true],
  [{}, true],
  [{ LANG: "C" }, false],
  [{ LANG: "vi_VN.TCVN" }, false],
  [{ LANG: "vi_VN.UTF-8", LC_CTYPE: "POSIX" }, false],
  [{ LANG: "C", LC_ALL: "en_US.UTF-8", LC_CTYPE: "C" }, true],
  [{ LANG: "vi_VN.UTF-8", LC_ALL: "" }, true],
])("%j: %s", (env, takes) => {
  expect(takesUtf8(env, "linux")).toBe(takes);
  expect(takesUtf8(env, "win32")).toBe(true);
});
