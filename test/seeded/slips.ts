import { copied, type Edit, moved, removed, typed, written } from "./edits.ts";

/** One slip of the pen, and every finding that it adds: `CODE file:line:column`. */
export interface Slip {
  readonly what: string;
  readonly edit: Edit;
  readonly adds: readonly string[];
  /** Findings of the sound example that the slip takes away. */
  readonly ends?: readonly string[];
}

const hall = "mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md";
const inn = "mo-hinh/ldld-tp-ninh-binh/khu-nha-tro-tu-quan.md";
const deed = "mo-hinh/ldld-tp-ninh-binh/moi-tuan-mot-viec-lam-tot.md";
const group = "mo-hinh/ldld-tam-diep/to-tu-quan-4-khong.md";
const report = "bao-cao/2021H2/ldld-hoa-lu.md";

export const ninhBinhUnion: readonly Slip[] = [
  {
    what: "a day that no calendar has",
    edit: typed(hall, "ngày đăng ký: 09/07/2021", "ngày đăng ký: 31/06/2021"),
    adds: ["DV105 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:10:15"],
  },
  {
    what: "registered on the very day that is too late",
    edit: typed(hall, "ngày đăng ký: 09/07/2021", "ngày đăng ký: 15/07/2021"),
    adds: ["DV401 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:10:15"],
  },
  {
    what: "a key left out",
    edit: typed(hall, "địa điểm: 11 xã, thị trấn của huyện Hoa Lư\n", ""),
    adds: ["DV101 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:2:1"],
  },
  {
    what: "a key misspelt",
    edit: typed(hall, "địa điểm:", "địa chiểm:"),
    adds: ["DV102 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:8:1"],
  },
  {
    what: "a key left blank",
    edit: typed(hall, "chủ thể: LĐLĐ huyện Hoa Lư", "chủ thể:"),
    adds: ["DV103 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:4:8"],
  },
  {
    what: "a key twice",
    edit: typed(hall, "loại: tập thể\n", "loại: tập thể\nLoai: cá nhân\n"),
    adds: ["DV007 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:4:1"],
  },
  {
    what: "a section left out",
    edit: typed(hall, "## Giải pháp\n", ""),
    adds: ["DV107 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:2:1"],
  },
  {
    what: "a field of other guidance",
    edit: typed(hall, "lĩnh vực: Xây dựng HTCT", "lĩnh vực: Kinh tế"),
    adds: ["DV104 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:6:11"],
  },
  {
    what: "a status mistyped",
    edit: typed(inn, "trạng thái: được công nhận", "trạng thái: công nhân rồi"),
    adds: [
      "DV301 don-vi.yaml:10:9",
      "DV104 mo-hinh/ldld-tp-ninh-binh/khu-nha-tro-tu-quan.md:11:13",
    ],
  },
  {
    what: "a unit mistyped",
    edit: typed(inn, "loại: tập thể\n", "loại: tập thể\nđơn vị: ldld-tp-ninh-bình\n"),
    adds: ["DV301 don-vi.yaml:10:9", "DV501 mo-hinh/ldld-tp-ninh-binh/khu-nha-tro-tu-quan.md:4:9"],
  },
  {
    what: "a criterion not assessed",
    edit: typed(
      hall,
      "  - { tiêu chí: tt-2, kết luận: đạt, người: Tổ thẩm định LĐLĐ tỉnh, ngày: 07/12/2021 }\n",
      "",
    ),
    adds: ["DV206 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:38:1"],
  },
  {
    what: "a criterion not met",
    edit: typed(hall, "tt-2, kết luận: đạt", "tt-2, kết luận: không đạt"),
    adds: ["DV207 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:40:33"],
  },
  {
    what: "a criterion that there is not",
    edit: typed(hall, "tiêu chí: tt-2", "tiêu chí: tt-9"),
    adds: ["DV202 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:40:17"],
  },
  {
    what: "a criterion of the other kind",
    edit: typed(
      hall,
      "tiêu chí: tt-3, kết luận: đạt, người: Tổ thẩm định LĐLĐ tỉnh, ngày: 07/12/2021 }\n",
      "tiêu chí: tt-3, kết luận: đạt }\n  - { tiêu chí: cn-1, kết luận: đạt }\n",
    ),
    adds: ["DV201 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:42:17"],
  },
  {
    what: "a plan before the survey",
    edit: typed(hall, "từ: 15/07/2021", "từ: 15/06/2021"),
    adds: ["DV203 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:19:7"],
  },
  {
    what: "an inspection after the review",
    edit: typed(hall, "ngày: 25/11/2021", "ngày: 25/12/2021"),
    adds: ["DV203 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:30:9"],
  },
  {
    what: "a review before the last inspection",
    edit: typed(hall, "  ngày: 30/11/2021\n", "  ngày: 20/11/2021\n"),
    adds: ["DV203 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:30:9"],
  },
  {
    what: "a decision before the review",
    edit: typed(hall, "công nhận: { ngày: 20/12/2021", "công nhận: { ngày: 20/11/2021"),
    adds: ["DV209 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:42:20"],
  },
  {
    what: "a decision without its number",
    edit: typed(hall, "số: 145/QĐ-LĐLĐ, ", ""),
    adds: ["DV204 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:42:1"],
  },
  {
    what: "a decision, and the status of before",
    edit: typed(hall, "trạng thái: được công nhận", "trạng thái: đã tổng kết"),
    adds: ["DV208 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:42:1"],
  },
  {
    what: "no word of the leadership",
    edit: typed(deed, "lãnh đạo ghi nhận: ", "# "),
    adds: ["DV101 mo-hinh/ldld-tp-ninh-binh/moi-tuan-mot-viec-lam-tot.md:2:1"],
  },
  {
    what: "an inspection by nobody",
    edit: typed(deed, "người: UBKT LĐLĐ thành phố, ", ""),
    adds: ["DV101 mo-hinh/ldld-tp-ninh-binh/moi-tuan-mot-viec-lam-tot.md:21:1"],
  },
  {
    what: "a number with its unit of measure",
    edit: typed(hall, "giá trị: 318", "giá trị: 318 người"),
    adds: ["DV106 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:37:47"],
  },
  {
    what: "a decimal point",
    edit: typed(inn, '"58,5"', '"58.5"'),
    adds: ["DV106 mo-hinh/ldld-tp-ninh-binh/khu-nha-tro-tu-quan.md:41:45"],
  },
  {
    what: "an id of another record",
    edit: typed(hall, "loại: tập thể\n", "loại: tập thể\nmã: khu-nha-tro-tu-quan\n"),
    adds: ["DV503 mo-hinh/ldld-tp-ninh-binh/khu-nha-tro-tu-quan.md:2:1"],
  },
  {
    what: "the same title with the tone elsewhere, in quotes",
    edit: copied(group, "mo-hinh/ldld-tam-diep/to-tu-quan.md", [
      "tên: Tổ công nhân tự quản “4 không”",
      'tên: "TỔ công nhân  tự quản 4 không"',
    ]),
    adds: ["DV505 mo-hinh/ldld-tam-diep/to-tu-quan.md:2:6"],
  },
  {
    what: "a title one letter off, in another unit",
    edit: copied(group, "mo-hinh/ldld-hoa-lu/to-tu-quan.md", [
      "tên: Tổ công nhân tự quản “4 không”",
      "tên: Tổ công nhân tự quan “4 không”",
    ]),
    adds: ["DV509 mo-hinh/ldld-tam-diep/to-tu-quan-4-khong.md:2:6"],
  },
  {
    what: "one person in two records",
    edit: copied(deed, "mo-hinh/ldld-tp-ninh-binh/gop-gao.md", [
      "tên: “Mỗi tuần một việc làm tốt”",
      "tên: Góp gạo nuôi trẻ mồ côi của lớp",
    ]),
    adds: ["DV510 mo-hinh/ldld-tp-ninh-binh/moi-tuan-mot-viec-lam-tot.md:4:10"],
  },
  {
    what: "a predecessor that is not there",
    edit: typed(
      hall,
      "đăng ký: tiếp tục\n",
      "đăng ký: tiếp tục\ntiếp tục từ: thanh-lap-cdcs-2018\n",
    ),
    adds: ["DV504 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:6:14"],
  },
  {
    what: "a predecessor registered later",
    edit: typed(hall, "đăng ký: tiếp tục\n", "đăng ký: tiếp tục\ntiếp tục từ: tu-sach-0-dong\n"),
    adds: ["DV504 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:6:14"],
  },
  {
    what: "a predecessor of a unit elsewhere",
    edit: typed(
      hall,
      "đăng ký: tiếp tục\n",
      "đăng ký: tiếp tục\ntiếp tục từ: khu-nha-tro-tu-quan\n",
    ),
    adds: ["DV504 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:6:14"],
  },
  {
    what: "new, and yet continued from another",
    edit: typed(group, "đăng ký: mới\n", "đăng ký: mới\ntiếp tục từ: van-hoa-giao-thong\n"),
    adds: ["DV513 mo-hinh/ldld-tam-diep/to-tu-quan-4-khong.md:6:14"],
  },
  {
    what: "a retired model chosen for the province",
    edit: typed(hall, "trạng thái: được công nhận", "trạng thái: không còn hiệu quả"),
    adds: [
      "DV301 don-vi.yaml:24:9",
      "DV210 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:43:20",
    ],
  },
  {
    what: "a record in a folder of no unit",
    edit: moved(hall, "mo-hinh/ldld-hoa-lu-cu/thanh-lap.md"),
    adds: ["DV301 don-vi.yaml:24:9", "DV501 mo-hinh/ldld-hoa-lu-cu/thanh-lap.md:2:1"],
  },
  {
    what: "a record straight below mo-hinh",
    edit: moved(
      "mo-hinh/ldld-nho-quan/dua-hoc-sinh-tro-lai-truong.md",
      "mo-hinh/dua-hoc-sinh-tro-lai-truong.md",
    ),
    adds: ["DV501 mo-hinh/dua-hoc-sinh-tro-lai-truong.md:2:1"],
  },
  {
    what: "the folder and the key name two units",
    edit: typed(group, "loại: tập thể\n", "loại: tập thể\nđơn vị: ldld-hoa-lu\n"),
    adds: ["DV301 don-vi.yaml:17:9", "DV502 mo-hinh/ldld-tam-diep/to-tu-quan-4-khong.md:4:9"],
  },
  {
    what: "a record saved as text",
    edit: moved(
      "mo-hinh/ldld-gia-vien/to-di-chung-xe.md",
      "mo-hinh/ldld-gia-vien/to-di-chung-xe.md.txt",
    ),
    adds: ["DV008 mo-hinh/ldld-gia-vien/to-di-chung-xe.md.txt:1:1"],
  },
  {
    what: "a report without its day",
    edit: typed(report, "Ngay_gui: 8-12-2021\n", ""),
    adds: ["DV404 bao-cao/2021H2/ldld-hoa-lu.md:2:1"],
  },
  {
    what: "a report for a period that does not exist",
    edit: moved(report, "bao-cao/2021H3/ldld-hoa-lu.md"),
    adds: ["DV507 bao-cao/2021H3/ldld-hoa-lu.md:2:1"],
  },
  {
    what: "a report for a period before the guidance",
    edit: moved(report, "bao-cao/2019H2/ldld-hoa-lu.md"),
    adds: ["DV507 bao-cao/2019H2/ldld-hoa-lu.md:2:1"],
  },
  {
    what: "a report twice",
    edit: written("bao-cao/2021H2/ldld-hoa-lu.yml", "ngày gửi: 9/12/2021\n"),
    adds: ["DV516 bao-cao/2021H2/ldld-hoa-lu.yml:1:11"],
  },
  {
    what: "a total that the records do not bear out",
    edit: typed(report, "Số: 52/BC-LĐLĐ\n", "Số: 52/BC-LĐLĐ\nsố liệu: { đăng ký: 4 }\n"),
    adds: ["DV514 bao-cao/2021H2/ldld-hoa-lu.md:4:21"],
  },
  {
    what: "parts that do not add up",
    edit: typed(
      report,
      "Số: 52/BC-LĐLĐ\n",
      "Số: 52/BC-LĐLĐ\nsố liệu: { đăng ký: 3, mới: 1, tiếp tục: 1 }\n",
    ),
    adds: ["DV514 bao-cao/2021H2/ldld-hoa-lu.md:4:29"],
  },
  {
    what: "a unit without its kind",
    edit: typed(
      "don-vi.yaml",
      "tên: LĐLĐ huyện Hoa Lư\n    loại: ldld-huyen\n",
      "tên: LĐLĐ huyện Hoa Lư\n    # loại: ldld-huyen\n",
    ),
    adds: ["DV902 don-vi.yaml:24:5"],
  },
  {
    what: "a unit of a kind that there is not",
    edit: typed(
      "don-vi.yaml",
      "tên: LĐLĐ huyện Hoa Lư\n    loại: ldld-huyen",
      "tên: LĐLĐ huyện Hoa Lư\n    loại: ldld-xa",
    ),
    adds: ["DV903 don-vi.yaml:26:11"],
  },
  {
    what: "the same guidance mistyped in the set-up",
    edit: typed("danvan.yaml", "[ninh-binh-ldld-2021-2025]", "[ninh-binh-ldld-2021-2026]"),
    adds: ["DV906 danvan.yaml:5:13"],
    ends: [
      "DV301 don-vi.yaml:36:9",
      "DV301 don-vi.yaml:54:9",
      "DV301 don-vi.yaml:74:9",
      "DV112 mo-hinh/ldld-nho-quan/thap-sang-duong-que.yaml:8:13",
      "DV401 mo-hinh/ldld-tam-diep/cong-so-khong-khoi-thuoc.md:11:15",
      "DV401 mo-hinh/ldld-yen-khanh/thoa-uoc-lao-dong-tap-the.md:10:15",
    ],
  },
  {
    what: "a day set for a deadline that there is not",
    edit: typed("danvan.yaml", "thời hạn: bao-cao-dinh-ky", "thời hạn: bao-cao-quy"),
    adds: ["DV908 danvan.yaml:17:15"],
  },
  {
    what: "a bracket left open",
    edit: typed(hall, "kết quả: đồng ý }", "kết quả: đồng ý"),
    adds: [
      "DV301 don-vi.yaml:24:9",
      "DV002 mo-hinh/ldld-hoa-lu/thanh-lap-cdcs-ngoai-nha-nuoc.md:16:17",
    ],
  },
  {
    what: "the front matter not closed",
    edit: typed(group, "---\n## Nội dung", "## Nội dung"),
    adds: ["DV301 don-vi.yaml:17:9", "DV003 mo-hinh/ldld-tam-diep/to-tu-quan-4-khong.md:1:1"],
  },
];

