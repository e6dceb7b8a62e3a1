import * as z from "zod";
import type { OwnField, Pack } from "../model/pack.ts";
import { choice, date, figure, id, name, text, texts, whole, yesNo } from "./scalars.ts";
import { key } from "./shape.ts";
import { modelKinds, registrationKinds, statuses } from "./words.ts";

/** The keys of a registration, in their canonical order. */
export const recordShape = z.object({
  id: key("mã", id().optional(), { example: "nha-tro-tu-quan" }),
  title: key("tên", name().optional(), { example: "Khu nhà trọ công nhân tự quản" }),
  kind: key("loại", choice(modelKinds).optional(), { example: "tập thể" }),
  holder: key("chủ thể", text().optional(), { example: "CĐCS Công ty TNHH May Hoa Lư" }),
  unit: key("đơn vị", text().optional(), { example: "ldld-hoa-lu" }),
  guidance: key("hướng dẫn", text().optional(), { example: "ninh-binh-ldld-2021-2025" }),
  registration: key("đăng ký", choice(registrationKinds).optional(), {
    example: "mới",
    aliases: ["đăng kí"],
  }),
  continues: key("tiếp tục từ", text().optional(), { example: "nha-tro-2016" }),
  fields: key("lĩnh vực", texts().optional(), { example: "ANQP" }),
  level: key(
    "quy mô",
    choice([
      { value: "base", label: "cơ sở" },
      { value: "upper", label: "cấp trên cơ sở" },
    ]).optional(),
    { example: "cơ sở" },
  ),
  location: key("địa điểm", text().optional(), { example: "Khu nhà trọ phường Ninh Phong" }),
  implementer: key("đơn vị thực hiện", text().optional(), { example: "CĐCS Công ty May Hoa Lư" }),
  registeredOn: key("ngày đăng ký", date().optional(), {
    example: "10/07/2021",
    aliases: ["ngày đăng kí"],
  }),
  status: key("trạng thái", choice(statuses).optional(), { example: "đã đăng ký" }),
  survey: key(
    "khảo sát",
    z
      .object({
        date: key("ngày", date().optional(), { example: "20/06/2021" }),
        advantages: key("thuận lợi", texts().optional(), { example: "công nhân ở tập trung" }),
        difficulties: key("khó khăn", texts().optional(), { example: "làm ca, khó họp" }),
      })
      .optional(),
    { example: "{ ngày: 20/06/2021, thuận lợi: …, khó khăn: … }" },
  ),
  approval: key(
    "xin chủ trương",
    z
      .object({
        date: key("ngày", date().optional(), { example: "25/06/2021" }),
        by: key("nơi duyệt", text().optional(), { example: "Ban Thường vụ" }),
        result: key("kết quả", text().optional(), { example: "đồng ý" }),
      })
      .optional(),
    { example: "{ ngày: 25/06/2021, nơi duyệt: Ban Thường vụ, kết quả: đồng ý }" },
  ),
  plan: key(
    "kế hoạch",
    z
      .object({
        number: key("số", text().optional(), { example: "12/KH-LĐLĐ" }),
        from: key("từ", date().optional(), { example: "01/08/2021" }),
        to: key("đến", date().optional(), { example: "31/12/2025" }),
        method: key("cách làm", text().optional()),
        conditions: key("điều kiện", text().optional()),
      })
      .optional(),
    { example: "{ số: 12/KH-LĐLĐ, từ: 01/08/2021, đến: 31/12/2025 }" },
  ),
  assignments: key(
    "phân công",
    z
      .array(
        z.object({
          person: key("người", text().optional(), { example: "Chủ tịch CĐCS" }),
          task: key("việc", text().optional(), { example: "phụ trách chung" }),
        }),
      )
      .optional(),
    { example: "[{ người: Chủ tịch CĐCS, việc: phụ trách chung }]" },
  ),
  inspections: key(
    "kiểm tra",
    z
      .array(
        z.object({
          date: key("ngày", date().optional(), { example: "15/11/2021" }),
          by: key("người", text().optional(), { example: "UBKT LĐLĐ thành phố" }),
          result: key("kết quả", text().optional()),
        }),
      )
      .optional(),
    { example: "[{ ngày: 15/11/2021, người: UBKT LĐLĐ thành phố, kết quả: đúng tiến độ }]" },
  ),
  conclusion: key(
    "tổng kết",
    z
      .object({
        date: key("ngày", date().optional(), { example: "30/11/2022" }),
        results: key("kết quả", texts().optional(), { example: "9/9 dãy trọ có tổ tự quản" }),
        limits: key("hạn chế", texts().optional()),
        difficulties: key("khó khăn", texts().optional()),
      })
      .optional(),
    { example: "{ ngày: 30/11/2022, kết quả: …, hạn chế: … }" },
  ),
  results: key(
    "kết quả",
    z
      .array(
        z.object({
          indicator: key("chỉ số", text().optional()),
          value: key("giá trị", figure().optional()),
          measure: key("đơn vị tính", text().optional()),
          date: key("ngày", date().optional()),
        }),
      )
      .optional(),
    { example: "[{ chỉ số: Đoàn viên tham gia, giá trị: 320, đơn vị tính: người }]" },
  ),
  economicValue: key("giá trị kinh tế", texts().optional(), {
    example: "tăng thu nhập 30 triệu đồng/hộ/năm",
  }),
  replicationSites: key("điểm nhân rộng", texts().optional(), { example: "[xã A, xã B]" }),
  assessments: key(
    "thẩm định",
    z
      .array(
        z.object({
          criterion: key("tiêu chí", text().optional()),
          verdict: key(
            "kết luận",
            choice([
              { value: "met", label: "đạt" },
              { value: "not-met", label: "không đạt", aliases: ["chưa đạt"] },
            ]).optional(),
          ),
          by: key("người", text().optional()),
          date: key("ngày", date().optional()),
          note: key("ghi chú", text().optional()),
        }),
      )
      .optional(),
    { example: "[{ tiêu chí: tt-1, kết luận: đạt, người: …, ngày: 10/12/2022 }]" },
  ),
  recognition: key(
    "công nhận",
    z
      .object({
        date: key("ngày", date().optional(), { example: "20/12/2022" }),
        number: key("số", text().optional(), { example: "45/QĐ-LĐLĐ" }),
        level: key("cấp", text().optional(), { example: "tỉnh" }),
      })
      .optional(),
    { example: "{ ngày: 20/12/2022, số: 45/QĐ-LĐLĐ, cấp: tỉnh }" },
  ),
  commendations: key(
    "khen thưởng",
    z
      .array(
        z.object({
          date: key("ngày", date().optional()),
          form: key("hình thức", text().optional()),
          number: key("số", text().optional()),
          by: key("cấp", text().optional()),
        }),
      )
      .optional(),
  ),
  stopped: key(
    "ngừng",
    z
      .object({
        date: key("ngày", date().optional(), { example: "30/06/2022" }),
        reason: key("lý do", text().optional()),
      })
      .optional(),
    { example: "{ ngày: 30/06/2022, lý do: … }" },
  ),
  selected: key("chọn đăng ký tỉnh", yesNo().optional(), { example: "có" }),
});

const shapes = new WeakMap<readonly OwnField[], z.ZodObject>();

/** The keys of a registration under a pack: the common ones and the pack's own. */
export function recordShapeOf(ownFields: Pack["ownFields"] = []): z.ZodObject {
  if (ownFields.length === 0) return recordShape;
  const known = shapes.get(ownFields);
  if (known) return known;
  const own = ownFields.map((field) => [field.id, ownKey(field)] as const);
  const shape = recordShape.extend(Object.fromEntries(own));
  shapes.set(ownFields, shape);
  return shape;
}

function ownKey(field: OwnField): z.ZodType {
  const aliases = { aliases: field.aliases };
  return key(field.key, z.array(ownScalar(field)).optional(), aliases);
}

function ownScalar({ type, min, max, choices }: OwnField): z.ZodType {
  switch (type) {
    case "integer":
      return whole({
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
      });
    case "number":
      return figure().transform(({ value }) => value);
    case "date":
      return date();
    case "choice":
      return choice(choices.map(({ id: value, label, aliases }) => ({ value, label, aliases })));
    default:
      return text();
  }
}
