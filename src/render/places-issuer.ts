import { vietnameseDate } from "../model/date.ts";
import { periodWords } from "../model/period.ts";
import type { ModelKind } from "../model/registration.ts";
import { dashedLines } from "./closing.ts";
import type { DocumentScope } from "./document-scope.ts";
import { isFitted, type PlaceValue } from "./filling.ts";
import { closingOf, letterheadOf } from "./issuer.ts";
import { dateInWords } from "./letterhead.ts";
import { figure } from "./phrases.ts";
import { condition, counted, drawn, list, optional, type Place, text } from "./place.ts";
import { upperCase } from "./printable.ts";

/** What letterhead and signatures have made of a place already, to fit the page or the cell. */
function framed(vi: string, name: string): Place<DocumentScope> {
  return optional([vi, name], ({ frame }) => {
    const value = frame[name];
    return typeof value === "string" || isFitted(value) ? value : "";
  });
}

/** Who sends the document, to whom, when; who signs. */
export const issuerPlaces: readonly Place<DocumentScope>[] = [
  text(["tổ chức", "organisation"], ({ issuer }) => letterheadOf(issuer).sender),
  text(["cấp trên", "level above"], ({ issuer }) => letterheadOf(issuer).parentBody),
  text(["nơi trình", "submitted to"], ({ issuer }) =>
    // Who decides on what the organisation itself submits, no guidance and no record says.
    issuer.unit ? letterheadOf(issuer).parentBody : null,
  ),
  framed("cơ quan chủ quản", "parentBody"),
  framed("cơ quan ban hành", "sender"),
  drawn(["đường kẻ dưới cơ quan", "senderRule"], ({ frame }) => drawnIn(frame["senderRule"])),
  framed("số ký hiệu", "symbol"),
  text(["số văn bản", "document number"], ({ frame }) =>
    String(frame["symbol"]).replace(/^\s*Số\s*:?/u, "số"),
  ),
  text(["địa danh", "place"], ({ issuer }) => letterheadOf(issuer).place),
  framed("địa danh và ngày", "placeAndDate"),
  text(["ngày lập", "date"], ({ issuer }) => vietnameseDate(issuer.date)),
  text(["ngày lập bằng chữ", "date in words"], ({ issuer }) => dateInWords(issuer.date)),
  text(["kỳ", "period"], ({ period }) => (period ? periodWords(period) : null)),
  list(["nơi nhận", "recipients"], ({ issuer }) => dashedLines(closingOf(issuer).recipients), [
    text(["dòng", "line"], (line: string) => line),
  ]),
  framed("quyền hạn ký", "signerAuthority"),
  framed("chức vụ ký", "signerPosition"),
  framed("họ tên người ký", "signerName"),
  text(["thẩm quyền ban hành", "issuing authority"], issuingAuthority),
  optional(["ghi chú mẫu", "sample note"], ({ sampleNote }) => sampleNote),
  counted(["số hồ sơ", "number of records"], ({ records }) => records.length),
  counted(["số tập thể", "number of collectives"], (scope) => countOf(scope, "collective")),
  counted(["số cá nhân", "number of individuals"], (scope) => countOf(scope, "individual")),
  text(["phân theo loại", "kinds in words"], kindsInWords),
  condition(["nhiều hồ sơ", "several records"], ({ records }) => records.length > 1),
];

function countOf({ records }: DocumentScope, kind: ModelKind | undefined): number {
  return records.filter(({ data }) => data.kind === kind).length;
}

/** `2 mô hình tập thể, 1 điển hình cá nhân`: the kinds there are, so that they add up. */
function kindsInWords(scope: DocumentScope): string {
  const parts = [
    [countOf(scope, "collective"), "mô hình tập thể"],
    [countOf(scope, "individual"), "điển hình cá nhân"],
    [countOf(scope, undefined), "chưa ghi tập thể hay cá nhân"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${figure(count)} ${words}`)
    .join(", ");
}

/** `BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG TỈNH …`: in whose name the signer signs. */
function issuingAuthority({ issuer }: DocumentScope): string {
  const { authority, position } = closingOf(issuer).signer;
  const signed = (authority ?? position ?? "").trim();
  // A deputy signs for the head (KT.), who has the authority; alone the deputy has none.
  const body = /^phó\b/iu.test(signed)
    ? ""
    : signed.replace(/^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\.?\s+/u, "");
  return upperCase(`${body} ${letterheadOf(issuer).sender}`).trim();
}

function drawnIn(value: PlaceValue | undefined): string {
  return typeof value === "object" && "xml" in value ? value.xml : "";
}
