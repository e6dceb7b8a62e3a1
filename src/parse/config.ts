import * as z from "zod";
import type { Config, LocalDate } from "../model/config.ts";
import type { Fault } from "../model/fault.ts";
import { type CutOff, periodOf } from "../model/period.ts";
import type { SourceFile } from "../model/place.ts";
import { headOf } from "../model/place.ts";
import { folded } from "../model/text.ts";
import { blankFileFault } from "./blank-file.ts";
import { readDate } from "./date.ts";
import {
  choice,
  dateSpelling,
  id,
  type Option,
  refuse,
  spelled,
  text,
  texts,
  typedText,
  whole,
} from "./scalars.ts";
import { key, keyWords } from "./shape.ts";
import { signerShape } from "./signer-shape.ts";
import { placeFinder, typedOf } from "./typed.ts";
import { waiverFaults, waiverShape, waiversOf } from "./waiver-shape.ts";
import { parseYaml } from "./yaml.ts";

const halves: Readonly<Record<string, string>> = {
  [folded("6 tháng đầu năm")]: "H1",
  [folded("6 tháng cuối năm")]: "H2",
  h1: "H1",
  h2: "H2",
  [folded("năm")]: "YEAR",
  year: "YEAR",
};

const labels: Readonly<Record<string, string>> = {
  H1: "6 tháng đầu năm",
  H2: "6 tháng cuối năm",
  YEAR: "năm",
};

const cutOffs: readonly Option<CutOff>[] = [
  { value: "calendar", label: "theo lịch" },
  {
    value: "decree-09-2019",
    label: "NĐ 09/2019",
    aliases: ["NĐ 09/2019/NĐ-CP", "Nghị định 09/2019", "Nghị định 09/2019/NĐ-CP", "09/2019/NĐ-CP"],
  },
];

/** `2021H2`, or every `6 tháng đầu năm`, `6 tháng cuối năm`, `năm`. */
const localPeriod = () =>
  spelled(
    typedText.transform((typed, context): string => {
      const allowed = ["2021H2", "2021", ...Object.values(labels)];
      return (
        halves[folded(typed)] ??
        periodOf(typed)?.id ??
        refuse(context, { kind: "value-not-allowed", value: typed, allowed })
      );
    }),
    (typed) => labels[halves[folded(typed)] ?? ""] ?? periodOf(typed)?.id,
  );

/** A full date, or `14/6`: that day of the period's last year. */
const localDay = () =>
  spelled(
    typedText.transform((typed, context): NonNullable<LocalDate["on"]> => {
      const [, day, month] = /^(\d{1,2})\/(\d{1,2})$/.exec(typed.trim())?.map(Number) ?? [];
      if (day !== undefined && month !== undefined)
        return dayOfYear(typed, { day, month }, context);
      const reading = readDate(typed);
      return reading.ok
        ? reading.date
        : refuse(context, { kind: "bad-date", value: typed, problem: reading.problem });
    }),
    dateSpelling,
  );

function dayOfYear(
  typed: string,
  on: { readonly day: number; readonly month: number },
  context: z.RefinementCtx<string>,
): { readonly day: number; readonly month: number } {
  // 2024 is a leap year: 29/2 is a day that some years have.
  const isDay = readDate(`${on.day}/${on.month}/2024`).ok;
  const allowed = ["14/6", "14/06/2021"];
  return isDay ? on : refuse(context, { kind: "value-not-allowed", value: typed, allowed });
}

export const configShape = z.object({
  organisation: key("tổ chức", text().optional()),
  parentBody: key("cơ quan cấp trên", text().optional(), { aliases: ["cơ quan chủ quản"] }),
  place: key("địa danh", text().optional()),
  symbol: key("ký hiệu", text().optional()),
  layout: key(
    "thể thức",
    choice([
      { value: "nd30", label: "nd30", aliases: ["nđ 30", "nghị định 30"] },
      { value: "dang", label: "dang", aliases: ["văn bản của Đảng"] },
    ]).default("nd30"),
    { example: "nd30" },
  ),
  guidance: key("hướng dẫn", z.array(id()).optional()),
  signer: key("ký", signerShape.optional()),
  recipients: key("nơi nhận", texts().default([])),
  remindDays: key("nhắc trước", whole({ min: 0, max: 366 }).default(14)),
  cutOff: key("chốt số liệu", choice(cutOffs).default("calendar")),
  localDates: key(
    "mốc riêng",
    z
      .array(
        z.object({
          deadline: key("thời hạn", id()),
          period: key("kỳ", localPeriod().optional()),
          on: key("ngày", localDay().optional()),
          firstYear: key("năm đầu", whole({ min: 1900, max: 2100 }).optional()),
          basis: key("căn cứ", text().optional()),
        }),
      )
      .default([]),
  ),
  waivers: key("miễn trừ", z.array(waiverShape).default([])),
});

/** `danvan.yaml`. What is absent or wrong leaves a fault; the rest is still used. */
export function parseConfig(source: SourceFile | undefined): Config {
  const yaml = source && parseYaml(source.text, 0);
  if (!source || !yaml) return emptyConfig(source, []);
  if (!yaml.ok) return emptyConfig(source, [{ ...yaml.fault, path: "" }]);
  const blank = blankFileFault(yaml.root, source);
  if (blank) return emptyConfig(source, [blank]);
  const { value, faults, inTree } = typedOf(yaml.root, configShape);
  if (!value) return emptyConfig(source, faults);
  const placeOf = placeFinder(source, yaml.root, { schema: configShape, inTree });
  const absent = (["organisation", "guidance"] as const)
    .filter(
      (name) => value[name] === undefined && !faults.some(({ path }) => path.startsWith(name)),
    )
    .map((name): Fault => {
      const { start, end } = placeOf([name]);
      const key = keyWords(configShape.shape[name], name).vi;
      return { kind: "absent", key, path: name, start, end };
    });
  return {
    ...value,
    organisation: value.organisation ?? "",
    guidance: value.guidance ?? [],
    waivers: waiversOf(value.waivers),
    source,
    faults: [...faults, ...absent, ...waiverFaults(value.waivers, { placeOf, inTree })],
    placeOf,
  };
}

function emptyConfig(source: SourceFile | undefined, faults: readonly Fault[]): Config {
  const missing = { path: "danvan.yaml", text: "", wasNfc: true };
  return {
    source,
    organisation: "",
    guidance: [],
    recipients: [],
    localDates: [],
    waivers: [],
    remindDays: 14,
    cutOff: "calendar",
    layout: "nd30",
    faults,
    placeOf: () => headOf(source ?? missing),
  };
}
