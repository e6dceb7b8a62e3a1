import { createHash } from "node:crypto";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { type IsoDate, isoDate } from "../model/date.ts";
import { digest } from "./digest.ts";

/**
 * A seal in the properties of a Word or Excel file: the hash of everything else in it. A file whose
 * seal still fits is as danvan wrote it and may be written again; one that a clerk has edited and
 * saved is not, and is never overwritten unasked.
 */
const part = "docProps/core.xml";
const mark = /<dc:identifier>danvan:([0-9a-f]{64})<\/dc:identifier>/;

const made = /(?<tag><dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** Earliest time a zip can hold; fixed, so that the same records give the same bytes. */
const mtime = new Date(1980, 0, 1);

/** The file with its seal, made on the day that it speaks of. */
export function sealed(bytes: Uint8Array, day: IsoDate): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = parts[part];
  if (!properties) return bytes;
  const seal = `<dc:identifier>danvan:${hashOf(parts)}</dc:identifier>`;
  const text = strFromU8(properties)
    .replace(/<dc:identifier>[^<]*<\/dc:identifier>/, "")
    .replace(made, `$<tag>${day}T00:00:00Z`);
  const withSeal = strToU8(text.replace("</cp:coreProperties>", `${seal}</cp:coreProperties>`));
  return zipSync({ ...parts, [part]: withSeal } satisfies Zippable, { mtime });
}

/** The day that a file which danvan made speaks of, whoever has edited it since. */
export function dayOf(bytes: Uint8Array): IsoDate | undefined {
  try {
    const properties = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
    const [, year, month, day] =
      /<dcterms:created[^>]*>(\d{4})-(\d\d)-(\d\d)T/.exec(properties)?.map(Number) ?? [];
    if (year === undefined || month === undefined || day === undefined) return undefined;
    return isoDate(year, month, day);
  } catch {
    return undefined;
  }
}

/** The same for a page: the last line of its head holds the hash of all the rest. */
const pageMark = /<meta name="danvan" content="([0-9a-f]{64})">\n(?=<\/head>)/;

export function sealedPage(html: string): string {
  return html.replace("</head>", `<meta name="danvan" content="${digest(html, "hex")}">\n</head>`);
}

function isSealedPage(text: string): boolean {
  const seal = pageMark.exec(text)?.[1];
  return seal !== undefined && seal === digest(text.replace(pageMark, ""), "hex");
}

export function hasUnbrokenSeal(bytes: Uint8Array): boolean {
  // `<` begins no zip.
  if (bytes[0] === 0x3c) return isSealedPage(strFromU8(bytes));
  try {
    const parts = unzipSync(bytes);
    const seal = mark.exec(strFromU8(parts[part] ?? new Uint8Array()))?.[1];
    return seal !== undefined && seal === hashOf(parts);
  } catch {
    return false;
  }
}

function hashOf(parts: Readonly<Record<string, Uint8Array>>): string {
  const hash = createHash("sha256");
  for (const name of Object.keys(parts).toSorted()) {
    const bytes = parts[name];
    if (name === part || !bytes) continue;
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}
