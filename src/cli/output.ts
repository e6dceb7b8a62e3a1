import type { IsoDate } from "../model/date.ts";
import type { Language } from "../model/diagnostic.ts";
import { type ExitCode, exit } from "./exit.ts";
import { folderWords } from "./folder-words.ts";
import type { Host } from "./host.ts";

/** A document ready to leave: text goes to the screen unless a file is named, all else to a file. */
export type Product =
  | { readonly kind: "text"; readonly text: string }
  /** A page to be looked at in a browser; to the screen only when `-` asks for it. */
  | { readonly kind: "page"; readonly text: string; readonly fileName: string }
  | { readonly kind: "office"; readonly bytes: Uint8Array; readonly fileName: string };

/** Prints or writes a product. A file that danvan did not write, or that was changed since, is kept. */
export async function deliver(
  product: Product,
  {
    output,
    force,
    language,
    quiet,
    asOf,
  }: {
    readonly output?: string | undefined;
    readonly force: boolean;
    readonly language: Language;
    readonly quiet: boolean;
    readonly asOf: IsoDate;
  },
  host: Host,
): Promise<ExitCode> {
  const say = folderWords[language];
  const path = output ?? (product.kind === "text" ? "-" : product.fileName);
  if (path === "-") {
    if (product.kind === "office") {
      host.err(`danvan: ${say.noScreen}\n`);
      return exit.misuse;
    }
    host.out(product.text);
    return exit.clean;
  }
  const { hasUnbrokenSeal } = await import("../load/seal.ts");
  const bytes = await bytesOf(product, asOf);
  const isOurs = (present: Uint8Array) =>
    Buffer.from(present).equals(bytes) || hasUnbrokenSeal(present);
  if (host.isTaken(path) && !force && !isOurs(host.read(path))) {
    host.err(`danvan: ${say.taken(path)}\n`);
    return exit.misuse;
  }
  host.write(path, bytes);
  if (!quiet) host.err(say.wrote(path));
  return exit.clean;
}

/** A product as its file: of the day it was drawn up for, and sealed. */
export async function bytesOf(product: Product, asOf: IsoDate): Promise<Uint8Array> {
  if (product.kind === "text") return new TextEncoder().encode(product.text);
  const { sealed, sealedPage } = await import("../load/seal.ts");
  if (product.kind === "page") return new TextEncoder().encode(sealedPage(product.text));
  return sealed(product.bytes, asOf);
}
