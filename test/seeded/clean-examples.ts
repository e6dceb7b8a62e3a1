import { type Edit, removed, typed } from "./edits.ts";

/** Something taken away from a complete folder. */
export interface Removal {
  readonly what: string;
  readonly edit: Edit;
  /** How many findings it causes, by code and file. */
  readonly causes: Readonly<Record<string, number>>;
}

/** A folder in which nothing is wrong, short or late. */
export interface CleanExample {
  readonly id: string;
  /** Near the end of the guidance's years, so that nearly every duty is past its day. */
  readonly asOf: string;
  readonly period: string;
  readonly removals: readonly Removal[];
}

const without = (path: string, text: string): Edit => typed(path, text, "");

export const cleanExamples: readonly CleanExample[] = [
  {
    id: "ninh-binh-ldld",
    asOf: "31/05/2025",
    period: "2024",
    removals: [
      {
        what: "the province's report",
        edit: removed("bao-cao/bao-cao-dinh-ky/ldld-ninh-binh.md"),
        causes: { "DV402 don-vi.yaml": 1 },
      },
      {
        what: "one of the three records of a district",
        edit: removed("mo-hinh/ldld-gia-vien/thu-doan-phi.md"),
        causes: {
          "DV401 mo-hinh/ldld-gia-vien/lang-nghe-khu-nha-tro.md": 1,
          "DV514 bao-cao/2024/ldld-gia-vien.md": 3,
        },
      },
      {
        what: "the record that another continues",
        edit: removed("mo-hinh/cd-giao-duc/gio-hoc-hanh-phuc.md"),
        causes: {
          "DV401 mo-hinh/cd-giao-duc/truong-hoc-hanh-phuc.md": 1,
          "DV504 mo-hinh/cd-giao-duc/truong-hoc-hanh-phuc.md": 1,
          "DV514 bao-cao/2024/cd-giao-duc.md": 4,
        },
      },
      {
        what: "the only record of a unit without a number",
        edit: removed("mo-hinh/cd-kcn/thoa-uoc-lao-dong.md"),
        causes: { "DV402 don-vi.yaml": 1, "DV514 bao-cao/2024/cd-kcn.md": 3 },
      },
      {
        what: "the verdict on one criterion",
        edit: without(
          "mo-hinh/ldld-gia-vien/doi-thoai-dinh-ky.md",
          "  - { tiêu chí: tt-2, kết luận: đạt, người: Tổ thẩm định LĐLĐ tỉnh, ngày: 01/12/2022 }\n",
        ),
        causes: { "DV206 mo-hinh/ldld-gia-vien/doi-thoai-dinh-ky.md": 1 },
      },
      {
        what: "the number of a decision",
        edit: without("mo-hinh/cd-giao-duc/khuyen-hoc-khuyen-tai.md", "số: 40/QĐ-CĐGD, "),
        causes: { "DV204 mo-hinh/cd-giao-duc/khuyen-hoc-khuyen-tai.md": 1 },
      },
      {
        what: "the acknowledgement of a person's work",
        edit: without(
          "mo-hinh/ldld-gia-vien/ao-dai-thu-hai.md",
          "lãnh đạo ghi nhận: Hiệu trưởng xác nhận ngày 27/10/2023, cách làm đã được ba trường trong cụm làm theo\n",
        ),
        causes: { "DV101 mo-hinh/ldld-gia-vien/ao-dai-thu-hai.md": 1 },
      },
      {
        what: "the day of a final review",
        edit: without("mo-hinh/ldld-gia-vien/thu-doan-phi.md", "  ngày: 28/11/2024\n"),
        causes: { "DV101 mo-hinh/ldld-gia-vien/thu-doan-phi.md": 1 },
      },
    ],
  },
  {
    id: "ninh-binh-ccb",
    asOf: "31/12/2020",
    period: "2020",
    removals: [
      {
        what: "a half-yearly report",
        edit: removed("bao-cao/2018H1/ccb-tp-ninh-binh.md"),
        causes: { "DV402 don-vi.yaml": 1 },
      },
      {
        what: "a commune's second review",
        edit: removed("bao-cao/so-ket-xa-2020/ccb-ninh-nhat.md"),
        causes: { "DV402 don-vi.yaml": 1 },
      },
      {
        what: "a plan",
        edit: removed("bao-cao/ke-hoach/ccb-khoi-co-quan.md"),
        causes: { "DV402 don-vi.yaml": 1 },
      },
      {
        what: "the commune's record that the town continues",
        edit: removed("mo-hinh/ccb-ninh-nhat/to-tu-quan-anh-sang.md"),
        causes: {
          "DV301 don-vi.yaml": 2,
          "DV504 mo-hinh/ccb-tp-ninh-binh/tuyen-duong-lien-xa.md": 1,
        },
      },
      {
        what: "a model of the province",
        edit: removed("mo-hinh/ccb-ninh-binh/xung-kich-an-ninh.md"),
        causes: { "DV301 don-vi.yaml": 2 },
      },
      {
        what: "the number of a decision",
        edit: without("mo-hinh/ccb-ninh-nhat/to-tu-quan-anh-sang.md", "số: 06/QĐ-CCB, "),
        causes: { "DV204 mo-hinh/ccb-ninh-nhat/to-tu-quan-anh-sang.md": 1 },
      },
      {
        what: "the gain of an economic model",
        edit: without(
          "mo-hinh/ccb-ninh-nhat/chuoi-tieu-hong.md",
          "giá trị kinh tế: lãi 120 triệu đồng/ha/năm\n",
        ),
        causes: { "DV205 mo-hinh/ccb-ninh-nhat/chuoi-tieu-hong.md": 1 },
      },
    ],
  },
  {
    id: "ninh-thuan-ldld",
    asOf: "31/12/2014",
    period: "2014",
    removals: [
      {
        what: "a yearly report",
        edit: removed("bao-cao/2014/ldld-ninh-son.md"),
        causes: { "DV402 don-vi.yaml": 1 },
      },
      {
        what: "the record by which a unit registered in time",
        edit: removed("mo-hinh/cdn-y-te/khong-khoi-thuoc-la.md"),
        causes: {
          "DV401 mo-hinh/cdn-y-te/hu-gao-thien-tam.md": 1,
          "DV514 bao-cao/2014/cdn-y-te.md": 4,
          "DV514 bao-cao/2014H1/cdn-y-te.md": 3,
        },
      },
      {
        what: "the verdict on one criterion",
        edit: without(
          "mo-hinh/ldld-ninh-son/thap-sang-duong-que.md",
          "  - { tiêu chí: mt-3, kết luận: đạt, người: LĐLĐ huyện Ninh Sơn, ngày: 04/12/2014 }\n",
        ),
        causes: { "DV206 mo-hinh/ldld-ninh-son/thap-sang-duong-que.md": 1 },
      },
      {
        what: "the number of a decision",
        edit: without("mo-hinh/ldld-ninh-thuan/huong-ve-co-so.md", "số: 221/QĐ-LĐLĐ, "),
        causes: { "DV204 mo-hinh/ldld-ninh-thuan/huong-ve-co-so.md": 1 },
      },
      {
        what: "the criteria of the new countryside",
        edit: without("mo-hinh/cdn-y-te/hu-gao-thien-tam.md", "tiêu chí NTM: [11]\n"),
        causes: { "DV101 mo-hinh/cdn-y-te/hu-gao-thien-tam.md": 1 },
      },
    ],
  },
  {
    id: "tay-ninh-ldld",
    asOf: "31/12/2017",
    period: "2017",
    removals: [
      {
        what: "a report",
        edit: removed("bao-cao/2017/cdcs-xa-thanh-duc.md"),
        causes: { "DV402 don-vi.yaml": 1 },
      },
      {
        what: "the district's own review",
        edit: removed("bao-cao/so-ket-tong-ket/ldld-go-dau.md"),
        causes: { "DV402 don-vi.yaml": 1 },
      },
      {
        what: "a record that a report has counted",
        edit: removed("mo-hinh/cdcs-may-phuoc-dong/thoa-uoc.md"),
        causes: { "DV514 bao-cao/2017/cdcs-may-phuoc-dong.md": 3 },
      },
      {
        what: "the number of a decision",
        edit: without("mo-hinh/cd-giao-duc-go-dau/gio-hoc-hanh-phuc.md", "số: 62/QĐ-LĐLĐ, "),
        causes: { "DV204 mo-hinh/cd-giao-duc-go-dau/gio-hoc-hanh-phuc.md": 1 },
      },
    ],
  },
];
