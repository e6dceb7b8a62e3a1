import { hasUnbrokenSeal, sealed } from "../load/seal.ts";
import type { Language } from "../model/diagnostic.ts";
import { type ExitCode, exit } from "./exit.ts";
import { folderWords } from "./folder-words.ts";
import type { Host } from "./host.ts";

/** A document ready to leave: text goes to the screen unless a file is named, bytes always to a file. */
export type Product =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "office"; readonly bytes: Uint8Array; readonly fileName: string };

/** Prints or writes a product. A file that danvan did not write, or that was changed since, is kept. */
export function deliver(
  product: Product,
  {
    output,
    force,
    language,
    quiet,
  }: {
    readonly output?: string | undefined;
    readonly force: boolean;
    readonly language: Language;
    readonly quiet: boolean;
  },
  host: Host,
): ExitCode {
  const say = folderWords[language];
  if (product.kind === "text" && (output === undefined || output === "-")) {
    host.out(product.text);
    return exit.clean;
  }
  const path = output ?? (product.kind === "office" ? product.fileName : "-");
  const bytes =
    product.kind === "text" ? new TextEncoder().encode(product.text) : sealed(product.bytes);
  if (host.isTaken(path) && !force && !isOurs(host.read(path), bytes)) {
    host.err(`danvan: ${say.taken(path)}\n`);
    return exit.misuse;
  }
  host.write(path, bytes);
  if (!quiet) host.err(say.wrote(path));
  return exit.clean;
}

function isOurs(present: Uint8Array, next: Uint8Array): boolean {
  return hasUnbrokenSeal(present) || Buffer.from(present).equals(next);
}