const railway = "mo-hinh/ccb-hoa-lu/an-toan-duong-sat.md";
const goats = "mo-hinh/ccb-hoa-lu/nuoi-de-nui.md";

export const ninhBinhVeterans: readonly Slip[] = [
  {
    what: "an economic model without its value",
    edit: typed(goats, "giá trị kinh tế:", "# giá trị kinh tế:"),
    adds: ["DV205 mo-hinh/ccb-hoa-lu/nuoi-de-nui.md:6:11"],
  },
  {
    what: "a decision before the registration",
    edit: typed(railway, "công nhận: { ngày: 05/11/2018", "công nhận: { ngày: 05/09/2016"),
    adds: ["DV209 mo-hinh/ccb-hoa-lu/an-toan-duong-sat.md:13:20"],
  },
  {
    what: "registered in the month after",
    edit: typed("mo-hinh/ccb-hoa-lu/cay-canh-non-bo.md", "ký: tháng 10/2016", "ký: tháng 11/2016"),
    adds: ["DV401 mo-hinh/ccb-hoa-lu/cay-canh-non-bo.md:8:15"],
  },
  {
    what: "a kind that there is not",
    edit: typed("mo-hinh/ccb-ninh-van/tho-da-giup-nhau.md", "loại: tập thể", "loại: tập đoàn"),
    adds: ["DV104 mo-hinh/ccb-ninh-van/tho-da-giup-nhau.md:3:7"],
  },
  {
    what: "the same title with the tone on the other letter (hoà, hòa)",
    edit: copied("mo-hinh/ccb-gia-vien/hoa-giai-vien-lang.md", "mo-hinh/ccb-gia-vien/hoa.md", [
      "tên: Hòa giải viên giữ tình làng nghĩa xóm",
      "tên: Hoà giải viên giữ  tình làng nghĩa xóm",
    ]),
    adds: ["DV505 mo-hinh/ccb-gia-vien/hoa.md:2:6"],
  },
  {
    what: "a report a day late",
    edit: typed("bao-cao/2018/ccb-hoa-lu.md", "14/12/2018", "21/12/2018"),
    adds: ["DV403 bao-cao/2018/ccb-hoa-lu.md:2:11"],
  },
  {
    what: "a report that is gone",
    edit: removed("bao-cao/2018/ccb-hoa-lu.md"),
    adds: ["DV402 don-vi.yaml:21:9"],
  },
  {
    what: "a report under the deadline's name too",
    edit: written("bao-cao/bao-cao-dinh-ky-2018/ccb-hoa-lu.md", "---\nngày gửi: 15/12/2018\n---\n"),
    adds: ["DV516 bao-cao/bao-cao-dinh-ky-2018/ccb-hoa-lu.md:2:11"],
  },
  {
    what: "a proof under a name that is no deadline",
    edit: moved("bao-cao/ke-hoach/ccb-hoa-lu.md", "bao-cao/ke-hoachh/ccb-hoa-lu.md"),
    adds: ["DV507 bao-cao/ke-hoachh/ccb-hoa-lu.md:2:1"],
  },
];

