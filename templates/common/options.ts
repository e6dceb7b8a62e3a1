import type { IParagraphStyleOptions, IPropertiesOptions } from "docx";
import type { LayoutName } from "../../src/model/layout.ts";
import { font, type Orientation } from "../../src/render/page.ts";
import { halfPoints } from "../../src/render/units.ts";
import { paragraphStyles } from "./styles.ts";

/** What the templates share: author, language, font, styles. */
export function documentOptions(
  orientation: Orientation,
  layout: LayoutName = "nd30",
  more: readonly IParagraphStyleOptions[] = [],
): Omit<IPropertiesOptions, "sections"> {
  return {
    creator: "danvan",
    lastModifiedBy: "danvan",
    styles: {
      default: {
        document: {
          run: { font, size: halfPoints(14), language: { value: "vi-VN" } },
        },
      },
      paragraphStyles: [...paragraphStyles(orientation, layout), ...more],
    },
  };
}
