import { dedent } from "../check/example.ts";
import { defineFolderRule } from "../check/rule.ts";
import type { Folder, ReadFile } from "../model/folder.ts";
import { nearest } from "../model/nearest.ts";
import { aboutRecord } from "./found-parts.ts";
import { listed, nearOrAll } from "./listed.ts";
import { shown } from "./shown.ts";

interface Facts {
  /** Absent where several packs are in use and the record names none. */
  readonly named: string | undefined;
  readonly choices: readonly string[];
  readonly near: string | undefined;
}

export const unknownGuidance = defineFolderRule({
  id: "DV906",
  name: "unknown-guidance",
  severity: "error",
  docs: {
    what: {
      vi: "Bộ hướng dẫn mà `danvan.yaml`, hồ sơ hoặc báo cáo nêu là bộ có sẵn hoặc có trong `huong-dan/`. Dùng nhiều bộ thì mỗi hồ sơ nêu rõ bộ của mình.",
      en: "The guidance that `danvan.yaml`, a record or a report names is built in or lies in `huong-dan/`. Where several are in use, every record names its own.",
    },
    why: {
      vi: "Không biết hướng dẫn nào thì không xét được hồ sơ, chỉ tiêu và thời hạn.",
      en: "Without its guidance no record, quota or deadline can be checked.",
    },
    bad: {
      files: {
        "danvan.yaml": dedent`
          tổ chức: Liên đoàn Lao động tỉnh Ví Dụ
          hướng dẫn: vi-du-2021  # expect: DV906
        `,
      },
    },
    good: {
      files: {
        "danvan.yaml": dedent`
          tổ chức: Liên đoàn Lao động tỉnh Ví Dụ
          hướng dẫn: vi-du
        `,
      },
    },
  },

  *find(folder) {
    const { config, registrations, reports } = folder;
    const { known, factsOf } = guidanceOf(folder);
    for (const [index, named] of config.guidance.entries()) {
      if (known.has(named)) continue;
      yield { at: config.placeOf(["guidance", index]), facts: factsOf(named) };
    }
    const naming = [...registrations, ...reports].filter((file) => file.hasKey("guidance"));
    for (const file of naming) {
      const { guidance: named, unitId: unit } = file;
      if (named === undefined || known.has(named)) continue;
      const about = "id" in file ? { registration: file.id, unit } : { unit };
      yield { at: file.placeOf("guidance"), facts: factsOf(named), ...about };
    }
    if (config.guidance.length < 2) return;
    const unsaid: Facts = { named: undefined, choices: config.guidance, near: undefined };
    for (const record of registrations.filter(({ hasKey }) => !hasKey("guidance"))) {
      yield { at: record.placeOf("guidance"), facts: unsaid, ...aboutRecord(record) };
    }
  },

  say: {
    vi: ({ named, choices, near }) => ({
      message: named
        ? `không có bộ hướng dẫn ${shown(named)}${nearOrAll(near, choices, "vi", "bộ")}`
        : `hồ sơ chưa nêu \`hướng dẫn\`, trong khi \`danvan.yaml\` dùng ${choices.length} bộ`,
      why: "không biết hướng dẫn nào thì không xét được hồ sơ, chỉ tiêu và thời hạn",
      fix: named
        ? `${near ? `gõ \`${near}\`` : `chọn bộ khác${choices.length > 0 ? `: ${listed(choices.map(shown), "vi")}` : ""}`}; xem các bộ có sẵn bằng \`danvan guidance list\``
        : `thêm dòng \`hướng dẫn: …\`, chọn trong ${listed(choices.map(shown), "vi")}`,
    }),
    en: ({ named, choices, near }) => ({
      message: named
        ? `there is no guidance ${shown(named)}${nearOrAll(near, choices, "en")}`
        : `the record names no \`hướng dẫn\`, and \`danvan.yaml\` has ${choices.length} in use`,
      why: "without its guidance no record, quota or deadline can be checked",
      fix: named
        ? `${near ? `type \`${near}\`` : `choose another${choices.length > 0 ? `: ${listed(choices.map(shown), "en")}` : ""}`}; see those built in with \`danvan guidance list\``
        : `add the line \`hướng dẫn: …\`, one of ${listed(choices.map(shown), "en")}`,
    }),
  },
});

/** The packs that may be named, and the facts of a name that is none of them. */
function guidanceOf({ packs, files, knownPacks }: Folder) {
  const usable = packs.map(({ id }) => id);
  const own = files.filter(({ role }) => role === "pack");
  // A pack that is there but faulty has findings of its own.
  const faulty = own.filter(({ faults }) => faults.length > 0).map(folderName);
  const ids = [...new Set([...knownPacks, ...own.map(folderName)])].toSorted();
  const factsOf = (named: string): Facts => {
    const choices = ids.filter((id) => id !== named);
    return { named, choices, near: nearest(named, choices) };
  };
  return { known: new Set([...usable, ...faulty]), factsOf };
}

/** `huong-dan/<id>/guidance.yaml` -> `<id>`. */
function folderName({ source }: ReadFile): string {
  return source.path.split("/").at(-2) ?? "";
}
