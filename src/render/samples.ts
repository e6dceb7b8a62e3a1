import type {
  Block,
  Closing,
  Grid,
  Letterhead,
  Register,
  ReportDocument,
} from "../model/document.ts";
import type { BlankForm } from "../model/form.ts";
import type { Pack } from "../model/pack.ts";
import { entriesOf, registerGrid } from "./register.ts";

/** Documents of invented contents: a template is tried on them before it is trusted. */

export const sampleLetterhead: Letterhead = {
  parentBody: "Cơ quan cấp trên",
  sender: "Cơ quan ban hành",
  symbol: "Số:       /BC",
  place: "Nơi gửi",
  date: "2021-07-06",
};

export const sampleClosing: Closing = {
  signer: { authority: "TM. Ban Thường vụ", position: "Chủ tịch", name: "Người ký" },
  recipients: ["Như trên", "Lưu: VT"],
};

const sampleGrid: Grid = {
  columns: [{ heading: "Cột", width: 1, align: "left" }],
  rows: [{ kind: "cells", cells: ["Ô"] }],
};

export const sampleBlocks: readonly Block[] = [
  { kind: "heading", level: 1, text: "I. Đề mục" },
  { kind: "heading", level: 2, text: "1. Đề mục" },
  { kind: "paragraph", text: "Đoạn văn." },
  { kind: "item", text: "Gạch đầu dòng." },
  { kind: "table", caption: "Bảng 1. Tên bảng", grid: sampleGrid },
  {
    kind: "chart",
    caption: "Biểu đồ 1. Tên biểu đồ",
    alt: "Biểu đồ",
    chart: { kind: "bars", parts: [], numbered: false, rows: [] },
  },
  { kind: "paragraph", text: "Đoạn cuối." },
];

/** A register under a pack with a model of each of two units. */
export function sampleRegister(pack: Pack): Register {
  const { heading, subject, prescribed } = pack.register;
  const model = (id: string) => ({
    id,
    unitId: id,
    data: { title: "Mô hình", holder: "Tập thể", registration: "new" as const },
    fields: pack.fields.slice(0, 1).map((field) => field.id),
    otherFields: [],
    own: {},
  });
  const models = [model("don-vi-1"), model("don-vi-2")];
  const roster = { byId: new Map() };
  const grid = registerGrid(models, { pack, roster });
  return {
    letterhead: sampleLetterhead,
    heading,
    subject,
    grid,
    models: { pack, entries: entriesOf(models, grid, roster) },
    closing: sampleClosing,
    prescribed,
  };
}

/** A registration form under a pack with one thing to fill in. */
export function sampleForm(pack: Pack): BlankForm {
  return {
    guidance: pack.id,
    years: pack.years,
    letterhead: sampleLetterhead,
    closing: sampleClosing,
    heading: "PHIẾU ĐĂNG KÝ",
    subject: "Mô hình, điển hình",
    document: "Hướng dẫn",
    columns: [
      {
        name: "title",
        heading: "Tên mô hình",
        type: "text",
        choices: [],
        open: false,
        several: false,
        needs: [],
        clauses: [],
      },
    ],
    duties: ["Việc phải làm"],
    expected: 1,
    rows: [],
  };
}

/** A report under a pack with a block of each kind. */
export function sampleReport(pack: Pack): ReportDocument {
  return {
    letterhead: sampleLetterhead,
    heading: "BÁO CÁO",
    subject: "Kết quả thực hiện",
    addressees: ["Cơ quan cấp trên"],
    blocks: sampleBlocks,
    closing: sampleClosing,
    annex: { heading: "PHỤ LỤC", subject: "DANH SÁCH", grid: sampleRegister(pack).grid },
  };
}
