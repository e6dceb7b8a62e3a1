import type { BlankForm, FormColumn, FormRow } from "../model/form.ts";
import type { SourceDocument } from "../model/pack.ts";
import { citedBody } from "./cited-body.ts";
import { dayWords, dutySentences, expectedModels } from "./form-duties.ts";
import { type Issuer, letterheadOf } from "./issuer.ts";

/** Where a unit that is not known yet writes its name. */
const blankName = "……………………………………";

/** The registration form of a unit, or of any unit; with `rows`, what is registered already stands in it. */
export function blankFormOf(
  columns: readonly FormColumn[],
  issuer: Issuer,
  rows: readonly FormRow[] = [],
): BlankForm {
  const { pack, unit, config } = issuer;
  const { register } = pack;
  const letterhead = unit
    ? letterheadOf(issuer)
    : {
        ...letterheadOf(issuer),
        parentBody: config.organisation,
        sender: blankName,
        place: undefined,
      };
  return {
    guidance: pack.id,
    unit: unit?.id,
    years: pack.years,
    letterhead,
    closing: {
      signer: (unit ? unit.signer : register.signer) ?? register.signer ?? {},
      recipients: register.recipients,
    },
    heading: "PHIẾU ĐĂNG KÝ",
    subject: "Mô hình, điển hình “Dân vận khéo”",
    document: documentName(pack.document),
    columns,
    duties: dutySentences({ pack, unit, config }),
    expected: expectedModels(pack, unit),
    rows,
  };
}

/** `Hướng dẫn số 29/HD-LĐLĐ ngày 06/07/2021 của Liên đoàn Lao động tỉnh Ninh Bình`, as far as it says so. */
function documentName({ type, number, date, issuer }: SourceDocument): string {
  const parts = [
    type,
    number && `số ${number}`,
    date && dayWords(date),
    `của ${citedBody(issuer)}`,
  ];
  return parts.filter(Boolean).join(" ");
}
