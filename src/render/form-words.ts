import type { BlankForm, FormColumn, FormNeed } from "../model/form.ts";

type Columns = Pick<BlankForm, "columns" | "years">;

/** What needs a word of its own, whatever the guidance. */
const ownWords: Readonly<Record<string, string>> = {
  title: "Tên mô hình, điển hình, không đặt trong ngoặc kép",
  continues:
    "Chỉ ghi khi tiếp tục đăng ký: tên mô hình đã đăng ký trước đây, hoặc mã hồ sơ nếu biết",
  status: "Chọn “đã đăng ký” khi gửi chính thức; “nháp” thì chưa được tính",
};

/** What to write in a column: `Chọn trong danh sách`, `Số nguyên từ 1 đến 19`. */
export function fillWords(column: FormColumn, { years }: Pick<BlankForm, "years">): string {
  const own = ownWords[column.name];
  if (own !== undefined) return own;
  const apart = column.several ? "; có nhiều thì cách nhau bằng dấu chấm phẩy (;)" : "";
  switch (column.type) {
    case "choice": {
      const which = `Chọn ${/\.\d+$/.test(column.name) ? "thêm " : ""}trong danh sách`;
      return column.open ? `${which}, hoặc gõ giá trị khác` : which;
    }
    case "date":
      return column.name === "registeredOn"
        ? `Ngày, tháng, năm, trong ${yearWords(years)}`
        : `Ngày, tháng, năm; chỉ biết tháng thì gõ như: tháng 10/${years.from}`;
    case "integer":
      return `Số nguyên${boundWords(column)}${apart}`;
    case "number":
      return `Số${boundWords(column)}${apart}`;
    case "paragraph":
      return column.minWords === undefined
        ? "Viết thành lời"
        : `Viết thành lời, ít nhất ${column.minWords} từ`;
    case "text":
      return `Gõ chữ${apart}`;
  }
}

function yearWords({ from, to }: BlankForm["years"]): string {
  return from === to ? `năm ${from}` : `các năm ${from} - ${to}`;
}

function boundWords({ min, max }: FormColumn): string {
  const from = min === undefined ? "" : ` từ ${min}`;
  if (max === undefined) return min === undefined ? "" : `${from} trở lên`;
  return min === undefined ? ` không quá ${max}` : `${from} đến ${max}`;
}

/** When a column must be filled in: `Phải ghi khi đăng ký, với tập thể`. */
export function needWords({ needs, partOf }: FormColumn, form: Columns): string {
  if (partOf !== undefined) return `Ghi ít nhất một trong các cột “${partOf}: …”`;
  if (needs.length === 0) return "Không bắt buộc";
  const plain = needs.filter(isForAll);
  if (plain.some(({ since }) => since === "draft")) return "Luôn phải ghi";
  if (plain.length > 0) return "Phải ghi khi đăng ký";
  return `Phải ghi khi đăng ký, ${conditionsWords(needs, form)}`;
}

/** The mark does not stand on a line of its own. */
const noBreak = "\u00a0";

/** After the heading: `*` where every model owes it, `* (tập thể)` where some do. */
export function needMark({ needs }: FormColumn, form: Columns): string {
  if (needs.length === 0) return "";
  if (needs.some(isForAll)) return `${noBreak}*`;
  return `${noBreak}* (${conditionsWords(needs, form)})`;
}

function conditionsWords(needs: readonly FormNeed[], form: Columns): string {
  return [...new Set(needs.map((need) => conditionWords(need, form)))].join(" hoặc ");
}

function isForAll({ kind, field, registration }: FormNeed): boolean {
  return kind === undefined && field === undefined && registration === undefined;
}

function conditionWords({ kind, field, registration }: FormNeed, form: Columns): string {
  const parts = [
    ...(kind === undefined ? [] : [`với ${choiceLabel(form, "kind", kind)}`]),
    ...(field === undefined ? [] : [`lĩnh vực “${choiceLabel(form, "fields", field)}”`]),
    ...(registration === undefined
      ? []
      : [`đăng ký ${choiceLabel(form, "registration", registration)}`]),
  ];
  return parts.join(", ");
}

/** How a value is shown in the list of a column. */
export function choiceLabel({ columns }: Columns, name: string, value: string): string {
  const choices = columns.find((column) => column.name === name)?.choices ?? [];
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
