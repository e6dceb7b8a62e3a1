import { dedent } from "../check/example.ts";
import { defineTemplateRule } from "../check/rule.ts";
import { type Misplaced, misplacedPlaces } from "../model/misplaced.ts";
import { placeIn } from "../model/place.ts";
import type { PlaceKind } from "../model/template.ts";
import { at, typed } from "./template-words.ts";

export const unknownPlace = defineTemplateRule({
  id: "DV801",
  name: "unknown-place",
  severity: "error",
  docs: {
    what: {
      vi: "Mọi chỗ điền `{…}` của mẫu Word, Excel có tên mà danvan biết và đứng đúng chỗ. Tên tiếng Việt hay tiếng Anh, viết hoa, không dấu đều được.",
      en: "Every place `{…}` of a Word or Excel template has a name that danvan knows, and stands where that may stand. Vietnamese or English; case, diacritics and spaces do not matter.",
    },
    why: {
      vi: "Chỗ điền sai tên thì không biết điền gì; danvan không in ra văn bản còn chỗ bỏ trống.",
      en: "Nobody can tell what to fill a misspelled place with, and danvan prints no document with a place left open.",
    },
    bad: {
      files: {
        "mau/register.docx": dedent`
          DANH SÁCH ĐĂNG KÝ
          | STT | Chủ thể | Mô hình |
          | {#hồ sơ}{stt} | {chủ hể} | {tên}{/hồ sơ} | # expect: DV801
          {họ tên người ký}
        `,
      },
    },
    good: {
      files: {
        "mau/register.docx": dedent`
          DANH SÁCH ĐĂNG KÝ
          | STT | Chủ thể | Mô hình |
          | {#hồ sơ}{stt} | {chủ thể} | {tên}{/hồ sơ} |
          {họ tên người ký}
        `,
      },
    },
  },

  *find(template) {
    for (const misplaced of misplacedPlaces(template)) {
      const at = { ...placeIn(template.source, misplaced.place), field: misplaced.place.name };
      yield { at, facts: misplaced };
    }
  },

  say: {
    vi: ({ place, why }) => ({
      message: at(place.spot, "vi", vietnameseMessage({ place, why })),
      why: "chỗ điền như vậy sẽ bị bỏ trống hoặc in ra sai, nên danvan không lập văn bản từ mẫu này",
      fix: vietnameseFix({ place, why }),
    }),
    en: ({ place, why }) => ({
      message: at(place.spot, "en", englishMessage({ place, why })),
      why: "such a place would stay open or print something else, so danvan makes no document from this template",
      fix: englishFix({ place, why }),
    }),
  },
});

function vietnameseMessage({ place: { name, mark }, why }: Misplaced): string {
  const shown = typed(name, mark);
  if (why.kind === "outside")
    return `chỗ điền ${shown} chỉ dùng được trong ${typed(why.list, "#")}`;
  if (why.kind === "other-mark") return `chỗ điền ${shown} viết chưa đúng kiểu`;
  return `không có chỗ điền ${shown}${why.near ? `, gần nhất là ${typed(why.near, mark)}` : ""}`;
}

function englishMessage({ place: { name, mark }, why }: Misplaced): string {
  const shown = typed(name, mark);
  if (why.kind === "outside") return `place ${shown} is known within ${typed(why.list, "#")} only`;
  if (why.kind === "other-mark") return `place ${shown} is written as something it is not`;
  return `there is no place ${shown}${why.near ? `; the nearest is ${typed(why.near, mark)}` : ""}`;
}

/** How a place of each kind is written. */
const written: Readonly<Record<PlaceKind, (name: string) => string>> = {
  text: (name) => typed(name),
  block: (name) => typed(name, "@"),
  list: (name) => `${typed(name, "#")} … ${typed(name, "/")}`,
  condition: (name) => `${typed(name, "#")} … ${typed(name, "/")}`,
};

function vietnameseFix({ place: { name, mark }, why }: Misplaced): string {
  if (why.kind === "outside") {
    return `đặt chỗ này vào giữa ${typed(why.list, "#")} và ${typed(why.list, "/")}`;
  }
  if (why.kind === "other-mark") return `gõ ${written[why.wanted](name)}`;
  const others = "tên các chỗ điền có trong README.vi.md, mục “Mẫu riêng của cơ quan”";
  return why.near ? `gõ ${typed(why.near, mark)}; ${others}` : `xóa hoặc đổi tên; ${others}`;
}

function englishFix({ place: { name, mark }, why }: Misplaced): string {
  if (why.kind === "outside") {
    return `put it between ${typed(why.list, "#")} and ${typed(why.list, "/")}`;
  }
  if (why.kind === "other-mark") return `type ${written[why.wanted](name)}`;
  const others = "README.md lists the places under “Templates of your own”";
  return why.near ? `type ${typed(why.near, mark)}; ${others}` : `delete or rename it; ${others}`;
}
