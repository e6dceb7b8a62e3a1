import { dedent } from "../check/example.ts";
import { defineTemplateRule, type Words } from "../check/rule.ts";
import { placeIn } from "../model/place.ts";
import type { LoopProblem, TemplateFault } from "../model/template.ts";
import { shown } from "./shown.ts";
import { at, typed } from "./template-words.ts";

type Broken = Exclude<TemplateFault, { kind: "unreadable" }>;
type FormProblem = Extract<Broken, { kind: "form" }>["problem"];
type Said = Pick<Words, "message" | "fix">;

export const brokenPlace = defineTemplateRule({
  id: "DV802",
  name: "broken-place",
  severity: "error",
  docs: {
    what: {
      vi: "Trong mẫu Word, Excel, mỗi dấu `{` có dấu `}` đóng lại, mỗi phần `{#…}` có `{/…}` kết thúc đúng chỗ, bảng `{@…}` đứng một mình; mẫu phiếu Excel có đúng một bảng `{@phiếu}`.",
      en: "In a Word or Excel template every `{` has its `}`, every part `{#…}` ends with its `{/…}` where it may, and a table `{@…}` stands alone; the form in Excel has one table `{@phiếu}`.",
    },
    why: {
      vi: "Phần không đóng thì không biết lặp lại đến đâu; văn bản in ra sẽ thừa, thiếu hoặc vỡ bảng.",
      en: "Of a part without an end nobody can tell what to repeat; the document would have too much, too little or a broken table.",
    },
    bad: {
      files: {
        "mau/register.docx": dedent`
          {trích yếu # expect: DV802
          | {#hồ sơ}{stt} | {tên} | # expect: DV802
          {họ tên người ký}
        `,
      },
    },
    good: {
      files: {
        "mau/register.docx": dedent`
          {trích yếu}
          | {#hồ sơ}{stt} | {tên}{/hồ sơ} |
          {họ tên người ký}
        `,
      },
    },
  },

  *find({ source, faults }) {
    for (const fault of faults) {
      if (fault.kind === "unreadable") continue;
      const field = "name" in fault ? fault.name : undefined;
      yield { at: { ...placeIn(source, fault), field }, facts: fault };
    }
  },

  say: {
    vi: (fault) => {
      const { message, fix } = vietnamese(fault);
      const why = "danvan không lập văn bản từ mẫu còn lỗi, để không in ra bản dở dang";
      return { message: at(fault.spot, "vi", message), why, fix };
    },
    en: (fault) => {
      const { message, fix } = english(fault);
      const why =
        "danvan makes no document from a template with errors, lest it come out by halves";
      return { message: at(fault.spot, "en", message), why, fix };
    },
  },
});

function vietnamese(fault: Broken): Said {
  switch (fault.kind) {
    case "brace":
      return {
        message: `thiếu dấu \`${fault.lacking}\` ở chỗ điền ${shown(fault.text)}`,
        fix: "viết chỗ điền trọn trong một đoạn, như `{trích yếu}`; dấu `{` `}` không dùng cho việc khác",
      };
    case "loop":
      return vietnameseLoops[fault.problem](fault.name);
    case "not-alone":
      return {
        message: `bảng ${typed(fault.name, "@")} đứng chung với chữ khác`,
        fix: "để chỗ điền này một mình trong đoạn hoặc trong ô",
      };
    case "second-table":
      return {
        message: `trang tính đã có một bảng, không đặt thêm ${typed(fault.name, "@")} được`,
        fix: "chuyển bảng thứ hai sang trang tính khác",
      };
    case "form":
      return vietnameseForms[fault.problem](fault.name);
    case "out-of-reach":
      return {
        message: `danvan không điền được chữ trong biểu đồ, hình vẽ, lời nhận xét: ${shown(fault.text)}`,
        fix: "chuyển chỗ điền ra đoạn văn hoặc ô; trong hình chỉ để chữ cố định",
      };
    case "not-fillable":
      return {
        message: "điền thử mẫu bằng số liệu giả không được",
        fix: "bắt đầu lại từ mẫu do `danvan form --template register` ghi ra, sửa từng chút một và chạy lại `danvan guidance check`",
      };
  }
}