const pots = "mo-hinh/ldld-ninh-phuoc/gom-bau-truc.md";

export const ninhThuanUnion: readonly Slip[] = [
  {
    what: "a criterion of the new countryside beyond the nineteen",
    edit: typed(pots, "[10, 12, 13]", "[10, 12, 31]"),
    adds: ["DV110 mo-hinh/ldld-ninh-phuoc/gom-bau-truc.md:25:24"],
  },
  {
    what: "two contents, where one is to be chosen",
    edit: typed(
      pots,
      "nội dung lựa chọn: Phát triển sản xuất, thu nhập, việc làm",
      "nội dung lựa chọn: [II.2, II.4]",
    ),
    adds: ["DV111 mo-hinh/ldld-ninh-phuoc/gom-bau-truc.md:26:27"],
  },
  {
    what: "no content chosen",
    edit: typed(pots, "nội dung lựa chọn:", "# nội dung lựa chọn:"),
    adds: ["DV101 mo-hinh/ldld-ninh-phuoc/gom-bau-truc.md:2:1"],
  },
  {
    what: "registered on the day itself",
    edit: typed(pots, "ngày đăng ký: 07/04/2014", "ngày đăng ký: 15/04/2014"),
    adds: ["DV401 mo-hinh/ldld-ninh-phuoc/gom-bau-truc.md:9:15"],
  },
  {
    what: "a report of a later year",
    edit: moved("bao-cao/2014/ldld-ninh-phuoc.md", "bao-cao/2015/ldld-ninh-phuoc.md"),
    adds: ["DV507 bao-cao/2015/ldld-ninh-phuoc.md:2:1"],
  },
];

