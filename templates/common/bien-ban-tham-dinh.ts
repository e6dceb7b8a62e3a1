import { Document, type Paragraph, type Table } from "docx";
import type { LayoutName } from "../../src/model/layout.ts";
import {
  kept,
  led,
  loopTable,
  samplePage,
  subjectRule,
  toFill,
  unless,
  when,
} from "./document-parts.ts";
import { documentStyles } from "./document-styles.ts";
import { line, twoColumns } from "./frame.ts";
import { documentOptions } from "./options.ts";
import { letterhead } from "./parts.ts";

/** Biên bản thẩm định: who met is left to fill in; what was found per criterion is the record's. */
export function minutesTemplate(layout: LayoutName): Document {
  return new Document({
    ...documentOptions("portrait", layout, documentStyles),
    sections: [
      samplePage("portrait", [
        letterhead("portrait", layout),
        line("DvHeading", "BIÊN BẢN"),
        line("DvSubject", "Họp thẩm định mô hình, điển hình “Dân vận khéo” {giai đoạn}"),
        subjectRule(60),
        toFill("Thời gian bắt đầu:"),
        toFill("Địa điểm:"),
        line("DvFormHeading", "Thành phần tham dự:"),
        toFill("- Chủ trì:"),
        toFill("- Thư ký:"),
        toFill("- Thành viên:"),
        toFill(""),
        line("DvFormHeading", "I. NỘI DUNG THẨM ĐỊNH"),
        line(
          "DvForm",
          "Căn cứ {trích dẫn hướng dẫn}, cuộc họp đã thẩm định {số hồ sơ} mô hình, điển hình:",
        ),
        ...when("hồ sơ", ...perModel()),
        line("DvFormHeading", "II. KẾT LUẬN"),
        toFill("Số mô hình, điển hình đề nghị công nhận:"),
        toFill("Số mô hình, điển hình chưa đề nghị công nhận, lý do:"),
        toFill(""),
        line(
          "DvLastParagraph",
          "Biên bản kết thúc vào hồi …… giờ …… cùng ngày, đã được đọc lại cho các thành viên dự họp cùng nghe và thống nhất./.",
        ),
        line("DvAfterTable", ""),
        twoColumns("portrait", [[signature("THƯ KÝ"), signature("CHỦ TRÌ")]]),
      ]),
    ],
  });
}

function perModel(): readonly (Paragraph | Table)[] {
  return [
    line("DvFormHeading", "{stt}. {tên}"),
    kept(
      "DvForm",
      "Loại: {loại đầy đủ}; tập thể, cá nhân thực hiện: {chủ thể}; đơn vị: {đơn vị}; lĩnh vực: {lĩnh vực}.",
    ),
    ...when(
      "có các tiêu chí",
      loopTable("các tiêu chí", [
        { heading: "STT", width: 11, place: "{stt}", align: "center" },
        { heading: "Tiêu chí", width: 72, place: "{tiêu chí} ({điều khoản})" },
        { heading: "Đạt", width: 14, place: "{ô đạt}", align: "center" },
        { heading: "Không đạt", width: 18, place: "{ô không đạt}", align: "center" },
        { heading: "Ý kiến thẩm định", width: 50, place: "{ghi chú}" },
      ]),
      line("DvAfterTable", ""),
    ),
    ...unless("có các tiêu chí", toFill("Ý kiến thẩm định:"), toFill("")),
    line("DvForm", "Kết luận:  ☐ đề nghị công nhận   ☐ chưa đề nghị công nhận"),
  ];
}

/** Who signs, with room for it. */
export function signature(who: string): readonly Paragraph[] {
  return [
    line("DvSigning", who),
    line("DvSigningHint", "(Ký, ghi rõ họ tên)"),
    line("DvSignerName", ""),
  ];
}

/** Of what a form asks: `Chủ thể: …`. */
export const asked = (lead: string, place: string) => led("DvForm", `${lead}:`, place);
