import { Document } from "docx";
import type { LayoutName } from "../../src/model/layout.ts";
import { loopTable, samplePage } from "./document-parts.ts";
import { documentStyles } from "./document-styles.ts";
import { line } from "./frame.ts";
import { documentOptions } from "./options.ts";
import { closing, letterhead } from "./parts.ts";

/** Đôn đốc: a letter to one unit on what it owes, by when, how late (Phụ lục III, mẫu 1.5). */
export function reminderTemplate(layout: LayoutName): Document {
  return new Document({
    ...documentOptions("portrait", layout, documentStyles),
    sections: [
      samplePage("portrait", [
        letterhead("portrait", layout, {
          belowSymbol: [line("DvAbout", "V/v đôn đốc thực hiện phong trào thi đua “Dân vận khéo”")],
        }),
        line("DvAddressee", "Kính gửi: {tên đơn vị}."),
        line(
          "DvBody",
          "Thực hiện {trích dẫn hướng dẫn}, {tổ chức} đã tổng hợp tình hình của các đơn vị đến hết {ngày lập bằng chữ}. Đến nay, {tên đơn vị} còn {số việc còn nợ} việc đã quá hạn chưa hoàn thành:",
        ),
        loopTable("còn nợ", [
          { heading: "STT", width: 11, place: "{stt}", align: "center" },
          { heading: "Việc phải làm (điều khoản)", width: 70, place: "{việc} ({điều khoản})" },
          { heading: "Hạn", width: 25, place: "{hạn}", align: "center" },
          { heading: "Đã thực hiện", width: 34, place: "{đã thực hiện}", align: "center" },
          { heading: "Quá hạn (ngày)", width: 25, place: "{số ngày trễ}", align: "center" },
        ]),
        line("DvAfterTable", ""),
        line(
          "DvBody",
          "{tổ chức} đề nghị {tên đơn vị} khẩn trương thực hiện, gửi kết quả về {tổ chức} trước ngày …………; nếu có khó khăn, vướng mắc, đề nghị phản ánh bằng văn bản để cùng tháo gỡ.",
        ),
        line("DvLastParagraph", "Trân trọng./."),
        line("DvAfterTable", ""),
        closing("portrait", layout, ["- Như trên;"]),
      ]),
    ],
  });
}
