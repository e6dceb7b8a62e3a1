import type { FlexDate } from "../model/date.ts";
import { kindLabels, levelLabels, registrationLabels, statusLabels } from "../model/labels.ts";
import type { OwnField } from "../model/pack.ts";
import { foldedPlace } from "../model/template.ts";
import { folded } from "../model/text.ts";
import { dateOrLine, dateText } from "./date-words.ts";
import type { RecordScope } from "./document-scope.ts";
import { passage } from "./passage.ts";
import { condition, counted, dotted, type Place, text } from "./place.ts";
import { recordLists } from "./places-record-lists.ts";
import { quoted } from "./quoted.ts";
import { textAt } from "./register-cell.ts";

type Data = RecordScope["record"]["data"];

/** Text as the record has it, by its path in English names. */
function at(vi: string, en: string, path: string): Place<RecordScope> {
  return text([vi, en], ({ record, document }) => textAt(record, path, document.issuer.pack));
}

/** A date as `06/07/2021` and in words. */
function day(vi: string, en: string, dateOf: (data: Data) => FlexDate | undefined) {
  return [
    text<RecordScope>([vi, en], ({ record }) => dateText(dateOf(record.data))),
    text<RecordScope>([`${vi} bằng chữ`, `${en} in words`], ({ record }) =>
      dateOrLine(dateOf(record.data)),
    ),
  ];
}

const label = <Value extends string>(labels: Readonly<Record<Value, string>>, value?: Value) =>
  value === undefined ? null : labels[value];

/** Keys of a record in their canonical order. */
const keys: readonly Place<RecordScope>[] = [
  text(["mã", "id"], ({ record }) => record.id),
  at("tên", "title", "title"),
  text(["tên trong ngoặc", "title in quotes"], ({ record }) =>
    record.data.title === undefined ? null : quoted(record.data.title),
  ),
  text(["loại", "kind"], ({ record }) => label(kindLabels, record.data.kind)),
  text(["loại đầy đủ", "kind in full"], ({ record }) =>
    label({ collective: "mô hình tập thể", individual: "điển hình cá nhân" }, record.data.kind),
  ),
  at("chủ thể", "holder", "holder"),
  text(["chủ thể trong câu", "holder in a sentence"], ({ record: { data } }) =>
    data.holder?.replace(/^(?:Ông|Bà|Anh|Chị|Đồng chí)(?=\s)/u, (title) =>
      title.toLocaleLowerCase("vi"),
    ),
  ),
  text(["đơn vị", "unit"], unitOf),
  text(["mã đơn vị", "unit id"], ({ record }) => record.unitId),
  text(["đăng ký", "registration"], ({ record }) =>
    label(registrationLabels, record.data.registration),
  ),
  text(["chủ thể và đơn vị", "holder and unit"], (scope) =>
    isItsUnit(scope)
      ? scope.record.data.holder
      : `${scope.record.data.holder ?? dotted}, ${unitOf(scope)}`,
  ),
  condition(["chủ thể khác đơn vị", "holder is not unit"], (scope) => !isItsUnit(scope)),
  at("tiếp tục từ", "continues", "continues"),
  at("lĩnh vực", "fields", "fields"),
  text(["quy mô", "level"], ({ record }) => label(levelLabels, record.data.level)),
  at("địa điểm", "location", "location"),
  at("đơn vị thực hiện", "implementer", "implementer"),
  ...day("ngày đăng ký", "registeredOn", ({ registeredOn }) => registeredOn),
  text(["trạng thái", "status"], ({ record }) => label(statusLabels, record.data.status)),
  ...day("khảo sát ngày", "survey date", ({ survey }) => survey?.date),
  at("khảo sát thuận lợi", "survey advantages", "survey.advantages"),
  at("khảo sát khó khăn", "survey difficulties", "survey.difficulties"),
  ...day("xin chủ trương ngày", "approval date", ({ approval }) => approval?.date),
  at("xin chủ trương nơi duyệt", "approval by", "approval.by"),
  at("xin chủ trương kết quả", "approval result", "approval.result"),
  at("kế hoạch số", "plan number", "plan.number"),
  ...day("kế hoạch từ", "plan from", ({ plan }) => plan?.from),
  ...day("kế hoạch đến", "plan to", ({ plan }) => plan?.to),
  at("kế hoạch cách làm", "plan method", "plan.method"),
  at("kế hoạch điều kiện", "plan conditions", "plan.conditions"),
  ...day("tổng kết ngày", "conclusion date", ({ conclusion }) => conclusion?.date),
  at("tổng kết kết quả", "conclusion results", "conclusion.results"),
  at("tổng kết hạn chế", "conclusion limits", "conclusion.limits"),
  at("tổng kết khó khăn", "conclusion difficulties", "conclusion.difficulties"),
  at("giá trị kinh tế", "economicValue", "economicValue"),
  at("điểm nhân rộng", "replicationSites", "replicationSites"),
  counted(
    ["số điểm nhân rộng", "number of replication sites"],
    ({ record }) => record.data.replicationSites?.length,
  ),
  ...day("công nhận ngày", "recognition date", ({ recognition }) => recognition?.date),
  at("công nhận số", "recognition number", "recognition.number"),
  at("công nhận cấp", "recognition level", "recognition.level"),
  ...day("ngừng ngày", "stopped date", ({ stopped }) => stopped?.date),
  at("ngừng lý do", "stopped reason", "stopped.reason"),
  text(["chọn đăng ký tỉnh", "selected"], ({ record: { data } }) =>
    data.selected === undefined ? null : data.selected ? "có" : "không",
  ),
  condition(["được chọn", "is selected"], ({ record }) => record.data.selected === true),
  condition(["là tập thể", "is collective"], ({ record }) => record.data.kind === "collective"),
  condition(["là cá nhân", "is individual"], ({ record }) => record.data.kind === "individual"),
  condition(
    ["tên dài", "title is long"],
    ({ record }) => (record.data.title ?? "").length > longTitle,
  ),
];