const lodging = "mo-hinh/cdcs-xa-thanh-dien/to-tu-quan-nha-tro.md";

export const tayNinhUnion: readonly Slip[] = [
  {
    what: "a report on the day itself",
    edit: typed("bao-cao/2017/cdcs-th-thai-binh.md", "ngày gửi: ", "ngày gửi: 22/11/2017 # "),
    adds: ["DV403 bao-cao/2017/cdcs-th-thai-binh.md:2:11"],
  },
  {
    what: "a report twice, once under the deadline's name",
    edit: copied(
      "bao-cao/2017/cdcs-th-thai-binh.md",
      "bao-cao/bao-cao-ket-qua/cdcs-th-thai-binh.md",
      ["ngày gửi: ", "ngày gửi: 21/11/2017 # "],
    ),
    adds: ["DV516 bao-cao/bao-cao-ket-qua/cdcs-th-thai-binh.md:2:11"],
  },
  {
    what: "a theme of the unit's own, which the list leaves open",
    edit: typed(
      "mo-hinh/cdcs-may-thanh-long/thi-dua-chuyen-may.md",
      "lĩnh vực:",
      "lĩnh vực: Chuyển đổi số #",
    ),
    adds: [],
  },
  {
    what: "a file in another encoding",
    edit: typed(lodging, "tên: ", "tên: \u0000"),
    adds: ["DV001 mo-hinh/cdcs-xa-thanh-dien/to-tu-quan-nha-tro.md:1:1"],
  },
  {
    what: "a decomposed letter: told once",
    edit: typed(lodging, "---\n##", "# Gia\u0301m sát\n---\n##"),
    adds: ["DV601 mo-hinh/cdcs-xa-thanh-dien/to-tu-quan-nha-tro.md:13:3"],
  },
];
