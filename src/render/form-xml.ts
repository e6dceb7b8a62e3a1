import { type BlankForm, type FormColumn, type FormRow, formVersion } from "../model/form.ts";
import { controlXml, factXml, groupXml } from "./content-control.ts";
import { needMark, needWords } from "./form-words.ts";
import { xmlText } from "./printable.ts";

/** Empty blocks are printed for no more models than these; a clerk copies a block for more. */
const mostBlocks = 10;
/** Of the text's width. */
const labelShare = 0.4;
/** Twips: room to write in a section by hand. */
const sectionHeight = 1500;
/** Controls of a block take their numbers from so many. */
const idsOfBlock = 1000;

const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("");
// 1.4 mm beside the text, 0.7 mm above and below.
const margins =
  '<w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>' +
  '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/>';

/** Registrations one below the other, each in a group of content controls; `width` in twips. */
export function formXml(form: BlankForm, width: number): string {
  const blank = form.rows.length > 0 ? 0 : Math.min(mostBlocks, form.expected);
  const rows = [...form.rows, ...Array.from({ length: blank }, (): FormRow => ({}))];
  const blocks = rows.map((row, index) => blockXml(row, { form, width, index, of: rows.length }));
  return factsXml(form) + blocks.join("");
}

/** Which form this is, for the program that reads it back. */
function factsXml({ guidance, unit }: BlankForm): string {
  const facts = [
    ["danvan.form", String(formVersion)],
    ["danvan.guidance", guidance],
    ...(unit === undefined ? [] : ([["danvan.unit", unit]] as const)),
  ] as const;
  const controls = facts.map(([name, value], index) => factXml(name, { id: index + 1, value }));
  return `<w:p><w:pPr><w:pStyle w:val="DvFormNote"/></w:pPr>${text("Mã phiếu: ")}${controls.join(text(" / "))}</w:p>`;
}

function text(words: string): string {
  return `<w:r><w:t xml:space="preserve">${xmlText(words)}</w:t></w:r>`;
}

interface Block {
  readonly form: BlankForm;
  readonly width: number;
  readonly index: number;
  readonly of: number;
}

function blockXml(row: FormRow, { form, width, index, of }: Block): string {
  const first = (index + 1) * idsOfBlock;
  const label = Math.round(width * labelShare);
  const rows = form.columns.map((column, at) => {
    const control = controlXml(column, { id: first + 2 + at, value: row[column.name] });
    const head = labelXml(column, form);
    return column.type === "paragraph"
      ? sectionRows(head, control, width)
      : fieldRow(head, control, [label, width - label]);
  });
  const table =
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr><w:tblGrid>` +
    `<w:gridCol w:w="${label}"/><w:gridCol w:w="${width - label}"/></w:tblGrid>${rows.join("")}</w:tbl>`;
  const title = of > 1 ? `Mô hình, điển hình thứ ${index + 1}` : "Mô hình, điển hình";
  const known = row["id"];
  const id =
    known === undefined
      ? ""
      : text(" - mã hồ sơ: ") + factXml("id", { id: first + 1, value: String(known) });
  const ownPage = index > 0 ? "<w:pageBreakBefore/>" : "";
  const heading =
    `<w:p><w:pPr><w:pStyle w:val="DvFormTitle"/><w:keepNext/>${ownPage}</w:pPr>` +
    `${text(title)}${id}</w:p>`;
  return groupXml("danvan.model", { id: first, blocks: heading + table }) + gap;
}

/** Two tables without a paragraph between them would become one. */
const gap = '<w:p><w:pPr><w:pStyle w:val="DvFormNote"/></w:pPr></w:p>';

/** Of a section it stays with the box below; of a field it does not, or all rows would be kept on one page. */
function labelXml(column: FormColumn, form: BlankForm): string {
  const kept = column.type === "paragraph" ? "<w:keepNext/>" : "";
  const paragraph = (style: string, words: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${kept}</w:pPr>${text(words.replace(/[^\S\u00a0]+/g, " "))}</w:p>`;
  const asked = `${needWords(column, form)}.`;
  const from = column.clauses.length > 0 ? ` Căn cứ: ${column.clauses.join("; ")}.` : "";
  const words = column.minWords === undefined ? "" : ` Ít nhất ${column.minWords} từ.`;
  const apart = column.several ? " Có nhiều thì cách nhau bằng dấu chấm phẩy (;)." : "";
  return (
    paragraph("DvFormLabel", `${column.heading}${needMark(column, form)}`) +
    paragraph("DvFormNote", `${asked}${words}${apart}${from}`)
  );
}

function fieldRow(
  label: string,
  control: string,
  [left, right]: readonly [number, number],
): string {
  return (
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(label, { width: left })}` +
    `${cell(entry(control), { width: right })}</w:tr>`
  );
}

/** What is long stands below its heading, as wide as the page, and may go on to the next. */
function sectionRows(label: string, control: string, width: number): string {
  const whole = { width, span: '<w:gridSpan w:val="2"/>' };
  const height = `<w:trHeight w:val="${sectionHeight}" w:hRule="atLeast"/>`;
  return (
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(label, whole)}</w:tr>` +
    `<w:tr><w:trPr>${height}</w:trPr>${cell(entry(control), whole)}</w:tr>`
  );
}

function entry(control: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="DvTableCell"/></w:pPr>${control}</w:p>`;
}

function cell(content: string, { width, span = "" }: { width: number; span?: string }): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}</w:tcPr>${content}</w:tc>`;
}
