import type { Block, ChartBlock } from "../model/document.ts";
import { pagePalette } from "./chart-palette.ts";
import { chartSvg } from "./chart-svg.ts";
import { htmlTable } from "./html-table.ts";
import { htmlLines, htmlText } from "./html-text.ts";
import { blockText } from "./report-places.ts";

/** The blocks of a text as sections with headings, paragraphs, lists, tables and figures. */
export function htmlBlocks(blocks: readonly Block[]): string {
  let isOpen = false;
  return blocks
    .map((block, index) => {
      if (block.kind === "heading" && block.level === 1) {
        const before = isOpen ? "</section>" : "";
        isOpen = true;
        return `${before}<section><h2>${htmlText(blockText(block))}</h2>`;
      }
      return blockElement(block, { index, blocks });
    })
    .concat(isOpen ? ["</section>"] : [])
    .join("\n");
}

function blockElement(
  block: Block,
  { index, blocks }: { index: number; blocks: readonly Block[] },
): string {
  switch (block.kind) {
    case "heading":
      return `<h3>${htmlText(blockText(block))}</h3>`;
    case "paragraph":
      return `<p>${htmlLines(blockText(block))}</p>`;
    case "item": {
      const start = blocks[index - 1]?.kind === "item" ? "" : "<ul>";
      const end = blocks[index + 1]?.kind === "item" ? "" : "</ul>";
      // The dash is the list's own mark.
      return `${start}<li>${htmlLines(blockText(block).replace(/^- /, ""))}</li>${end}`;
    }
    case "table":
      return htmlTable(block.grid, { caption: block.caption });
    case "chart":
      return figureElement(block, `chart${index}`);
  }
}

/** Drawn twice, for wide and for narrow screens; only one is shown, and read aloud. */
function figureElement({ caption, alt, chart }: ChartBlock, id: string): string {
  const drawings = (["wide", "narrow"] as const).map((size) => {
    const { svg } = chartSvg(chart, { size, palette: pagePalette, id: `${id}${size}` });
    const named = svg.replace(
      /^<svg /,
      `<svg class="${size}" role="img" aria-label="${htmlText(alt)}" `,
    );
    return named.replace(' xmlns="http://www.w3.org/2000/svg"', "").trim();
  });
  return `<figure><figcaption>${htmlText(caption)}</figcaption>${drawings.join("")}</figure>`;
}
