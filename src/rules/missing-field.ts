import { defineRecordRule } from "../check/rule.ts";
import { nearest } from "../model/nearest.ts";
import type { Demand } from "../model/pack.ts";
import type { Registration } from "../model/registration.ts";
import { askedOf, why } from "./asked.ts";
import { owed } from "./owed.ts";
import { sampleRecord } from "./sample-record.ts";

export const missingField = defineRecordRule({
  id: "DV101",
  name: "missing-field",
  severity: "error",
  docs: {
    what: {
      vi: "Hồ sơ có đủ các mục mà hướng dẫn yêu cầu ở trạng thái hiện tại của nó.",
      en: "A record has every key that its guidance asks for at its present status.",
    },
    why: {
      vi: "Thiếu một mục thì danh sách đăng ký in ra có ô trống và bị cấp trên trả lại.",
      en: "A register row with a blank cell is returned by the receiving office.",
    },
    bad: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({ "trạng thái": "đang thực hiện" }).replace(
          "tự quản\n",
          "tự quản  # expect: DV101\n",
        ),
      },
    },
    good: {
      files: {
        "mo-hinh/cd-dong/nha-tro.md": sampleRecord({
          "trạng thái": "đang thực hiện",
          "khảo sát": "{ ngày: 01/06/2021, thuận lợi: công nhân ở tập trung }",
        }),
      },
    },
  },

  *find(record) {
    for (const [key, demands] of absentKeys(record)) {
      const { asker, parts } = askedOf(record, demands);
      yield { at: record.placeOf(key), facts: { ...keyWords(key, demands), asker }, ...parts };
    }
  },

  say: {
    vi: ({ label, wanted, parent, example, asker }) => ({
      message: `thiếu mục \`${label}\`${wanted.length > 0 ? `, trong đó cần ${wanted.join(", ")}` : ""}`,
      why: why.vi(asker, "mục này"),
      fix: parent ? `thêm \`${example}\` vào mục \`${parent}\`` : `thêm dòng \`${example}\``,
    }),
    en: ({ label, wanted, parent, example, asker }) => ({
      message: `\`${label}\` is missing${wanted.length > 0 ? `, with ${wanted.join(", ")} in it` : ""}`,
      why: why.en(asker, "it"),
      fix: parent ? `add \`${example}\` to \`${parent}\`` : `add the line \`${example}\``,
    }),
  },
});

/** The demands whose key is absent, under it, or under its parent where that is wholly absent. */
function absentKeys(record: Registration): ReadonlyMap<string, readonly Demand[]> {
  const absent = new Map<string, Demand[]>();
  for (const demand of owed(record)) {
    const { key } = demand;
    if (key === undefined || record.hasKey(key) || isMisspelt(record, demand)) continue;
    const parent = key.includes(".") ? key.slice(0, key.indexOf(".")) : key;
    // A parent that is there but cannot be read is a finding of its own.
    if (record.faults.some(({ path }) => path === parent)) continue;
    const gap = record.hasKey(parent) ? key : parent;
    absent.set(gap, [...(absent.get(gap) ?? []), demand]);
  }
  return absent;
}

/** Whether a key beside it looks like a slip of this one: that has its own finding. */
function isMisspelt({ faults }: Registration, { key = "", keyLabel = "" }: Demand): boolean {
  const [label = ""] = keyLabel.split(": ");
  const [last = ""] = keyLabel.split(": ").slice(-1);
  return faults.some((fault) => {
    if (fault.kind !== "unknown-key") return false;
    const isTop = !fault.path.includes(".");
    const isBeside = isTop || fault.path.slice(0, fault.path.indexOf(".")) === key.split(".")[0];
    return isBeside && nearest(fault.key, fault.allowed) === (isTop ? label : last);
  });
}

/** How the absent key is called, which of its parts are wanted, and what to type. */
function keyWords(gap: string, demands: readonly Demand[]) {
  const [first] = demands;
  const steps = (first?.keyLabel ?? gap).split(": ");
  const [top = gap] = steps;
  const ofParts = gap.includes(".") ? [] : demands.filter(({ key }) => key !== gap);
  const examples = [...new Set(ofParts.flatMap(({ example }) => example ?? []))];
  const parts = ofParts.flatMap(({ keyLabel }) => keyLabel?.split(": ").slice(1) ?? []);
  return {
    label: gap.includes(".") ? steps.join(": ") : top,
    parent: gap.includes(".") ? top : undefined,
    wanted: [...new Set(parts)].map((part) => `\`${part}\``),
    example: examples.length > 0 ? `${top}: { ${examples.join(", ")} }` : (first?.example ?? top),
  };
}
