import type {
  Closing,
  Column,
  Grid,
  Letterhead,
  Register,
  ReportDocument,
  Row,
} from "../../src/model/document.ts";

export const letterhead: Letterhead = {
  parentBody: "Liên đoàn Lao động tỉnh Ninh Bình",
  sender: "Liên đoàn Lao động huyện Yên Khánh",
  symbol: "Số:       /BC-LĐLĐ",
  place: "Yên Khánh",
  date: "2021-07-06",
};

export const closing: Closing = {
  signer: {
    authority: "TM. BAN THƯỜNG VỤ",
    position: "Phó Chủ tịch Thường trực",
    name: "Lê Thị Mai Thủy",
  },
  recipients: [
    "Ban Tuyên giáo - Nữ công LĐLĐ tỉnh;",
    "Thường trực Huyện ủy",
    "- Các CĐCS trực thuộc;",
    "Lưu: VT, TG-NC",
  ],
};

const share = (heading: string, width: number, align: Column["align"], group?: string): Column => ({
  heading,
  width,
  align,
  group,
});

/** The columns of the form in 29/HD-LĐLĐ. */
export const formColumns: readonly Column[] = [
  share("STT", 5, "center"),
  share("Tên tập thể hoặc cá nhân xây dựng mô hình điển hình", 25, "left"),
  share("Tên mô hình hoặc điển hình", 30, "left"),
  share("Tiếp tục đăng ký", 8, "center"),
  share("Đăng ký xây dựng mới", 8, "center"),
  share("VH-XH", 8, "center", "Lĩnh vực"),
  share("ANQP", 8, "center", "Lĩnh vực"),
  share("Xây dựng HTCT", 8, "center", "Lĩnh vực"),
];

const holders = [
  "Công đoàn cơ sở Trường THPT Yên Khánh A",
  "Nguyễn Thị Phương Thảo",
  "CĐCS Công ty TNHH May Phú Sinh - chi nhánh Khánh Phú",
];
const titles = [
  "“Mái ấm công đoàn - nghĩa tình đồng nghiệp”",
  "Vận động đoàn viên, công nhân, viên chức, lao động trong các doanh nghiệp khu công nghiệp Khánh Phú tham gia giữ gìn an ninh trật tự tại khu nhà trọ",
  "Công sở xanh, sạch, đẹp",
];

export function formRow(number: number): Row {
  const field = number % 3;
  return {
    kind: "cells",
    cells: [
      number,
      holders[number % 3] ?? "",
      titles[number % 3] ?? "",
      number % 2 === 0 ? "x" : null,
      number % 2 === 0 ? null : "x",
      ...[0, 1, 2].map((at) => (at === field ? "x" : null)),
    ],
  };
}

/** A grid of so many rows; with `perUnit`, under a heading for every so many. */
export function formGrid(count: number, perUnit = Number.POSITIVE_INFINITY): Grid {
  const rows: Row[] = [];
  for (let number = 1; number <= count; number += 1) {
    if (Number.isFinite(perUnit) && (number - 1) % perUnit === 0) {
      rows.push({ kind: "group", text: `${rows.length + 1}. LĐLĐ huyện số ${number}` });
    }
    rows.push(formRow(number));
  }
  return { columns: formColumns, rows };
}

export function register(grid: Grid, changed: Partial<Register> = {}): Register {
  return {
    letterhead,
    heading: "DANH SÁCH",
    subject: "ĐĂNG KÝ XÂY DỰNG MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO” TRONG GIAI ĐOẠN 2021 - 2025",
    grid,
    closing,
    prescribed: true,
    ...changed,
  };
}

const quotas: Grid = {
  columns: [
    share("Đơn vị", 40, "left"),
    share("Chỉ tiêu", 20, "right"),
    share("Đã đăng ký", 20, "right"),
    share("Còn thiếu", 20, "right"),
  ],
  rows: [
    { kind: "cells", cells: ["LĐLĐ thành phố Tam Điệp", 3, 2, 1] },
    { kind: "cells", cells: ["Công đoàn ngành Giáo dục", 2, 1234.5, null] },
    { kind: "cells", cells: ["Cộng", 5, 1236.5, 1], bold: true },
  ],
};

const paragraph =
  "Thực hiện Hướng dẫn số 29/HD-LĐLĐ ngày 06/7/2021 của Ban Thường vụ Liên đoàn Lao động tỉnh về xây dựng mô hình, điển hình “Dân vận khéo” giai đoạn 2021 - 2025, đến nay 11/12 đơn vị đã đăng ký 27 mô hình, trong đó có 21 mô hình tập thể và 06 mô hình cá nhân.";

export function report(changed: Partial<ReportDocument> = {}): ReportDocument {
  return {
    letterhead,
    heading: "BÁO CÁO",
    subject: "Kết quả thực hiện phong trào thi đua “Dân vận khéo” 6 tháng đầu năm 2021",
    addressees: ["Ban Tuyên giáo - Nữ công Liên đoàn Lao động tỉnh"],
    blocks: [
      { kind: "paragraph", text: paragraph },
      { kind: "heading", level: 1, text: "I. Kết quả đăng ký" },
      { kind: "heading", level: 2, text: "1. Theo đơn vị" },
      { kind: "paragraph", text: paragraph },
      { kind: "table", caption: "Bảng 1. Chỉ tiêu đăng ký theo đơn vị", grid: quotas },
      { kind: "heading", level: 2, text: "2. Theo lĩnh vực" },
      { kind: "item", text: "Văn hóa - xã hội: 15 mô hình;" },
      { kind: "item", text: "An ninh, quốc phòng: 05 mô hình;" },
      { kind: "item", text: "Xây dựng hệ thống chính trị: 07 mô hình." },
      { kind: "heading", level: 1, text: "II. Hạn chế, khó khăn" },
      { kind: "paragraph", text: paragraph },
      { kind: "paragraph", text: "Trên đây là báo cáo kết quả 6 tháng đầu năm 2021." },
    ],
    closing,
    annex: {
      heading: "PHỤ LỤC",
      subject: "DANH SÁCH MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO”",
      grid: formGrid(12, 4),
    },
    ...changed,
  };
}
