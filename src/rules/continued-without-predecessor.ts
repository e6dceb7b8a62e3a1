import { defineFolderRule, type Found } from "../check/rule.ts";
import type { Folder } from "../model/folder.ts";
import { nearest } from "../model/nearest.ts";
import { type Registration, statusRank } from "../model/registration.ts";
import { continuedWords, type Predecessor } from "./continued-words.ts";
import { aboutRecord } from "./found-parts.ts";
import { elsewhere, laterThan, ringOf } from "./predecessor-faults.ts";
import { predecessorsOf } from "./predecessors.ts";
import { sampleRecord } from "./sample-record.ts";

export const continuedWithoutPredecessor = defineFolderRule({
  id: "DV504",
  name: "continued-without-predecessor",
  severity: "warning",
  docs: {
    what: {
      vi: "`tiếp tục từ` nêu mã của hồ sơ trước có trong thư mục. Nêu chính hồ sơ này, hồ sơ đăng ký sau, hoặc nối thành vòng là lỗi. Hồ sơ trước phải của cùng đơn vị, của đơn vị đã sáp nhập vào nó, hoặc của cấp trên, cấp dưới của nó. Hồ sơ “tiếp tục” không có `tiếp tục từ` chỉ được nhắc khi đơn vị có hồ sơ theo hướng dẫn của những năm trước: mô hình có từ trước khi dùng danvan thì không có gì để nêu.",
      en: "`tiếp tục từ` names the id of an earlier record in the folder. Naming the record itself, one registered after it, or a ring of records, is an error. The earlier record is of the same unit, of one whose place it took, or of one above or below it. A continued record without `tiếp tục từ` is told only where its unit has records under guidance of earlier years: a model older than the folder has nothing to name.",
    },
    why: {
      vi: "Nhờ `tiếp tục từ` mà một mô hình qua nhiều giai đoạn vẫn là một mô hình, không bị tính thành mô hình mới.",
      en: "`tiếp tục từ` keeps a model one model over several periods, not a new one each time.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "đăng ký": "tiếp tục",
          "tiếp tục từ": "nha-tro-2020  # expect: DV504",
        }),
      },
    },
    good: {
      files: { "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "đăng ký": "tiếp tục" }) },
    },
  },

  *find(folder) {
    for (const record of folder.registrations) {
      const found = record.hasKey("continues") ? named(record, folder) : unnamed(record, folder);
      if (found) yield { ...found, ...aboutRecord(record) };
    }
  },

  say: continuedWords,
});

function named(record: Registration, folder: Folder): Found<Predecessor> | undefined {
  const { registrations } = folder;
  const typed = record.data.continues;
  // A value that is blank or cannot be read has its own finding.
  if (typed === undefined) return undefined;
  const at = record.placeOf("continues");
  const wanted = typed.toLowerCase();
  if (wanted === record.id.toLowerCase()) {
    return { at, facts: { kind: "itself", typed }, severity: "error" };
  }
  const earlier = registrations.find(({ id }) => id.toLowerCase() === wanted);
  if (!earlier) {
    const others = registrations.filter((other) => other !== record);
    const near = nearest(
      typed,
      others.map(({ id }) => id),
    );
    return { at, facts: { kind: "unknown", typed, near } };
  }
  return laterThan(earlier, record) ?? ringOf(record, folder) ?? elsewhere(earlier, record, folder);
}

function unnamed(record: Registration, folder: Folder): Found<Predecessor> | undefined {
  const { registration, status } = record.data;
  const isDraft = statusRank[status ?? "draft"] < statusRank.registered;
  if (registration !== "continued" || isDraft) return undefined;
  const candidates = predecessorsOf(record, folder).map(({ id }) => id);
  if (candidates.length === 0) return undefined;
  return { at: record.placeOf("registration"), facts: { kind: "unsaid", candidates } };
}
