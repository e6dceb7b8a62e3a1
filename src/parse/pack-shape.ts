import * as z from "zod";
import { choice, date, id, text, texts, whole, yesNo } from "./scalars.ts";
import { key } from "./shape.ts";
import { signerShape } from "./signer-shape.ts";
import { modelKinds, registrationKinds, statuses } from "./words.ts";

/** The keys of `guidance.yaml`, in Vietnamese and English. Every entry cites its clause. */

const clause = () => key("điều khoản", text());
const aliases = () => key("tên khác", texts().default([]));
const ids = () => z.array(id());
const kind = () => key("loại", choice(modelKinds).optional());
const since = (vi = "từ") => key(vi, choice(statuses).optional());

const cited = () => z.object({ clause: clause(), about: key("nội dung", text()) });

const demand = () =>
  z.object({
    key: key("khóa", text().optional()),
    section: key("mục", text().optional()),
    aliases: aliases(),
    kind: kind(),
    field: key("lĩnh vực", id().optional()),
    registration: key("đăng ký", choice(registrationKinds).optional()),
    since: since(),
    minWords: key("ít nhất", whole({ min: 1 }).optional(), { aliases: ["số từ ít nhất"] }),
    clause: key("điều khoản", text().optional()),
  });

const demands = () => key("yêu cầu", z.array(demand()).default([]));

const periodKinds = () =>
  z
    .array(
      choice([
        { value: "half", label: "6 tháng", aliases: ["sáu tháng", "H"] },
        { value: "year", label: "năm", aliases: ["một năm", "hằng năm"] },
      ]),
    )
    .default([]);

const document = z.object({
  type: key("loại", text()),
  number: key("số", text().optional()),
  date: key("ngày", date().optional()),
  subject: key("trích yếu", text().optional()),
  issuer: key("cơ quan ban hành", text()),
  place: key("địa danh", text().optional()),
  basis: key(
    "căn cứ",
    z
      .array(
        z.object({
          name: key("tên", text()),
          number: key("số", text().optional()),
          date: key("ngày", date().optional()),
          issuer: key("cơ quan ban hành", text().optional()),
          doubt: key("nghi vấn", text().optional()),
          clause: key("điều khoản", text().optional()),
        }),
      )
      .default([]),
  ),
  signer: key("ký", signerShape.optional()),
  recipients: key("nơi nhận", texts().default([])),
});

const unitKind = z.object({
  id: key("mã", id()),
  label: key("tên", text()),
  aliases: aliases(),
  clause: clause(),
});

const field = z.object({
  id: key("mã", id()),
  label: key("tên", text()),
  column: key("cột", text().optional()),
  aliases: aliases(),
  about: key("nội dung", text().optional()),
  needsEconomicValue: key("cần giá trị kinh tế", yesNo().default(false)),
  clause: clause(),
});

const ownField = z.object({
  id: key("mã", text()),
  key: key("khóa", text()),
  aliases: aliases(),
  type: key(
    "kiểu",
    choice([
      { value: "text", label: "chữ" },
      { value: "integer", label: "số nguyên" },
      { value: "number", label: "số" },
      { value: "date", label: "ngày" },
      { value: "choice", label: "chọn", aliases: ["danh mục"] },
    ]),
  ),
  many: key("nhiều giá trị", yesNo().default(false)),
  min: key("từ", whole().optional()),
  max: key("đến", whole().optional()),
  choices: key(
    "các giá trị",
    z
      .array(
        z.object({
          id: key("mã", id()),
          label: key("tên", text()),
          aliases: aliases(),
          clause: key("điều khoản", text().optional()),
        }),
      )
      .default([]),
  ),
  clause: clause(),
});

const criterion = z.object({
  id: key("mã", id()),
  label: key("tên", text()),
  kind: kind(),
  since: since("thẩm định từ"),
  clause: clause(),
  demands: demands(),
});

const step = z.object({
  id: key("mã", id()),
  label: key("tên", text()),
  dates: key("ngày", texts().default([]), { aliases: ["theo ngày"] }),
  clause: clause(),
  demands: demands(),
});

