import { AlignmentType, BorderStyle, type IParagraphStyleOptions, LineRuleType } from "docx";
import { layouts, type Orientation } from "../../src/render/page.ts";
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
const text: Look = { size: 14, align: JUSTIFIED, firstLine, after: 6, line: 1.15 };
/** Not justified: a number such as 145/QĐ-LĐLĐ that begins a line would stretch the one above. */
const short: Look = { ...text, align: LEFT };

type Looks = Readonly<Record<string, readonly [name: string, look: Look]>>;

/** What stands above the text; sizes and weights: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V. */
function headLooks(orientation: Orientation): Looks {
  const { names, lines } = layouts[orientation];
  return {
    DvParentBody: ["Dv Cơ quan chủ quản", { size: names, align: CENTER }],
    DvSender: ["Dv Cơ quan ban hành", { size: names, align: CENTER, bold: true }],
    DvNation: ["Dv Quốc hiệu", { size: names, align: CENTER, bold: true }],
    DvMotto: ["Dv Tiêu ngữ", { size: lines, align: CENTER, bold: true }],
    DvSymbol: ["Dv Số ký hiệu", { size: 13, align: CENTER, before: 6 }],
    DvPlaceDate: ["Dv Địa danh và ngày", { size: lines, align: CENTER, italics: true, before: 6 }],
    DvHeading: ["Dv Tên loại", { size: 14, align: CENTER, bold: true, before: 18, keepNext: true }],
    // In the report a drawn line follows.
    DvSubject: [
      "Dv Trích yếu",
      {
        size: 14,
        align: CENTER,
        bold: true,
        after: orientation === "landscape" ? 10 : 0,
        keepNext: true,
      },
    ],
  };
}

/** The text, its tables, and what stands below it: the same on both pages. */
const textLooks: Looks = {
  DvAddressee: ["Dv Kính gửi", { size: 14, align: CENTER, before: 12, after: 10 }],
  DvAddresseeList: ["Dv Kính gửi - danh sách", { size: 14, align: LEFT, firstLine: 55, after: 4 }],
  DvHeading1: ["Dv Đề mục 1", { ...short, bold: true, caps: true, keepNext: true, outline: 1 }],
  DvHeading2: ["Dv Đề mục 2", { ...short, bold: true, keepNext: true, outline: 2 }],
  DvBody: ["Dv Nội dung", text],
  DvItem: ["Dv Nội dung - gạch đầu dòng", short],
  DvLastParagraph: ["Dv Nội dung - đoạn cuối", { ...short, keepNext: true }],
  DvEndMark: ["Dv Dấu kết thúc", { size: 14, align: RIGHT, keepNext: true }],
  DvCaption: ["Dv Tên bảng", { size: 13, align: CENTER, bold: true, after: 3, keepNext: true }],
  DvChart: ["Dv Biểu đồ", { size: 12, align: CENTER, after: 8 }],
  DvAnnexHeading: ["Dv Phụ lục", { size: 14, align: CENTER, bold: true }],
  DvAnnexNote: ["Dv Phụ lục - kèm theo", { size: 13, align: CENTER, italics: true, after: 10 }],
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
export function paragraphStyles(orientation: Orientation): readonly IParagraphStyleOptions[] {
  const entries = Object.entries({ ...headLooks(orientation), ...textLooks });
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
