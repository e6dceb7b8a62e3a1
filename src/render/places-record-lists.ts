import { verdictLabels } from "../model/labels.ts";
import type {
  Assessment,
  Assignment,
  Commendation,
  Inspection,
  Result,
  Section,
} from "../model/registration.ts";
import { type CriterionRow, criterionRows } from "./criterion-rows.ts";
import { dateText } from "./date-words.ts";
import type { RecordScope } from "./document-scope.ts";
import { passage } from "./passage.ts";
import { condition, list, optional, type Place, text } from "./place.ts";
import { printable } from "./printable.ts";

const assignment: readonly Place<Assignment>[] = [
  text(["người", "person"], ({ person }) => person),
  text(["việc", "task"], ({ task }) => task),
];

const inspection: readonly Place<Inspection>[] = [
  text(["ngày", "date"], ({ date }) => dateText(date)),
  text(["người", "by"], ({ by }) => by),
  text(["kết quả", "result"], ({ result }) => result),
];

const result: readonly Place<Result>[] = [
  text(["chỉ số", "indicator"], ({ indicator }) => indicator),
  text(
    ["giá trị", "value"],
    ({ value }) => value && { figure: value.value, text: printable(value.text).trim() },
  ),
  optional(["đơn vị tính", "measure"], ({ measure }) => measure),
  optional(["ngày", "date"], ({ date }) => dateText(date)),
];

const assessment: readonly Place<Assessment>[] = [
  text(["tiêu chí", "criterion"], ({ criterion }) => criterion),
  text(["kết luận", "verdict"], ({ verdict }) => verdict && verdictLabels[verdict]),
  text(["người", "by"], ({ by }) => by),
  text(["ngày", "date"], ({ date }) => dateText(date)),
  optional(["ghi chú", "note"], ({ note }) => note),
];

const commendation: readonly Place<Commendation>[] = [
  text(["hình thức", "form"], ({ form }) => form),
  text(["số", "number"], ({ number }) => number),
  text(["ngày", "date"], ({ date }) => dateText(date)),
  text(["cấp", "by"], ({ by }) => by),
];

const section: readonly Place<Section>[] = [
  text(["đề mục", "heading"], ({ heading }) => heading),
  text(["nội dung", "text"], ({ text: written }) => passage(written)),
];

const box = (ticked: boolean) => (ticked ? "☒" : "☐");

/** Of one criterion of the pack; boxes are ticked where the record has a verdict, never by danvan. */
const criterion: readonly Place<CriterionRow>[] = [
  text(["mã tiêu chí", "criterion id"], ({ id }) => id),
  text(["tiêu chí", "criterion"], ({ label }) => label),
  text(["điều khoản", "clause"], ({ clause }) => clause),
  text(["minh chứng", "evidence"], ({ evidence }) => evidence),
  text(["kết luận", "verdict"], ({ given }) => given?.verdict && verdictLabels[given.verdict]),
  text(["ô đạt", "met box"], ({ given }) => box(given?.verdict === "met")),
  text(["ô không đạt", "not met box"], ({ given }) => box(given?.verdict === "not-met")),
  condition(["đạt", "met"], ({ given }) => given?.verdict === "met"),
  condition(["không đạt", "not met"], ({ given }) => given?.verdict === "not-met"),
  text(["người thẩm định", "assessor"], ({ given }) => given?.by),
  text(["ngày thẩm định", "assessment date"], ({ given }) => dateText(given?.date)),
  optional(["ghi chú", "note"], ({ given }) => given?.note),
  optional(["nhận xét", "remark"], ({ given }) =>
    [given?.note, [given?.by, dateText(given?.date)].filter((part) => part).join(", ")]
      .filter((part) => part)
      .join("\n"),
  ),
];

/** Lists of a record: `{#kiểm tra}{ngày}: {kết quả}{/kiểm tra}`. */
export const recordLists: readonly Place<RecordScope>[] = [
  list(["phân công", "assignments"], ({ record }) => record.data.assignments ?? [], assignment),
  list(["kiểm tra", "inspections"], ({ record }) => record.data.inspections ?? [], inspection),
  list(["kết quả", "results"], ({ record }) => record.data.results ?? [], result),
  list(["thẩm định", "assessments"], ({ record }) => record.data.assessments ?? [], assessment),
  list(
    ["khen thưởng", "commendations"],
    ({ record }) => record.data.commendations ?? [],
    commendation,
  ),
  list(["các tiêu chí", "criteria"], ({ record }) => criterionRows(record), criterion),
  list(["các mục", "sections"], ({ record }) => record.sections, section),
];
