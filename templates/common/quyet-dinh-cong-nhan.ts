import { Document, Paragraph, TextRun } from "docx";
import type { LayoutName } from "../../src/model/layout.ts";
import { led, loopTable, samplePage, subjectRule, unless, when } from "./document-parts.ts";
import { documentStyles } from "./document-styles.ts";
import { line } from "./frame.ts";
import { documentOptions } from "./options.ts";
import { closing, letterhead } from "./parts.ts";
import { modelColumns } from "./to-trinh.ts";

/** Quyết định công nhận: three articles, and the list as an annex where there are several (mẫu 1.2). */
export function decisionTemplate(layout: LayoutName): Document {
  return new Document({
    ...documentOptions("portrait", layout, documentStyles),
    sections: [
      samplePage("portrait", [
        letterhead("portrait", layout),
        line("DvHeading", "QUYẾT ĐỊNH"),
        line("DvSubject", "Về việc công nhận mô hình, điển hình “Dân vận khéo” {giai đoạn}"),
        subjectRule(60),
        line("DvAuthority", "{thẩm quyền ban hành}"),
        ...when("căn cứ", line("DvBasis", "Căn cứ {văn bản};")),
        line("DvBasis", "Theo đề nghị của …………."),
        line("DvEnacting", "QUYẾT ĐỊNH:"),
        ...when(
          "một hồ sơ",
          led(
            "DvBody",
            "Điều 1.",
            "Công nhận {tên trong ngoặc} của {chủ thể và đơn vị} là {loại đầy đủ} “Dân vận khéo” {giai đoạn}.",
          ),
        ),
        ...unless(
          "có một hồ sơ",
          led(
            "DvBody",
            "Điều 1.",
            "Công nhận {số hồ sơ} mô hình, điển hình “Dân vận khéo” {giai đoạn}, gồm {phân theo loại} (có danh sách kèm theo).",
          ),
        ),
        led(
          "DvBody",
          "Điều 2.",
          "Các tập thể, cá nhân có mô hình, điển hình được công nhận tiếp tục duy trì, nâng cao hiệu quả; các đơn vị liên quan tuyên truyền, nhân rộng.",
        ),
        led(
          "DvLastParagraph",
          "Điều 3.",
          "Quyết định này có hiệu lực kể từ ngày ký. Các đơn vị liên quan và các tập thể, cá nhân nêu tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
        ),
        line("DvAfterTable", ""),
        closing("portrait", layout, ["- Như Điều 3;"]),
        line("DvForm", "{#nhiều hồ sơ}"),
      ]),
      samplePage("portrait", [
        line("DvAnnexHeading", "DANH SÁCH"),
        line("DvAnnexHeading", "MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO” ĐƯỢC CÔNG NHẬN"),
        line("DvAnnexNote", "(Kèm theo Quyết định {số văn bản} {ngày lập bằng chữ} của {tổ chức})"),
        loopTable("hồ sơ", modelColumns),
        new Paragraph({ style: "DvForm", children: [new TextRun("{/nhiều hồ sơ}")] }),
      ]),
    ],
  });
}
