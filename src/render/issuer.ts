import type { Config } from "../model/config.ts";
import type { IsoDate } from "../model/date.ts";
import type { Closing, Letterhead } from "../model/document.ts";
import type { Pack } from "../model/pack.ts";
import type { Roster, Unit } from "../model/roster.ts";
import { authorityIn } from "./authority.ts";

/** What a document needs to know beside its rows. */
export interface Issuer {
  readonly config: Config;
  readonly roster: Roster;
  readonly pack: Pack;
  /** The unit that sends it; `undefined`: the organisation itself. */
  readonly unit: Unit | undefined;
  readonly date: IsoDate;
}

export function letterheadOf({ config, roster, unit, date }: Issuer): Letterhead {
  const { layout } = config;
  if (!unit) {
    return {
      layout,
      parentBody: config.parentBody,
      sender: config.organisation,
      place: config.place,
      date,
    };
  }
  const parent = unit.parent === undefined ? undefined : roster.byId.get(unit.parent)?.name;
  return {
    layout,
    parentBody: parent ?? config.organisation,
    sender: unit.name,
    place: unit.place ?? config.place,
    date,
  };
}

export function closingOf({ config, pack, unit }: Issuer): Closing {
  const form = pack.register;
  const signer = (unit ? unit.signer : config.signer) ?? form.signer ?? {};
  const own = unit ? [] : config.recipients;
  const { authority } = signer;
  return {
    signer: { ...signer, authority: authority && authorityIn(config.layout, authority) },
    recipients: own.length > 0 ? own : form.recipients,
  };
}
