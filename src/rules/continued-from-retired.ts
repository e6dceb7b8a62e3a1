import { defineFolderRule } from "../check/rule.ts";
import { vietnameseDate } from "../model/date.ts";
import type { Registration } from "../model/registration.ts";
import { continuedBy } from "./continuations.ts";
import { aboutRecord } from "./found-parts.ts";
import { sampleRecord } from "./sample-record.ts";

const retired = {
  tên: "Nhà trọ văn hóa",
  "ngày đăng ký": "01/06/2021",
  "trạng thái": "không còn hiệu quả",
};

export const continuedFromRetired = defineFolderRule({
  id: "DV511",
  name: "continued-from-retired",
  severity: "warning",
  docs: {
    what: {
      vi: "Hồ sơ được tiếp tục không ngừng sau ngày đăng ký của hồ sơ tiếp tục nó, và không phải là mô hình đã ngừng từ giai đoạn trước. Mô hình ngừng rồi được đơn vị thay cách làm, đăng ký lại trong cùng giai đoạn thì không bị nhắc.",
      en: "What a record continues did not stop after that record was registered, and is no model that stopped in an earlier period. A model that stopped and was taken up again in another way within one period is not told.",
    },
    why: {
      vi: "Đăng ký tiếp tục là giữ và phát triển mô hình đang có hiệu quả; mô hình đã thôi từ giai đoạn trước mà làm lại là mô hình mới.",
      en: "To continue is to keep up a model that works; one that stopped in an earlier period and is begun again is a new model.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/cu.md": sampleRecord({ ...retired, ngừng: "{ ngày: 30/06/2021 }" }),
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "đăng ký": "tiếp tục",
          "tiếp tục từ": "cu  # expect: DV511",
        }),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/cu.md": sampleRecord({ ...retired, ngừng: "{ ngày: 05/06/2021 }" }),
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "đăng ký": "tiếp tục", "tiếp tục từ": "cu" }),
      },
    },
  },

  *find(folder) {
    for (const record of folder.registrations) {
      const earlier = continuedBy(record, folder);
      const facts = earlier && gone(earlier, record);
      if (!facts) continue;
      yield {
        at: record.placeOf("continues"),
        facts,
        ...aboutRecord(record),
        related: [
          {
            at: earlier.placeOf("status"),
            message: { vi: "trạng thái của hồ sơ trước", en: "the status of the earlier record" },
          },
        ],
      };
    }
  },

  say: {
    vi: ({ id, on, own }) => ({
      message: own
        ? `hồ sơ được tiếp tục \`${id}\` ngừng ngày ${on}, sau khi hồ sơ này đăng ký (${own})`
        : `hồ sơ được tiếp tục \`${id}\` đã không còn hiệu quả từ giai đoạn trước${on ? `, ngừng ngày ${on}` : ""}`,
      why: "đăng ký tiếp tục là giữ và phát triển mô hình đang có hiệu quả",
      fix: own
        ? "mô hình vẫn làm dưới hồ sơ này thì sửa `ngừng` hoặc `trạng thái` của hồ sơ trước; đã thôi thật thì ghi `trạng thái: không còn hiệu quả` cho cả hồ sơ này"
        : "làm lại từ đầu thì sửa thành `đăng ký: mới` và bỏ dòng `tiếp tục từ`; hồ sơ trước ghi nhầm thì sửa `trạng thái` của nó",
    }),
    en: ({ id, on, own }) => ({
      message: own
        ? `the record \`${id}\` that it continues stopped on ${on}, after this one was registered (${own})`
        : `the record \`${id}\` that it continues was of no effect any more in an earlier period${on ? `, stopped on ${on}` : ""}`,
      why: "to continue is to keep up a model that works",
      fix: own
        ? "if the model goes on in this record, correct `ngừng` or `trạng thái` of the earlier one; if it really stopped, write `trạng thái: không còn hiệu quả` here too"
        : "if it was begun anew, write `đăng ký: mới` and remove the line `tiếp tục từ`; if the earlier record is wrong, correct its `trạng thái`",
    }),
  },
});

/** How the record that another continues was gone; `undefined` where it may be continued. */
function gone(earlier: Registration, { data, pack, id }: Registration) {
  if (earlier.data.status !== "retired" || data.status === "draft" || earlier.id === id) {
    return undefined;
  }
  const stopped = earlier.data.stopped?.date;
  const on = stopped && vietnameseDate(stopped);
  const own = data.registeredOn;
  if (stopped && own && stopped.first > own.last) {
    return { id: earlier.id, on, own: vietnameseDate(own) };
  }
  const isOfBefore = pack && earlier.pack && earlier.pack.years.from < pack.years.from;
  return isOfBefore ? { id: earlier.id, on, own: undefined } : undefined;
}
