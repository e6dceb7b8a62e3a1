import { Document } from "docx";
import type { LayoutName } from "../../src/model/layout.ts";
import { asked, signature } from "./bien-ban-tham-dinh.ts";
import { loopTable, samplePage, subjectRule, toFill, unless, when } from "./document-parts.ts";
import { documentStyles } from "./document-styles.ts";
import { line, twoColumns } from "./frame.ts";
import { documentOptions } from "./options.ts";
import { letterhead } from "./parts.ts";

/** What the sheet tells of the model, and by what it is judged. */
export const particulars: readonly (readonly [lead: string, place: string])[] = [
  ["Tên mô hình, điển hình", "{tên}"],
  ["Loại", "{loại đầy đủ}; đăng ký: {đăng ký}; lĩnh vực: {lĩnh vực}"],
  ["Tập thể, cá nhân thực hiện", "{chủ thể}"],
  ["Đơn vị", "{đơn vị}"],
  ["Địa điểm", "{địa điểm}"],
  ["Ngày đăng ký", "{ngày đăng ký}; ngày tổng kết: {tổng kết ngày}"],
  ["Căn cứ thẩm định", "{trích dẫn hướng dẫn}"],
];

/** Phiếu thẩm định of one record: a row for each criterion of the guidance that its kind must meet. */
export function assessmentTemplate(layout: LayoutName): Document {
  return new Document({
    ...documentOptions("portrait", layout, documentStyles),
    sections: [
      samplePage("portrait", [
        letterhead("portrait", layout, { isNumbered: false }),
        line("DvHeading", "PHIẾU THẨM ĐỊNH"),
        line("DvSubject", "Mô hình, điển hình “Dân vận khéo” {giai đoạn}"),
        subjectRule(50),
        ...particulars.map(([lead, place]) => asked(lead, place)),
        line("DvFormHeading", "Thẩm định theo từng tiêu chí"),
        ...when(
          "có các tiêu chí",
          loopTable("các tiêu chí", [
            { heading: "STT", width: 11, place: "{stt}", align: "center" },
            { heading: "Tiêu chí", width: 42, place: "{tiêu chí} ({điều khoản})" },
            { heading: "Minh chứng trong hồ sơ", width: 58, place: "{minh chứng}" },
            { heading: "Đạt", width: 13, place: "{ô đạt}", align: "center" },
            { heading: "Không đạt", width: 17, place: "{ô không đạt}", align: "center" },
            { heading: "Ghi chú", width: 24, place: "{nhận xét}" },
          ]),
          line("DvAfterTable", ""),
        ),
        ...unless(
          "có các tiêu chí",
          line("DvForm", "Hướng dẫn không nêu tiêu chí riêng để thẩm định. Ý kiến thẩm định:"),
          toFill(""),
          toFill(""),
        ),
        toFill("Nhận xét chung:"),
        toFill(""),
        line("DvLastParagraph", "Kết luận:  ☐ đề nghị công nhận   ☐ chưa đề nghị công nhận"),
        line("DvAfterTable", ""),
        twoColumns("portrait", [
          [
            [],
            [line("DvPlaceDate", "…………, ngày …… tháng …… năm ……"), ...signature("NGƯỜI THẨM ĐỊNH")],
          ],
        ]),
      ]),
    ],
  });
}
