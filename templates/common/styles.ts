import { AlignmentType, BorderStyle, type IParagraphStyleOptions, LineRuleType } from "docx";
import type { LayoutName } from "../../src/model/layout.ts";
import type { Orientation } from "../../src/render/page.ts";
import { profiles } from "../../src/render/profile.ts";
import { halfPoints, twips, twipsOfPoints } from "../../src/render/units.ts";

const { CENTER, JUSTIFIED, LEFT, RIGHT } = AlignmentType;

/** A paragraph style in few words; sizes and distances in points. */
interface Look {
  readonly size: number;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly caps?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  /** First line, in millimetres. */
  readonly firstLine?: number;
  /** Distance of lines, in lines (1–1.5 for running text). */
  readonly line?: number;
  /** 1 and 2 show in Word's navigation pane. */
  readonly outline?: number;
}

/** 1 or 1.27 cm (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
const firstLine = 12.7;

type Looks = Readonly<Record<string, readonly [name: string, look: Look]>>;

/** What stands above the text; sizes: `profiles`. */
function headLooks(orientation: Orientation, layout: LayoutName): Looks {
  const { head, heading, subject, letterSubject } = profiles[layout];
  const { names, title, lines, symbol } = head[orientation];
  const centred = { align: CENTER, keepNext: true };
  return {
    DvParentBody: ["Dv Cơ quan chủ quản", { size: names, align: CENTER }],
    DvSender: ["Dv Cơ quan ban hành", { size: names, align: CENTER, bold: true }],
    DvSenderMark: ["Dv Dấu sao dưới cơ quan ban hành", { size: names, align: CENTER }],
    DvNation: ["Dv Quốc hiệu", { size: title, align: CENTER, bold: true }],
    DvMotto: ["Dv Tiêu ngữ", { size: lines, align: CENTER, bold: true }],
    DvSymbol: ["Dv Số ký hiệu", { size: symbol, align: CENTER, before: 6 }],
    DvLetterSubject: ["Dv Trích yếu công văn", { ...letterSubject, align: CENTER, before: 6 }],
    DvPlaceDate: ["Dv Địa danh và ngày", { size: lines, align: CENTER, italics: true, before: 6 }],
    DvHeading: ["Dv Tên loại", { size: heading, ...centred, bold: true, before: 18 }],
    DvSubject: ["Dv Trích yếu", { size: subject, ...centred, bold: true }],
  };
}

/** The text: justified, its first line indented (Phụ lục I, mục II.6). */
function textLooks(size: number): Looks {
  const text: Look = { size, align: JUSTIFIED, firstLine, after: 6, line: 1.15 };
  const strong: Look = { ...text, align: LEFT, bold: true, keepNext: true };
  const centred: Look = { size, align: CENTER, bold: true, keepNext: true };
  return {
    DvAddressee: ["Dv Kính gửi", { size, align: CENTER, before: 12, after: 10 }],
    DvAddresseeList: ["Dv Kính gửi - danh sách", { size, align: LEFT, firstLine: 55, after: 4 }],
    DvBasis: ["Dv Căn cứ", { ...text, italics: true }],
    DvPart: ["Dv Phần, chương", { ...centred, before: 6 }],
    DvPartTitle: ["Dv Tiêu đề phần, chương", { ...centred, caps: true, after: 6 }],
    DvHeading1: ["Dv Đề mục 1", { ...strong, caps: true, outline: 1 }],
    DvHeading2: ["Dv Đề mục 2", { ...strong, outline: 2 }],
    DvArticle: ["Dv Điều", strong],
    DvBody: ["Dv Nội dung", text],
    DvClause: ["Dv Khoản", text],
    DvPoint: ["Dv Điểm", text],
    DvItem: ["Dv Nội dung - gạch đầu dòng", text],
    DvLastParagraph: ["Dv Nội dung - đoạn cuối", { ...text, keepNext: true }],
    DvEndMark: ["Dv Dấu kết thúc", { size, align: RIGHT, keepNext: true }],
    DvCaption: ["Dv Tên bảng", { size: 13, align: CENTER, bold: true, after: 3, keepNext: true }],
    DvChart: ["Dv Biểu đồ", { size: 12, align: CENTER, after: 8 }],
  };
}

