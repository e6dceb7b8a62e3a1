import { Document, type IParagraphStyleOptions } from "docx";
import type { LayoutName } from "../../src/model/layout.ts";
import { halfPoints, twipsOfPoints } from "../../src/render/units.ts";
import { line, section } from "./frame.ts";
import { documentOptions } from "./options.ts";
import { closing, letterhead } from "./parts.ts";

/** The blank registration form: upright, a block of content controls for each model. */
export function formTemplate(layout: LayoutName): Document {
  const options = documentOptions("portrait", layout, formStyles);
  return new Document({
    ...options,
    styles: {
      ...options.styles,
      characterStyles: [
        { id: "PlaceholderText", name: "Placeholder Text", run: { color: "7F7F7F" } },
      ],
    },
    sections: [
      section("portrait", [
        letterhead("portrait", layout),
        line("DvHeading", "{heading}"),
        line("DvSubject", "{subject}"),
        line("DvFormDocument", "(Theo {document})"),
        line("DvFormDuty", "{#duties}"),
        line("DvFormDuty", "{line}"),
        line("DvFormDuty", "{/duties}"),
        line("DvFormHint", howTo),
        line("DvFormNote", "{@form}"),
        line("DvAfterTable", ""),
        closing("portrait", layout),
      ]),
    ],
  });
}

const howTo =
  "Mục có dấu * là mục phải ghi khi đăng ký. Bấm vào chỗ trống để gõ, chọn trong danh sách hoặc chọn ngày. Cần thêm chỗ cho một mô hình nữa thì chép cả tiêu đề và bảng.";

const cell = { alignment: "left", spacing: { before: 0, after: 0 } } as const;

/** Of this form alone; the rest is shared. Sizes in points. */
const formStyles: readonly IParagraphStyleOptions[] = [
  style("DvFormDocument", "Dv Phiếu - căn cứ", {
    run: { size: halfPoints(13), italics: true },
    paragraph: { alignment: "center", spacing: { after: twipsOfPoints(8) } },
  }),
  style("DvFormDuty", "Dv Phiếu - chỉ tiêu, thời hạn", {
    run: { size: halfPoints(13) },
    paragraph: { alignment: "left", spacing: { after: twipsOfPoints(3) } },
  }),
  style("DvFormHint", "Dv Phiếu - cách ghi", {
    run: { size: halfPoints(11), italics: true },
    paragraph: { alignment: "left", spacing: { before: twipsOfPoints(4) } },
  }),
  style("DvFormTitle", "Dv Phiếu - mô hình", {
    run: { size: halfPoints(13), bold: true },
    paragraph: {
      alignment: "left",
      spacing: { before: twipsOfPoints(8), after: twipsOfPoints(4) },
      outlineLevel: 0,
    },
  }),
  style("DvFormLabel", "Dv Phiếu - mục", {
    run: { size: halfPoints(12), bold: true },
    paragraph: cell,
  }),
  style("DvFormNote", "Dv Phiếu - ghi chú", {
    run: { size: halfPoints(9), italics: true },
    paragraph: cell,
  }),
];

function style(
  id: string,
  name: string,
  look: Pick<IParagraphStyleOptions, "run" | "paragraph">,
): IParagraphStyleOptions {
  return { id, name: name.replaceAll(",", ""), basedOn: "Normal", quickFormat: true, ...look };
}
