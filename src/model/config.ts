import type { FlexDate } from "./date.ts";
import type { Fault } from "./fault.ts";
import type { LayoutName } from "./layout.ts";
import type { CutOff } from "./period.ts";
import type { Place, SourceFile } from "./place.ts";
import type { Signer } from "./signer.ts";
import type { Waiver } from "./waiver.ts";

/** `danvan.yaml`: the organisation and its own choices. */
export interface Config {
  readonly source: SourceFile | undefined;
  readonly organisation: string;
  /** The body above, first line of the letterhead. */
  readonly parentBody?: string | undefined;
  /** Where the office sits, for "…, ngày … tháng …"; a setting, never derived from a name. */
  readonly place?: string | undefined;
  /** Group of the document symbol: `LĐLĐ` in `Số: 05/BC-LĐLĐ`. */
  readonly symbol?: string | undefined;
  /** `thể thức` of what is printed. */
  readonly layout: LayoutName;
  /** Ids of the packs in use; where there is one, it is the default of records that name none. */
  readonly guidance: readonly string[];
  readonly signer?: Signer | undefined;
  readonly recipients: readonly string[];
  readonly localDates: readonly LocalDate[];
  /** `miễn trừ`: findings that somebody has decided to bear. */
  readonly waivers: readonly Waiver[];
  /** A deadline this many days away or nearer is "due soon". */
  readonly remindDays: number;
  /** `chốt số liệu`: from when to when the figures of a report run. */
  readonly cutOff: CutOff;
  readonly faults: readonly Fault[];
  placeOf(path: readonly (string | number)[], part?: "key" | "value"): Place;
}

/** A day the organisation sets where the guidance gives none. */
export interface LocalDate {
  /** Id of a deadline of a pack. */
  readonly deadline: string;
  /** For periodic ones: which (`2021H2`), or every `H1`, `H2`, `year`. */
  readonly period?: string | undefined;
  /** A full date, or day and month of the period's last year. Last day that is on time. */
  readonly on?: FlexDate | { readonly day: number; readonly month: number } | undefined;
  /** For "every N years": the first year. */
  readonly firstYear?: number | undefined;
  /** The document that sets it. */
  readonly basis?: string | undefined;
}
