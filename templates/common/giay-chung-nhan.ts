import {
  BorderStyle,
  Document,
  Footer,
  PageBorderDisplay,
  PageBorderOffsetFrom,
  PageOrientation,
  Paragraph,
} from "docx";
import type { LayoutName } from "../../src/model/layout.ts";
import { motto, nation, partyTitle } from "../../src/render/letterhead.ts";
import { layouts, page } from "../../src/render/page.ts";
import { profiles } from "../../src/render/profile.ts";
import { textWidth } from "../../src/render/text-width.ts";
import { points, twips, twipsOfPoints } from "../../src/render/units.ts";
import { unless, when } from "./document-parts.ts";
import { certificateRed, documentStyles } from "./document-styles.ts";
import { line, twoColumns } from "./frame.ts";
import { documentOptions } from "./options.ts";

const { text } = layouts.landscape;
const side = (page.height - text) / 2;
const frame = {
  style: BorderStyle.THIN_THICK_THIN_MEDIUM_GAP,
  size: 36,
  color: certificateRed,
  space: 24,
};

/** Giấy chứng nhận: one page on its side within a frame, for one recognised model. */
export function certificateTemplate(layout: LayoutName): Document {
  return new Document({
    ...documentOptions("landscape", layout, documentStyles),
    sections: [
      {
        properties: {
          page: {
            size: {
              width: twips(page.width),
              height: twips(page.height),
              orientation: PageOrientation.LANDSCAPE,
            },
            margin: {
              top: twips(18),
              bottom: twips(18),
              left: twips(side),
              right: twips(side),
              footer: twips(15),
            },
            borders: {
              pageBorders: {
                display: PageBorderDisplay.ALL_PAGES,
                offsetFrom: PageBorderOffsetFrom.PAGE,
              },
              pageBorderTop: frame,
              pageBorderBottom: frame,
              pageBorderLeft: frame,
              pageBorderRight: frame,
            },
          },
        },
        footers: { default: new Footer({ children: [line("DvSampleNote", "{ghi chú mẫu}")] }) },
        children: [
          ...head(layout),
          line("DvCertificateIssuer", "{thẩm quyền ban hành}"),
          line("DvCertificateTitle", "CHỨNG NHẬN"),
          ...unless("tên dài", line("DvCertificateModel", "{tên trong ngoặc}")),
          ...when("tên dài", line("DvCertificateLongModel", "{tên trong ngoặc}")),
          line("DvCertificateText", "của {chủ thể trong câu}"),
          ...when("chủ thể khác đơn vị", line("DvCertificateText", "{đơn vị}")),
          line(
            "DvCertificateText",
            "được công nhận là {loại đầy đủ} “Dân vận khéo”{#có công nhận cấp} cấp {công nhận cấp}{/có công nhận cấp} {giai đoạn}",
          ),
          line("DvAfterTable", ""),
          twoColumns("landscape", [
            [
              [
                line("DvPlaceDate", ""),
                line("DvCertificateSmall", "Quyết định số: {công nhận số}"),
                line("DvCertificateSmall", "{công nhận ngày bằng chữ}"),
                line("DvCertificateSmall", "Vào sổ số: …………"),
              ],
              [
                line("DvPlaceDate", "{địa danh}, {công nhận ngày bằng chữ}"),
                line("DvSigner", "{signerAuthority}"),
                line("DvSigner", "{#hasSignerPosition}"),
                line("DvSigner", "{signerPosition}"),
                line("DvSigner", "{/hasSignerPosition}"),
                line("DvSignerName", "{signerName}"),
              ],
            ],
          ]),
        ],
      },
    ],
  });
}

/** Quốc hiệu and Tiêu ngữ or the Party's name, in the middle of the page. */
function head(layout: LayoutName): readonly Paragraph[] {
  const { title, lines } = profiles[layout].head.landscape;
  return layout === "dang"
    ? [line("DvNation", partyTitle), ruleAcross(partyTitle, title)]
    : [line("DvNation", nation), line("DvMotto", motto), ruleAcross(motto, lines)];
}

/** A drawn line as long as the text above it. */
function ruleAcross(above: string, size: number): Paragraph {
  const spare = points(text) - textWidth(above, { size, bold: true });
  const indent = twipsOfPoints(spare / 2);
  return new Paragraph({ style: "DvRule", indent: { left: indent, right: indent } });
}