/** Letters of a title beyond which a certificate sets it smaller: about three lines. */
const longTitle = 110;

/** What every record has; beside these come the pack's own fields and the sections. */
export const recordPlaces: readonly Place<RecordScope>[] = [...keys, ...recordLists];

/** What the places of a record depend on. */
export interface PlaceSource {
  readonly ownFields: readonly OwnField[];
  /** Headings of sections that the pack wants or a record of the folder has. */
  readonly sections: readonly string[];
}

/** The places of a record in a document: with the pack's own fields and the folder's sections. */
export function recordPlacesIn({
  ownFields,
  sections,
}: PlaceSource): readonly Place<RecordScope>[] {
  const taken = new Set(recordPlaces.flatMap(({ vi, en }) => [foldedPlace(vi), foldedPlace(en)]));
  const own = ownFields
    .filter(({ key, id }) => !taken.has(foldedPlace(key)) && !taken.has(foldedPlace(id)))
    .map(ownPlace);
  return [...recordPlaces, ...own, ...sections.map(sectionPlace)];
}

/** A field of the pack's own; numbers of which there may be several are no figure, but a list of words. */
function ownPlace({ key, id, many }: OwnField): Place<RecordScope> {
  return text([key, id], ({ record, document }) => {
    const written = textAt(record, id, document.issuer.pack);
    const [value] = record.own[id] ?? [];
    const isFigure = typeof value === "number" && !many && written !== null;
    return isFigure ? { figure: value, text: written } : written;
  });
}

/** `{mục Nội dung}`: the text below `## Nội dung`, or below any other name that the pack has for it. */
function sectionPlace(name: string): Place<RecordScope> {
  return text([`mục ${name}`, `section ${name}`], ({ record, document: { issuer } }) => {
    const wanted = issuer.pack.demands.flatMap(({ section }) => section ?? []);
    const same = wanted.find(({ label: own, aliases }) =>
      [own, ...aliases].some((each) => folded(each) === folded(name)),
    );
    const names = same ? [same.label, ...same.aliases] : [name];
    const found = record.sections.filter(({ heading }) =>
      names.some((each) => folded(each) === folded(heading)),
    );
    return passage(found.map(({ text: written }) => written).join("\n"));
  });
}

function unitOf({ record, document }: RecordScope): string {
  return document.issuer.roster.byId.get(record.unitId.toLowerCase())?.name ?? record.unitId;
}

/** A unit that holds a model itself is not named twice. */
function isItsUnit(scope: RecordScope): boolean {
  const { holder } = scope.record.data;
  return holder !== undefined && folded(holder) === folded(unitOf(scope));
}
