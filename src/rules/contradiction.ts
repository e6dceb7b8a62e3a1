import { dedent } from "../check/example.ts";
import { defineFileRule, faultsOf } from "../check/rule.ts";
import { listed } from "./listed.ts";
import { shown } from "./shown.ts";

interface Facts {
  readonly key: string;
  readonly keys: readonly string[];
  /** What two reversed keys say. */
  readonly values: readonly [string, string];
  readonly problem: "several" | "none" | "reversed" | "ring";
}

export const contradiction = defineFileRule({
  id: "DV905",
  name: "contradiction",
  severity: "error",
  docs: {
    what: {
      vi: "Các mục của một phần không mâu thuẫn: ngày đầu không sau ngày cuối, chỉ nêu một cách tính thời hạn, đơn vị không trực thuộc chính mình.",
      en: "Keys of one entry agree: it does not end before it begins, gives one way to set a day, and no unit is above itself.",
    },
    why: {
      vi: "Hai mục mâu thuẫn thì không biết làm theo mục nào, nên chỉ tiêu và thời hạn tính ra không đáng tin cậy.",
      en: "Of two keys that disagree nobody can tell which holds, and quotas and deadlines built on them are not to be trusted.",
    },
    bad: {
      files: {
        "don-vi.yaml": dedent`
          đơn vị:
            - mã: cd-dong
              tên: LĐLĐ huyện Đông
              loại: huyen
              hiệu lực: { từ: 01/01/2025, đến: 30/06/2021 }  # expect: DV905
        `,
      },
    },
    good: {
      files: {
        "don-vi.yaml": dedent`
          đơn vị:
            - mã: cd-dong
              tên: LĐLĐ huyện Đông
              loại: huyen
              hiệu lực: { từ: 01/01/2021, đến: 30/06/2025 }
        `,
      },
    },
  },

  *find(file) {
    for (const { at, facts: fault } of faultsOf(file, "contradiction")) {
      const { key, keys, values = ["", ""], problem, path } = fault;
      // A unit above itself comes as the reversed pair of its own id and its parent's.
      const isRing = problem === "reversed" && path.endsWith(".parent");
      const facts: Facts = { key, keys, values, problem: isRing ? "ring" : problem };
      yield { at, facts };
    }
  },

  say: {
    vi: (facts) => {
      const [message, fix] = vietnamese(facts);
      return { message, why: "các mục mâu thuẫn thì không biết làm theo mục nào", fix };
    },
    en: (facts) => {
      const [message, fix] = english(facts);
      return { message, why: "of keys that disagree nobody can tell which holds", fix };
    },
  },
});

function vietnamese({
  key,
  keys,
  values: [from, to],
  problem,
}: Facts): readonly [message: string, fix: string] {
  const [first = key, second = key] = keys.map(shown);
  const names = listed(keys.map(shown), "vi");
  switch (problem) {
    case "several":
      return [
        `\`${key}\` nêu cùng lúc nhiều mục trong số ${names}`,
        "giữ một mục, xóa các mục kia",
      ];
    case "none":
      return [`\`${key}\` chưa nêu mục nào trong số ${names}`, `thêm một mục, ví dụ ${first}`];
    case "reversed":
      return [
        `trong \`${key}\`, ${first} (${from}) muộn hơn ${second} (${to})`,
        `bên nào ghi nhầm thì sửa: ${first} không muộn hơn ${to}, hoặc ${second} không sớm hơn ${from}`,
      ];
    case "ring":
      return [
        `đơn vị ${first} trực thuộc chính nó, qua ${second}`,
        `sửa \`${key}\` của ${first} hoặc ${second}; đơn vị cao nhất không có \`${key}\``,
      ];
  }
}

function english({
  key,
  keys,
  values: [from, to],
  problem,
}: Facts): readonly [message: string, fix: string] {
  const [first = key, second = key] = keys.map(shown);
  const names = listed(keys.map(shown), "en");
  switch (problem) {
    case "several":
      return [`\`${key}\` gives more than one of ${names}`, "keep one and delete the others"];
    case "none":
      return [`\`${key}\` gives none of ${names}`, `add one, such as ${first}`];
    case "reversed":
      return [
        `in \`${key}\`, ${first} (${from}) is later than ${second} (${to})`,
        `correct the one that is wrong: ${first} no later than ${to}, or ${second} no earlier than ${from}`,
      ];
    case "ring":
      return [
        `unit ${first} is above itself, through ${second}`,
        `correct \`${key}\` of ${first} or ${second}; the topmost unit has no \`${key}\``,
      ];
  }
}
