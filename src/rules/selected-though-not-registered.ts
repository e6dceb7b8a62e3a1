import { defineRecordRule } from "../check/rule.ts";
import { aboutRecord, typedAt } from "./found-parts.ts";
import { sampleRecord } from "./sample-record.ts";

const notOnTheRegister = ["draft", "retired"];

export const selectedThoughNotRegistered = defineRecordRule({
  id: "DV210",
  name: "selected-though-not-registered",
  severity: "warning",
  docs: {
    what: {
      vi: "Mô hình được cấp trên chọn (`chọn đăng ký tỉnh: có`) là mô hình đã đăng ký, không còn là nháp và không phải mô hình đã thôi.",
      en: "A model that the level above has chosen (`chọn đăng ký tỉnh: có`) is registered: neither a draft nor one that is no longer of effect.",
    },
    why: {
      vi: "Cấp trên chọn trong số mô hình đã đăng ký; hồ sơ nháp và mô hình không còn hiệu quả không có trong danh sách đã gửi.",
      en: "The level above chooses among registered models; drafts and models that stopped are not on the list it was sent.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "trạng thái": "nháp",
          "chọn đăng ký tỉnh": "có  # expect: DV210",
        }),
      },
    },
    good: {
      files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "chọn đăng ký tỉnh": "có" }) },
    },
  },

  *find(record) {
    const { selected, status } = record.data;
    if (selected !== true || status === undefined || !notOnTheRegister.includes(status)) return;
    yield {
      at: record.placeOf("selected"),
      facts: { status: typedAt(record.placeOf("status")) },
      ...aboutRecord(record),
      related: [
        {
          at: record.placeOf("status"),
          message: { vi: "trạng thái ghi ở đây", en: "the status stands here" },
        },
      ],
    };
  },

  say: {
    vi: ({ status }) => ({
      message: `hồ sơ được chọn đăng ký lên cấp trên trong khi trạng thái là \`${status}\``,
      why: "cấp trên chọn trong số mô hình đã đăng ký và còn thực hiện",
      fix: "đã gửi đăng ký thì sửa `trạng thái: đã đăng ký`; chưa gửi hoặc đã thôi thì bỏ dòng `chọn đăng ký tỉnh`",
    }),
    en: ({ status }) => ({
      message: `chosen for the list of the level above, but the status is \`${status}\``,
      why: "the level above chooses among models that are registered and still carried out",
      fix: "if it has been sent, write `trạng thái: đã đăng ký`; if not, or if it stopped, remove the line `chọn đăng ký tỉnh`",
    }),
  },
});