const vietnameseForms: Readonly<Record<FormProblem, (name: string) => Said>> = {
  lacking: (name) => ({
    message: `mẫu không có chỗ đặt bảng để ghi, ${typed(name, "@")}`,
    fix: `ghi ${typed(name, "@")} vào ô mà bảng bắt đầu; muốn bắt đầu lại thì lấy mẫu do \`danvan form --template form --format xlsx\` ghi ra`,
  }),
  repeated: (name) => ({
    message: `bảng để ghi ${typed(name, "@")} chỉ đặt được một lần, ngoài mọi phần \`{#…}\``,
    fix: `giữ lại một ${typed(name, "@")}, để ngoài các phần lặp lại`,
  }),
};

const vietnameseLoops: Readonly<Record<LoopProblem, (name: string) => Said>> = {
  unclosed: (name) => ({
    message: `phần ${typed(name, "#")} không có ${typed(name, "/")} kết thúc`,
    fix: `thêm ${typed(name, "/")} vào cuối phần lặp lại`,
  }),
  unopened: (name) => ({
    message: `có ${typed(name, "/")} mà không có ${typed(name, "#")} mở đầu`,
    fix: `thêm ${typed(name, "#")} vào đầu phần lặp lại, hoặc xóa ${typed(name, "/")}`,
  }),
  crossed: (name) => ({
    message: `phần ${typed(name, "#")} chồng lên phần khác`,
    fix: "kết thúc phần bên trong trước rồi mới kết thúc phần bên ngoài; trong Excel hai phần không chung một hàng",
  }),
  apart: (name) => ({
    message: `phần ${typed(name, "#")} mở và kết thúc ở hai bảng khác nhau, hoặc một trong một ngoài bảng`,
    fix: `đặt ${typed(name, "#")} và ${typed(name, "/")} trong cùng một bảng, hoặc cả hai ngoài bảng`,
  }),
};

function english(fault: Broken): Said {
  switch (fault.kind) {
    case "brace":
      return {
        message: `\`${fault.lacking}\` is lacking at ${shown(fault.text)}`,
        fix: "write the place within one paragraph, as `{trích yếu}`; braces serve for nothing else",
      };
    case "loop":
      return englishLoops[fault.problem](fault.name);
    case "not-alone":
      return {
        message: `table ${typed(fault.name, "@")} shares its place with other text`,
        fix: "leave it alone in its paragraph or cell",
      };
    case "second-table":
      return {
        message: `the sheet has a table; there is no room for ${typed(fault.name, "@")}`,
        fix: "move the second table to another sheet",
      };
    case "form":
      return englishForms[fault.problem](fault.name);
    case "out-of-reach":
      return {
        message: `danvan fills no text of charts, drawings and comments: ${shown(fault.text)}`,
        fix: "move the place into a paragraph or cell; a drawing may hold fixed text only",
      };
    case "not-fillable":
      return {
        message: "the template could not be filled with sample data",
        fix: "start again from what `danvan form --template register` writes, change it bit by bit and run `danvan guidance check` again",
      };
  }
}

const englishForms: Readonly<Record<FormProblem, (name: string) => Said>> = {
  lacking: (name) => ({
    message: `the template has no place for the table to fill in, ${typed(name, "@")}`,
    fix: `write ${typed(name, "@")} into the cell where the table begins, or start again from what \`danvan form --template form --format xlsx\` writes`,
  }),
  repeated: (name) => ({
    message: `the table to fill in, ${typed(name, "@")}, stands once, outside every part \`{#…}\``,
    fix: `keep one ${typed(name, "@")}, outside what is repeated`,
  }),
};

const englishLoops: Readonly<Record<LoopProblem, (name: string) => Said>> = {
  unclosed: (name) => ({
    message: `part ${typed(name, "#")} has no ${typed(name, "/")} to end it`,
    fix: `add ${typed(name, "/")} where the repeated part ends`,
  }),
  unopened: (name) => ({
    message: `there is ${typed(name, "/")} without ${typed(name, "#")} before it`,
    fix: `add ${typed(name, "#")} where the repeated part begins, or delete ${typed(name, "/")}`,
  }),
  crossed: (name) => ({
    message: `part ${typed(name, "#")} overlaps another`,
    fix: "end the inner part before the outer one; in Excel two parts share no row",
  }),
  apart: (name) => ({
    message: `part ${typed(name, "#")} begins and ends in two tables, or once in a table and once outside`,
    fix: `put ${typed(name, "#")} and ${typed(name, "/")} into one table, or both outside`,
  }),
};
