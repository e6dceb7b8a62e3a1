import type { BasisDocument, Pack, SourceDocument } from "../model/pack.ts";
import { citedBody } from "./cited-body.ts";
import { flexDateInWords } from "./date-words.ts";
import { dotted } from "./place.ts";

/** Types of documents with which a name begins: `Kế hoạch thực hiện …` is a Kế hoạch on what follows. */
const types =
  /^(Hướng dẫn|Kế hoạch|Nghị quyết|Nghị định|Chỉ thị|Quyết định|Quy định|Quy chế|Thông tri|Thông tư|Thông báo|Kết luận|Chương trình|Đề án|Công văn|Luật|Điều lệ)\s+/u;

/** A document as texts cite it: `Hướng dẫn số 29/HD-LĐLĐ ngày 06 tháng 7 năm 2021 của … về …`. */
export function citedAs({ document, title }: Pack): string {
  const { type, number, date, issuer, subject } = document;
  if (number === undefined && subject === undefined) {
    return title.includes(issuer) ? title : `${title} của ${citedBody(issuer)}`;
  }
  return joined([
    type,
    numbered(document),
    dated(date),
    `của ${citedBody(issuer)}`,
    aboutWhat(subject),
  ]);
}

/** A document on which a decision rests: as cited, and as a line of its own. */
export interface BasisLine {
  readonly document: string;
  /** `Căn cứ …;`, the last with a full stop (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
  readonly line: string;
}

/**
 * What a document under a guidance rests on: what the guidance rests on, then the guidance. Where the
 * guidance seems to cite a document wrongly, number and date are left to be filled in.
 */
export function basisLines(pack: Pack): readonly BasisLine[] {
  const cited = [...pack.document.basis.map(basisAs), citedAs(pack)];
  return cited.map((document, index) => ({
    document,
    line: `Căn cứ ${document}${index === cited.length - 1 ? "." : ";"}`,
  }));
}

function basisAs({ name, number, date, issuer, doubt }: BasisDocument): string {
  const [opening = "", type] = types.exec(name) ?? [];
  const subject = type === undefined ? undefined : name.slice(opening.length);
  const inDoubt = doubt !== undefined;
  return joined([
    type ?? name,
    inDoubt ? `số ${dotted}` : numbered({ number }),
    inDoubt ? `ngày ${dotted}` : dated(date),
    issuer && `của ${issuer}`,
    aboutWhat(subject),
  ]);
}

const numbered = ({ number }: Pick<SourceDocument, "number">) => number && `số ${number}`;
const dated = (date: SourceDocument["date"]) => date && flexDateInWords(date);

function aboutWhat(subject: string | undefined): string | undefined {
  const bare = subject?.replace(/^(?:về việc|về|v\/v)\s+/iu, "").trim();
  if (!bare) return undefined;
  // An abbreviation keeps its capitals: NTM, not nTM.
  return `về ${/^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLocaleLowerCase("vi") + bare.slice(1) : bare}`;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}
