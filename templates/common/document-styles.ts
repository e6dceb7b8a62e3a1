import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from "docx";
import { halfPoints, twips, twipsOfPoints } from "../../src/render/units.ts";

const { CENTER, JUSTIFIED, LEFT } = AlignmentType;

interface Look {
  readonly size: number;
  readonly align: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  /** First line, in millimetres. */
  readonly firstLine?: number;
  readonly keepNext?: boolean;
}

/** Of the frame and the title of a certificate. */
export const certificateRed = "A6192E";

const running = { size: 14, firstLine: 12.7, after: 6, line: 1.15 } as const;

/** Beside the styles that every template has; sizes: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V. */
const looks: Readonly<Record<string, readonly [name: string, look: Look]>> = {
  DvBasis: ["Dv Căn cứ", { ...running, align: JUSTIFIED, italics: true }],
  DvAuthority: [
    "Dv Thẩm quyền ban hành",
    { size: 14, align: CENTER, bold: true, before: 12, after: 12, keepNext: true },
  ],
  DvEnacting: [
    "Dv Lời ban hành",
    { size: 14, align: CENTER, bold: true, before: 6, after: 8, keepNext: true },
  ],
  DvAbout: ["Dv Trích yếu công văn", { size: 12, align: CENTER, before: 6 }],
  DvForm: ["Dv Phiếu - dòng", { size: 14, align: LEFT, after: 5, line: 1.1 }],
  DvFormHeading: [
    "Dv Phiếu - đề mục",
    { size: 14, align: LEFT, bold: true, before: 6, after: 4, keepNext: true },
  ],
  DvSigning: ["Dv Người ký - đề mục", { size: 14, align: CENTER, bold: true, keepNext: true }],
  DvSigningHint: ["Dv Người ký - hướng dẫn", { size: 12, align: CENTER, italics: true }],
  DvSampleNote: ["Dv Ghi chú mẫu", { size: 9, align: CENTER, italics: true, color: "7F7F7F" }],
  DvCertificateIssuer: [
    "Dv Giấy chứng nhận - nơi cấp",
    { size: 15, align: CENTER, bold: true, before: 14 },
  ],
  DvCertificateTitle: [
    "Dv Giấy chứng nhận - tên",
    { size: 40, align: CENTER, bold: true, color: certificateRed, before: 16, after: 12 },
  ],
  DvCertificateModel: [
    "Dv Giấy chứng nhận - mô hình",
    { size: 24, align: CENTER, bold: true, before: 2, after: 10 },
  ],
  DvCertificateLongModel: [
    "Dv Giấy chứng nhận - mô hình tên dài",
    { size: 16, align: CENTER, bold: true, before: 2, after: 4 },
  ],
  DvCertificateText: ["Dv Giấy chứng nhận - lời", { size: 17, align: CENTER, after: 5 }],
  DvCertificateSmall: ["Dv Giấy chứng nhận - số", { size: 13, align: LEFT, after: 2 }],
};

/** Styles of the documents of `danvan render`. */
export const documentStyles: readonly IParagraphStyleOptions[] = Object.entries(looks).map(
  ([id, [name, look]]) => ({
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    run: {
      size: halfPoints(look.size),
      bold: look.bold ?? false,
      italics: look.italics ?? false,
      ...(look.color ? { color: look.color } : {}),
    },
    paragraph: {
      alignment: look.align,
      keepNext: look.keepNext ?? false,
      spacing: {
        before: twipsOfPoints(look.before ?? 0),
        after: twipsOfPoints(look.after ?? 0),
        line: Math.round((look.line ?? 1) * 240),
        lineRule: LineRuleType.AUTO,
      },
      ...(look.firstLine ? { indent: { firstLine: twips(look.firstLine) } } : {}),
    },
  }),
);
