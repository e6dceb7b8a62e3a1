import type { Language } from "../../src/model/diagnostic.ts";
import type { Place } from "../../src/render/place.ts";
import { placeCatalogue } from "../../src/render/places.ts";
import { table } from "./markdown.ts";

const words = {
  vi: {
    title: "Các chỗ điền của mẫu Word, Excel",
    about:
      "Chỗ điền viết trong ngoặc nhọn: `{tên}`. Không phân biệt chữ hoa, dấu, dấu cách, `-`, `_`, `.`, `:`; tên tiếng Việt hay tiếng Anh đều được. Danh sách và điều kiện mở bằng `{#…}`, đóng bằng `{/…}`; `{^…}` là khi không có. Với mỗi chỗ điền `X` là chữ hay danh sách còn có `{#có X}…{/có X}` (khi có giá trị) và `{X nếu có}` (không để dấu chấm khi trống). Hồ sơ không nêu thì in “…………” để ghi tay. Trong Excel, con số đứng một mình trong ô là số để cộng được, đứng lẫn với chữ thì là chữ.",
    common: "Trong mọi văn bản",
    record:
      "Của một hồ sơ: ở ngoài danh sách thì mỗi hồ sơ một tệp; hoặc trong `{#hồ sơ}…{/hồ sơ}`",
    unit: "Của một đơn vị: ở ngoài danh sách thì mỗi đơn vị một tệp; hoặc trong `{#các đơn vị}…{/các đơn vị}`",
    more: "Thêm vào đó: trường riêng của bộ hướng dẫn theo khóa của nó, và từng mục của hồ sơ, ví dụ `{mục Nội dung}`.",
    head: ["Tiếng Việt", "Tiếng Anh", "Là", "Trong danh sách có"],
    kinds: {
      text: "chữ",
      condition: "điều kiện",
      list: "danh sách",
      drawn: "nét vẽ, viết `{@…}`, chỉ trong Word",
    },
    links:
      "Xem [hướng dẫn](../../README.vi.md#mẫu-riêng-để-kết-xuất), [các mẫu có sẵn](../../templates/common), [trang tiếng Anh](en.md).",
  },
  en: {
    title: "Places of a Word or Excel template",
    about:
      "A place stands in braces: `{title}`. Case, diacritics, spaces, `-`, `_`, `.` and `:` do not matter; the Vietnamese and the English name are one. Lists and conditions open with `{#…}` and close with `{/…}`; `{^…}` is for when there is none. Beside each place `X` that is text or a list stand `{#has X}…{/has X}` (where it has a value) and `{X if any}` (no dots where it has none). What the record does not say is printed as “…………”, to be written by hand. In Excel a figure alone in its cell is a number that can be added up; among words it is text.",
    common: "In every document",
    record:
      "Of one record: outside a list they make a file for each record; or within `{#records}…{/records}`",
    unit: "Of one unit: outside a list they make a file for each unit; or within `{#units}…{/units}`",
    more: "Besides: the pack's own fields by their key, and each section of the record, such as `{section Nội dung}`.",
    head: ["Vietnamese", "English", "Is", "Within the list"],
    kinds: {
      text: "text",
      condition: "a condition",
      list: "a list",
      drawn: "a drawing, written `{@…}`, in Word only",
    },
    links:
      "See [the guide](../../README.md#templates-for-render), [the shipped templates](../../templates/common), [the Vietnamese page](vi.md).",
  },
} as const;

export const placesPath = (language: Language) => `examples/places/${language}.md`;

/** The page that lists every place, made from the places themselves. */
export function placesPage(language: Language): string {
  const say = words[language];
  const { common, record, unit } = placeCatalogue({ ownFields: [], sections: [] });
  const parts = [
    [say.common, common],
    [say.record, record],
    [say.unit, unit],
  ] as const;
  const tables = parts.map(([title, places]) => {
    const below = new Set<Place<never>>([...record, ...unit]);
    const rows = places.map((place) => rowOf(place, { language, below }));
    return `## ${title}\n\n${table([say.head, say.head.map(() => "---"), ...rows])}`;
  });
  return `# ${say.title}\n\n${say.about}\n\n${tables.join("\n")}\n${say.more}\n\n${say.links}\n`;
}

function rowOf(
  { vi, en, kind, inner }: Place<never>,
  { language, below }: { language: Language; below: ReadonlySet<Place<never>> },
): string[] {
  const within = inner.some((place) => below.has(place))
    ? {
        vi: "các chỗ điền của một hồ sơ hay đơn vị, dưới đây",
        en: "the places of a record or a unit, below",
      }[language]
    : inner.map((place) => `\`{${place[language]}}\``).join(" ");
  return [`\`${vi}\``, `\`${en}\``, words[language].kinds[kind], within];
}
