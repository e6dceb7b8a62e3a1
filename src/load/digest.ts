import { createHash } from "node:crypto";

/** SHA-256 of a text. */
export function digest(text: string, encoding: "hex" | "base64" = "hex"): string {
  return createHash("sha256").update(text).digest(encoding);
}
