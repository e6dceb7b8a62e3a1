import { createHash } from "node:crypto";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/**
 * A seal in the properties of a Word or Excel file: the hash of everything else in it. A file whose
 * seal still fits is as danvan wrote it and may be written again; one that a clerk has edited and
 * saved is not, and is never overwritten unasked.
 */
const part = "docProps/core.xml";
const mark = /<dc:identifier>danvan:([0-9a-f]{64})<\/dc:identifier>/;

/** Earliest time a zip can hold; fixed, so that the same records give the same bytes. */
const mtime = new Date(1980, 0, 1);

export function sealed(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = parts[part];
  if (!properties) return bytes;
  const seal = `<dc:identifier>danvan:${hashOf(parts)}</dc:identifier>`;
  const text = strFromU8(properties).replace(/<dc:identifier>[^<]*<\/dc:identifier>/, "");
  const withSeal = strToU8(text.replace("</cp:coreProperties>", `${seal}</cp:coreProperties>`));
  return zipSync({ ...parts, [part]: withSeal } satisfies Zippable, { mtime });
}

/** The same for a page: the last line of its head holds the hash of all the rest. */
const pageMark = /<meta name="danvan" content="([0-9a-f]{64})">\n(?=<\/head>)/;

export function sealedPage(html: string): string {
  return html.replace("</head>", `<meta name="danvan" content="${digest(html, "hex")}">\n</head>`);
}

/** SHA-256 of a text. */
export function digest(text: string, encoding: "hex" | "base64"): string {
  return createHash("sha256").update(text).digest(encoding);
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
