import { defineTemplateRule } from "../check/rule.ts";
import { headOf } from "../model/place.ts";
import type { UnreadableTemplate } from "../model/template.ts";

type Remedy = Readonly<Record<UnreadableTemplate, readonly [message: string, fix: string]>>;

const again =
  "mở bằng Word hoặc Excel, chọn `Save As`, lưu dạng `.docx` hoặc `.xlsx` đúng với đuôi tên tệp";

const vietnamese: Remedy = {
  "not-office": ["tệp mẫu không phải là tệp Word (.docx) hay Excel (.xlsx)", again],
  "other-format": ["tệp mẫu là Word mà mang đuôi Excel, hoặc ngược lại", again],
  "old-format": [
    "tệp mẫu ở dạng cũ (.doc, .xls) hoặc có mật khẩu",
    `bỏ mật khẩu nếu có, rồi ${again}`,
  ],
  damaged: [
    "tệp mẫu hỏng, không giải nén được",
    "lấy lại bản sao lưu, hoặc bắt đầu lại từ mẫu do `danvan form --template register` ghi ra",
  ],
};

const anew =
  "open it in Word or Excel, choose `Save As` and save it as `.docx` or `.xlsx`, as its name says";

const english: Remedy = {
  "not-office": ["the template is no Word (.docx) or Excel (.xlsx) file", anew],
  "other-format": [
    "the template is a Word file with the ending of Excel, or the other way round",
    anew,
  ],
  "old-format": [
    "the template is of an old format (.doc, .xls) or has a password",
    `take off the password if there is one; ${anew}`,
  ],
  damaged: [
    "the template is damaged and cannot be unpacked",
    "take a copy that works, or start again from what `danvan form --template register` writes",
  ],
};

export const unreadableTemplate = defineTemplateRule({
  id: "DV803",
  name: "unreadable-template",
  severity: "error",
  docs: {
    what: {
      vi: "Mẫu trong `mau/` là tệp Word `.docx` hoặc Excel `.xlsx` mở được, đúng với đuôi tên tệp.",
      en: "A template in `mau/` is a Word `.docx` or Excel `.xlsx` file that can be opened, and is what its name says.",
    },
    why: {
      vi: "Mẫu riêng không đọc được thì danvan không tự lấy mẫu khác thay: văn bản in ra sẽ không phải mẫu của cơ quan.",
      en: "danvan takes no other template for one that cannot be read: the document would not be the organisation's own.",
    },
    bad: { files: { "mau/register.docx": "\u0000đây không phải tệp Word  # expect: DV803\n" } },
    good: { files: { "mau/register.docx": "{tên loại}\n{@bảng danh sách}\n" } },
  },

  *find({ source, faults }) {
    for (const fault of faults) {
      if (fault.kind === "unreadable") yield { at: headOf(source), facts: fault };
    }
  },

  say: {
    vi: ({ reason }) => {
      const [message, fix] = vietnamese[reason];
      return { message, why: "không có mẫu thì không lập được văn bản", fix };
    },
    en: ({ reason }) => {
      const [message, fix] = english[reason];
      return { message, why: "without its template the document cannot be made", fix };
    },
  },
});
