import { expect, test } from "vitest";
import { exampleReport } from "../helpers/reports.ts";

const example = ["ninh-binh-ccb", "2020", "2020-12-31"] as const;

/** What the report says below a heading. */
function itemsBelow(title: string): readonly string[] {
  const { report } = exampleReport(example);
  const start = report.blocks.findIndex(
    (block) => block.kind === "heading" && block.text === title,
  );
  const end = report.blocks.findIndex((block, at) => at > start && block.kind === "heading");
  return report.blocks
    .slice(start + 1, end)
    .flatMap((block) => (block.kind === "item" ? [block.text] : []));
}

test("deadlines stand by day, those without one last", () => {
  const days = itemsBelow("2. Thời hạn").map(
    (text) => /hạn (\d\d)\/(\d\d)\/(\d{4})/.exec(text)?.slice(1).reverse().join("-") ?? "none",
  );
  expect(new Set(days).size).toBeGreaterThan(3);
  expect(days).toEqual(days.toSorted());
});

test("those of one day stand as the guidance has them, whichever unit owes them first", () => {
  const ofOneDay = itemsBelow("2. Thời hạn").filter((text) => text.includes("31/10/2016"));
  expect(ofOneDay.map((text) => text.replace(/ \(hạn.*/u, "").replace(/^- /, ""))).toEqual([
    "Xây dựng kế hoạch thực hiện phong trào",
    "Chọn và đăng ký xây dựng mô hình",
  ]);
});