const quota = z.object({
  id: key("mã", id()),
  unitKinds: key("loại đơn vị", ids()),
  kind: kind(),
  measure: key(
    "đếm",
    choice([
      { value: "registered", label: "đăng ký", aliases: ["đã đăng ký"] },
      { value: "recognised", label: "công nhận", aliases: ["được công nhận"] },
    ]),
  ),
  min: key("ít nhất", whole({ min: 0 }).optional(), { aliases: ["tối thiểu"] }),
  max: key("nhiều nhất", whole({ min: 0 }).optional(), { aliases: ["tối đa"] }),
  deadline: key("thời hạn", id().optional()),
  clause: clause(),
});

const deadline = z.object({
  id: key("mã", id()),
  task: key("việc", text()),
  shownBy: key(
    "thể hiện bằng",
    choice([
      { value: "registration", label: "đăng ký" },
      { value: "report", label: "báo cáo" },
      { value: "proof", label: "minh chứng" },
    ]),
  ),
  unitKinds: key("loại đơn vị", ids()),
  before: key("trước ngày", date().optional()),
  by: key("chậm nhất ngày", date().optional(), { aliases: ["đến hết ngày"] }),
  inMonth: key("trong tháng", date().optional()),
  every: key(
    "lặp lại",
    z
      .object({
        years: key("mỗi số năm", whole({ min: 1 })),
        day: key("ngày", whole({ min: 1, max: 31 })),
        month: key("tháng", whole({ min: 1, max: 12 })),
        firstYear: key("năm đầu", whole({ min: 1900 }).optional()),
      })
      .optional(),
  ),
  periods: key("kỳ", periodKinds()),
  recipient: key("nơi nhận", text().optional()),
  clause: clause(),
});

const reportDuty = z.object({
  id: key("mã", id()),
  label: key("tên", text()),
  periods: key("kỳ", periodKinds()),
  unitKinds: key("loại đơn vị", ids()),
  to: key("gửi", text()),
  compiledFor: key("tổng hợp gửi", texts().default([])),
  clause: clause(),
});

const register = z.object({
  prescribed: key("theo mẫu văn bản", yesNo()),
  heading: key("tiêu đề", text()),
  subject: key("trích yếu", text()),
  columns: key(
    "cột",
    z.array(
      z.object({
        content: key(
          "nội dung",
          choice([
            { value: "number", label: "stt" },
            { value: "holder", label: "chủ thể" },
            { value: "title", label: "tên" },
            { value: "continued", label: "tiếp tục" },
            { value: "new", label: "mới" },
            { value: "fields", label: "lĩnh vực" },
            { value: "unit", label: "đơn vị" },
            { value: "key", label: "khóa" },
          ]),
        ),
        key: key("khóa", text().optional()),
        heading: key("tên cột", text()),
        width: key("rộng", whole({ min: 1, max: 100 })),
      }),
    ),
  ),
  signer: key("ký", signerShape.optional()),
  recipients: key("nơi nhận", texts().default([])),
  clause: clause(),
});

export const packShape = z.object({
  id: key("mã", id()),
  title: key("tên", text()),
  document: key("văn bản", document),
  years: key(
    "năm",
    z.object({
      from: key("từ", whole({ min: 1930, max: 2100 })),
      to: key("đến", whole({ min: 1930, max: 2100 })),
    }),
  ),
  theme: key("chủ đề", cited().optional()),
  unitKinds: key("loại đơn vị", z.array(unitKind)),
  fields: key("lĩnh vực", z.array(field).default([])),
  openFields: key("lĩnh vực mở", cited().optional()),
  ownFields: key("trường riêng", z.array(ownField).default([])),
  criteria: key("tiêu chí", z.array(criterion).default([])),
  steps: key("các bước", z.array(step).default([])),
  demands: demands(),
  quotas: key("chỉ tiêu", z.array(quota).default([])),
  deadlines: key("thời hạn", z.array(deadline).default([])),
  reports: key("báo cáo", z.array(reportDuty).default([])),
  register: key("danh sách", register),
  judged: key("người đánh giá", z.array(cited()).default([])),
  noted: key("điều khoản khác", z.array(cited()).default([])),
});

export type PackData = z.output<typeof packShape>;
