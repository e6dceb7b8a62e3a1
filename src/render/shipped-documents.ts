import type { FlexDate } from "../model/date.ts";
import type { Language } from "../model/diagnostic.ts";
import type { RegistrationData, Status } from "../model/registration.ts";

/** What goes with a template: which records it is for where nothing else is asked, and how it is numbered. */
export interface DocumentTraits {
  /** Records that it is for; empty: every record on the register. */
  readonly statuses: readonly Status[];
  /** The day by which `--period` picks records. */
  dayOf(data: RegistrationData): FlexDate | undefined;
  /** Type in the document's symbol (Nghị định 30/2020/NĐ-CP, Phụ lục III): `QĐ` in `Số:       /QĐ-LĐLĐ`. */
  readonly code?: string | undefined;
  /** With `--unit`, the unit sends it; else the organisation does. */
  readonly sentByUnit: boolean;
  /** Only units that owe something get one. */
  readonly onlyOwing: boolean;
  /** Signed by the body that recognised: not for what one of another level has recognised. */
  readonly ofOwnLevel: boolean;
}

/** A template in `templates/common`, by its file's name. */
export interface ShippedDocument extends DocumentTraits {
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
}

const recognisedOn = ({ recognition }: RegistrationData) => recognition?.date;
const concludedOn = ({ conclusion }: RegistrationData) => conclusion?.date;

/** What a template of a clerk's own gets. */
export const ownTraits: DocumentTraits = {
  statuses: [],
  dayOf: ({ registeredOn }) => registeredOn,
  sentByUnit: false,
  onlyOwing: false,
  ofOwnLevel: false,
};

/** For models that have been concluded and wait for recognition. */
const appraisal: DocumentTraits = { ...ownTraits, statuses: ["concluded"], dayOf: concludedOn };

/** Every template that ships for `danvan render`. */
export const shippedDocuments: readonly ShippedDocument[] = [
  {
    ...appraisal,
    name: "to-trinh",
    title: { vi: "Tờ trình", en: "submission" },
    code: "TTr",
    sentByUnit: true,
  },
  {
    ...appraisal,
    name: "bien-ban-tham-dinh",
    title: { vi: "Biên bản thẩm định", en: "appraisal minutes" },
    code: "BB",
  },
  {
    ...appraisal,
    name: "phieu-tham-dinh",
    title: { vi: "Phiếu thẩm định", en: "assessment sheet" },
  },
  {
    ...appraisal,
    name: "quyet-dinh-cong-nhan",
    title: { vi: "Quyết định công nhận", en: "decision" },
    dayOf: recognisedOn,
    code: "QĐ",
  },
  {
    ...ownTraits,
    name: "giay-chung-nhan",
    title: { vi: "Giấy chứng nhận", en: "certificate" },
    statuses: ["recognised"],
    dayOf: recognisedOn,
    ofOwnLevel: true,
  },
  {
    ...ownTraits,
    name: "don-doc",
    title: { vi: "Đôn đốc", en: "reminder" },
    onlyOwing: true,
  },
];

/** Templates of other commands, which are filled in another way. */
export const otherCommands: readonly string[] = ["register", "report", "form"];
