import { clausesOf } from "../model/clauses.ts";
import { vietnameseDate } from "../model/date.ts";
import type { Pack } from "../model/pack.ts";
import { type BasisLine, basisLines, citedAs } from "./basis-lines.ts";
import { dateOrLine } from "./date-words.ts";
import { list, type Place, text } from "./place.ts";

/** The places of the guidance. */
export const guidancePlaces: readonly Place<Pack>[] = [
  text(["hướng dẫn", "guidance"], ({ title }) => title),
  text(["trích dẫn hướng dẫn", "guidance citation"], citedAs),
  text(["loại hướng dẫn", "guidance type"], ({ document }) => document.type),
  text(["số hướng dẫn", "guidance number"], ({ document }) => document.number),
  text(["ngày hướng dẫn", "guidance date"], ({ document: { date } }) =>
    date ? vietnameseDate(date) : null,
  ),
  text(["ngày hướng dẫn bằng chữ", "guidance date in words"], ({ document: { date } }) =>
    dateOrLine(date),
  ),
  text(["nơi ban hành hướng dẫn", "guidance issuer"], ({ document }) => document.issuer),
  text(["trích yếu hướng dẫn", "guidance subject"], ({ document }) => document.subject),
  text(["giai đoạn", "years"], ({ years: { from, to } }) =>
    from === to ? `năm ${from}` : `giai đoạn ${from}\u00a0-\u00a0${to}`,
  ),
  list(["căn cứ", "basis"], basisLines, [
    text(["dòng", "line"], ({ line }: BasisLine) => line),
    text(["văn bản", "document"], ({ document }: BasisLine) => document),
  ]),
  list(["các điều khoản", "clauses"], clausesOf, [
    text(["điều khoản", "clause"], ({ clause }) => clause),
    text(["nội dung", "about"], ({ about }) => about),
  ]),
];
