import { expect, test } from "vitest";
import { exampleReport } from "../helpers/reports.ts";

test("deadlines stand by day, those without one last", () => {
  const { report } = exampleReport(["ninh-binh-ccb", "2020", "2020-12-31"]);
  const start = report.blocks.findIndex(
    (block) => block.kind === "heading" && block.text === "2. Thời hạn",
  );
  const end = report.blocks.findIndex((block, at) => at > start && block.kind === "heading");
  const days = report.blocks
    .slice(start + 1, end)
    .flatMap((block) => (block.kind === "item" ? [block.text] : []))
    .map(
      (text) => /hạn (\d\d)\/(\d\d)\/(\d{4})/.exec(text)?.slice(1).reverse().join("-") ?? "none",
    );
  expect(new Set(days).size).toBeGreaterThan(3);
  expect(days).toEqual(days.toSorted());
});