/** Appendix, tables and signatures: the same in both layouts, sizes of Phụ lục I, mục V. */
const closingLooks: Looks = {
  DvAnnexHeading: ["Dv Phụ lục", { size: 14, align: CENTER, bold: true, keepNext: true }],
  DvAnnexTitle: [
    "Dv Phụ lục - tên",
    { size: 14, align: CENTER, bold: true, caps: true, keepNext: true },
  ],
  DvAnnexNote: [
    "Dv Phụ lục - kèm theo",
    { size: 13, align: CENTER, italics: true, after: 10, keepNext: true },
  ],
  DvTableHeader: ["Dv Bảng - đầu cột", { size: 12, align: CENTER, bold: true, keepNext: true }],
  DvTableCell: ["Dv Bảng - ô", { size: 12, align: LEFT }],
  DvTableCellCenter: ["Dv Bảng - ô giữa", { size: 12, align: CENTER }],
  DvTableCellRight: ["Dv Bảng - ô phải", { size: 12, align: RIGHT }],
  DvTableGroup: ["Dv Bảng - nhóm", { size: 12, align: LEFT, bold: true, keepNext: true }],
  DvRecipientsHeading: [
    "Dv Nơi nhận",
    { size: 12, align: LEFT, bold: true, italics: true, keepNext: true },
  ],
  DvRecipients: ["Dv Nơi nhận - danh sách", { size: 11, align: LEFT, keepNext: true }],
  DvSigner: ["Dv Quyền hạn, chức vụ", { size: 14, align: CENTER, bold: true, keepNext: true }],
  // Room for signature and seal.
  DvSignerName: ["Dv Họ tên người ký", { size: 14, align: CENTER, bold: true, before: 66 }],
  DvPageNumber: ["Dv Số trang", { size: 14, align: CENTER }],
};

/** Every style that the templates and the tables in them refer to. */
export function paragraphStyles(
  orientation: Orientation,
  layout: LayoutName,
): readonly IParagraphStyleOptions[] {
  const looks = {
    ...headLooks(orientation, layout),
    ...textLooks(profiles[layout].body),
    ...closingLooks,
  };
  const entries = Object.entries(looks);
  return [...entries.map(([id, [name, look]]) => style(id, name, look)), ...thinStyles()];
}

function style(id: string, name: string, look: Look): IParagraphStyleOptions {
  return {
    id,
    // A comma in a style's name would start an alias.
    name: name.replaceAll(",", ""),
    basedOn: "Normal",
    quickFormat: true,
    run: {
      size: halfPoints(look.size),
      bold: look.bold ?? false,
      italics: look.italics ?? false,
      allCaps: look.caps ?? false,
    },
    paragraph: {
      alignment: look.align ?? LEFT,
      keepNext: look.keepNext ?? false,
      spacing: {
        before: twipsOfPoints(look.before ?? 0),
        after: twipsOfPoints(look.after ?? 0),
        line: Math.round((look.line ?? 1) * 240),
        lineRule: LineRuleType.AUTO,
      },
      ...(look.firstLine ? { indent: { firstLine: twips(look.firstLine) } } : {}),
      ...(look.outline ? { outlineLevel: look.outline - 1 } : {}),
    },
  };
}

/** Paragraphs that are no text: a drawn line, the gap below a table, the end of a section. */
function thinStyles(): readonly IParagraphStyleOptions[] {
  const thin = (id: string, name: string, height: number, before = 0) => ({
    id,
    name,
    basedOn: "Normal",
    run: { size: 2 },
    paragraph: {
      keepNext: true,
      spacing: {
        before: twipsOfPoints(before),
        after: 0,
        line: twipsOfPoints(height),
        lineRule: LineRuleType.EXACT,
      },
    },
  });
  const rule = thin("DvRule", "Dv Đường kẻ", 3, 2);
  const subjectRule = thin("DvSubjectRule", "Dv Đường kẻ dưới trích yếu", 3, 2);
  const border = { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } };
  return [
    { ...rule, paragraph: { ...rule.paragraph, border } },
    {
      ...subjectRule,
      paragraph: {
        ...subjectRule.paragraph,
        border,
        spacing: { ...subjectRule.paragraph.spacing, after: twipsOfPoints(12) },
      },
    },
    thin("DvAfterTable", "Dv Sau bảng", 8),
    thin("DvSectionEnd", "Dv Hết phần", 1),
  ];
}
