import { Document } from "docx";
import type { LayoutName } from "../../src/model/layout.ts";
import { loopTable, samplePage, subjectRule, when } from "./document-parts.ts";
import { documentStyles } from "./document-styles.ts";
import { line } from "./frame.ts";
import { documentOptions } from "./options.ts";
import { closing, letterhead } from "./parts.ts";

/** The columns of a list of models, upright: 165 mm. */
export const modelColumns = [
  { heading: "STT", width: 11, place: "{stt}", align: "center" },
  { heading: "Tên mô hình, điển hình", width: 54, place: "{tên}" },
  { heading: "Tập thể, cá nhân thực hiện", width: 38, place: "{chủ thể}" },
  { heading: "Đơn vị", width: 34, place: "{đơn vị}" },
  { heading: "Lĩnh vực", width: 28, place: "{lĩnh vực}" },
] as const;

/** Tờ trình: a submission to recognise models, with their list (Phụ lục III, mẫu 1.4). */
export function submissionTemplate(layout: LayoutName): Document {
  return new Document({
    ...documentOptions("portrait", layout, documentStyles),
    sections: [
      samplePage("portrait", [
        letterhead("portrait", layout),
        line("DvHeading", "TỜ TRÌNH"),
        line("DvSubject", "Về việc công nhận mô hình, điển hình “Dân vận khéo” {giai đoạn}"),
        subjectRule(60),
        line("DvAddressee", "Kính gửi: {nơi trình}."),
        ...when("căn cứ", line("DvBasis", "{dòng}")),
        line(
          "DvBody",
          "Trên cơ sở kết quả thực hiện và hồ sơ của các tập thể, cá nhân, {tổ chức} kính trình {nơi trình} xem xét, công nhận {số hồ sơ} mô hình, điển hình “Dân vận khéo” {giai đoạn}, gồm {phân theo loại}:",
        ),
        loopTable("hồ sơ", modelColumns),
        line("DvAfterTable", ""),
        line("DvLastParagraph", "Kính đề nghị {nơi trình} xem xét, quyết định./."),
        line("DvAfterTable", ""),
        closing("portrait", layout, ["- Như trên;"]),
      ]),
    ],
  });
}
