import type { ClauseLine } from "../model/clauses.ts";
import { vietnameseDate } from "../model/date.ts";
import type { Language } from "../model/diagnostic.ts";
import type { Deadline, Demand, Pack, Quota } from "../model/pack.ts";
import { askedWords, seerWords, statusWords } from "./guidance-words.ts";
import type { Paint } from "./paint.ts";
import { quotaLabel } from "./tally-words.ts";

/** One line per pack: id, years, title. */
export function guidanceList(
  packs: readonly Pack[],
  inUse: readonly string[],
  language: Language,
): string {
  return packs
    .map(({ id, title, years, origin }) => {
      const span = years.from === years.to ? `${years.from}` : `${years.from}–${years.to}`;
      const notes = [
        ...(origin === "own" ? [{ vi: "của đơn vị", en: "own" }[language]] : []),
        ...(inUse.includes(id) ? [{ vi: "đang dùng", en: "in use" }[language]] : []),
      ];
      return `${id}  (${span})  ${title}${notes.length > 0 ? `  [${notes.join(", ")}]` : ""}\n`;
    })
    .join("");
}

/** A pack clause by clause: what each asks, and which rule checks it or that people judge it. */
export function guidancePage(
  pack: Pack,
  clauses: readonly ClauseLine[],
  { language, paint }: { language: Language; paint: Paint },
): string {
  const groups = new Map<string, ClauseLine[]>();
  for (const line of clauses) groups.set(line.clause, [...(groups.get(line.clause) ?? []), line]);
  const body = [...groups].map(([clause, lines]) => {
    const shown = lines.map((line) => {
      const words = `${askedWords[language][line.asked]}: ${aboutOf(line, language)}`;
      return `  ${words}\n    ${paint.dim(`→ ${whoSees(line, language)}`)}\n`;
    });
    return `${paint.bold(clause)}\n${shown.join("")}`;
  });
  return `${heading(pack, { language, paint })}\n${body.join("")}`;
}

function heading(
  { document, title, years, register }: Pack,
  { language, paint }: { language: Language; paint: Paint },
): string {
  const { type, number, date, issuer, basis } = document;
  const unsaid = { vi: "văn bản không ghi", en: "not in the text" }[language];
  const label = {
    vi: {
      source: "Văn bản",
      number: "số",
      date: "ngày",
      years: "Hiệu lực",
      basis: "Căn cứ",
      doubt: "nghi vấn",
    },
    en: {
      source: "Document",
      number: "number",
      date: "date",
      years: "Years",
      basis: "Basis",
      doubt: "doubt",
    },
  }[language];
  const lines = [
    paint.bold(title),
    `${label.source}: ${type}, ${issuer}; ${label.number}: ${number ?? unsaid}; ${label.date}: ${date ? vietnameseDate(date) : unsaid}`,
    `${label.years}: ${years.from === years.to ? years.from : `${years.from}–${years.to}`}`,
    ...basis.map(
      ({ name, doubt }) => `${label.basis}: ${name}${doubt ? ` (${label.doubt}: ${doubt})` : ""}`,
    ),
    ...(register.prescribed
      ? []
      : [
          {
            vi: "Văn bản không kèm mẫu danh sách; danvan in theo mẫu của mình.",
            en: "The document gives no register form; danvan prints its own.",
          }[language],
        ]),
  ];
  return `${lines.join("\n")}\n`;
}

function aboutOf(line: ClauseLine, language: Language): string {
  if (line.demand) return demandWords(line.demand, language);
  if (line.quota) return quotaWords(line.quota, language);
  return line.deadline ? deadlineText(line.deadline, language) : line.about;
}

function demandWords(
  { keyLabel, section, kind, since, field, minWords }: Demand,
  language: Language,
): string {
  const kinds = {
    vi: { collective: "tập thể", individual: "cá nhân" },
    en: { collective: "collective", individual: "individual" },
  }[language];
  const words = {
    vi: { key: "mục", section: "phần", since: "từ khi", words: "từ trở lên" },
    en: { key: "key", section: "section", since: "from", words: "words or more" },
  }[language];
  const what = keyLabel
    ? `${words.key} \`${keyLabel}\``
    : `${words.section} \`## ${section?.label}\``;
  const parts = [
    what,
    ...(kind ? [kinds[kind]] : []),
    ...(field ? [field] : []),
    ...(minWords ? [`${minWords} ${words.words}`] : []),
    `${words.since} “${statusWords[language][since]}”`,
  ];
  return parts.join(", ");
}

function quotaWords(quota: Quota, language: Language): string {
  const { unitKinds, min, max } = quota;
  const words = {
    vi: { min: "ít nhất", max: "nhiều nhất", none: "văn bản không nêu số lượng" },
    en: { min: "at least", max: "at most", none: "no number given" },
  }[language];
  const numbers = [
    ...(min === undefined ? [] : [`${words.min} ${min}`]),
    ...(max === undefined ? [] : [`${words.max} ${max}`]),
  ];
  return `${unitKinds.join(", ")}: ${quotaLabel(quota, language)}, ${numbers.join(", ") || words.none}`;
}

function deadlineText(
  { task, unitKinds, before, by, inMonth, every, periods }: Deadline,
  language: Language,
): string {
  const words = {
    vi: {
      before: "trước ngày",
      by: "chậm nhất",
      in: "trong tháng",
      none: "văn bản không nêu ngày",
      every: "năm một lần, vào",
      half: "6 tháng",
      year: "hằng năm",
    },
    en: {
      before: "before",
      by: "by",
      in: "in",
      none: "no date given",
      every: "yearly round, on",
      half: "half-yearly",
      year: "yearly",
    },
  }[language];
  const when = [
    ...(before ? [`${words.before} ${vietnameseDate(before)}`] : []),
    ...(by ? [`${words.by} ${vietnameseDate(by)}`] : []),
    ...(inMonth ? [`${words.in} ${vietnameseDate(inMonth)}`] : []),
    ...(every ? [`${every.years} ${words.every} ${every.day}/${every.month}`] : []),
    ...periods.map((period) => words[period]),
  ];
  const dated = before ?? by ?? inMonth ?? every;
  return `${task} (${unitKinds.join(", ")}): ${[...when, ...(dated ? [] : [words.none])].join(", ")}`;
}

function whoSees({ rules, judged, asked: what }: ClauseLine, language: Language): string {
  const words = seerWords[language];
  const parts = [
    ...(rules.length > 0 ? [`${words.rules} ${rules.join(", ")}`] : []),
    ...(judged ? [words.people] : []),
    ...(what === "register" ? [words.printed] : []),
    ...(what === "quota" && rules.length === 0 ? [words.counted] : []),
    ...(what === "deadline" && rules.length === 0 ? [words.undated] : []),
  ];
  return parts.join("; ") || words.known;
}
