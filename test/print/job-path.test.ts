import { expect, test } from "vitest";
import { jobPath } from "../../src/print/job-path.ts";

test.each([
  [".", "danvan.yaml", "danvan.yaml"],
  ["ho-so", "danvan.yaml", "ho-so/danvan.yaml"],
  ["./ho-so/2021/", "mo-hinh/a/x.md", "ho-so/2021/mo-hinh/a/x.md"],
  ["ho-so\\2021", "danvan.yaml", "ho-so/2021/danvan.yaml"],
  ["../ho-so", "danvan.yaml", "../ho-so/danvan.yaml"],
  ["/srv/ho-so", "danvan.yaml", "danvan.yaml"],
  ["C:\\ho-so", "danvan.yaml", "danvan.yaml"],
  ["ho-so", "danvan:vi-du/guidance.yaml", undefined],
])("in %s, %s is %s", (folder, path, seen) => {
  expect(jobPath(folder, path)).toBe(seen);
});
