import type { Language } from "../model/diagnostic.ts";
import type { TemplateSpot } from "../model/template.ts";

/** A place as it is typed. */
export function typed(name: string, mark = ""): string {
  return `\`{${mark}${name.trim()}}\``;
}

type TextSpot = Extract<TemplateSpot, { kind: "text" }>;

const parts: Readonly<Record<Language, Readonly<Record<TextSpot["part"], string>>>> = {
  vi: {
    body: "",
    header: "đầu trang",
    footer: "chân trang",
    notes: "chú thích cuối trang",
    comments: "lời nhận xét",
    properties: "thuộc tính của tệp",
  },
  en: {
    body: "",
    header: "header",
    footer: "footer",
    notes: "footnotes",
    comments: "comments",
    properties: "properties of the file",
  },
};

/** Where in its file something stands: `bảng 2, hàng 3, ô 1`; "" for the file as a whole. */
export function spotWords(spot: TemplateSpot, language: Language): string {
  const isVietnamese = language === "vi";
  switch (spot.kind) {
    case "file":
      return "";
    case "sheet":
      return isVietnamese
        ? `trang tính “${spot.sheet}”, ô ${spot.cell}`
        : `sheet “${spot.sheet}”, cell ${spot.cell}`;
    case "sheet-margin":
      return isVietnamese
        ? `đầu, chân trang của trang tính “${spot.sheet}”`
        : `header and footer of sheet “${spot.sheet}”`;
    case "sheet-tab":
      return isVietnamese ? `tên của trang tính “${spot.sheet}”` : `name of sheet “${spot.sheet}”`;
    case "text":
      return textWords(spot, language);
  }
}

function textWords({ part, line, table, row, cell }: TextSpot, language: Language): string {
  const where = parts[language][part];
  const inTable =
    language === "vi"
      ? `bảng ${table}, hàng ${row}, ô ${cell}`
      : `table ${table}, row ${row}, cell ${cell}`;
  const inText = language === "vi" ? `đoạn ${line}` : `paragraph ${line}`;
  if (part !== "body") return table > 0 ? `${where}, ${inTable}` : where;
  return table > 0 ? inTable : inText;
}

/** A message that begins with where it is about. */
export function at(spot: TemplateSpot, language: Language, message: string): string {
  const where = spotWords(spot, language);
  return where === "" ? message : `${where}: ${message}`;
}
