import type { Example } from "../../src/check/example.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import { findingsIn } from "./example-folder.ts";

type Files = Example["files"];

/** What one rule finds in the example folder with some files laid over it. */
export function found(code: string, files: Files, asOf?: Example["asOf"]): Diagnostic[] {
  const example = asOf === undefined ? { files } : { files, asOf };
  return findingsIn(example).filter(({ rule }) => rule === code);
}

/** Only the messages. */
export function messages(code: string, files: Files, asOf?: Example["asOf"]): string[] {
  return found(code, files, asOf).map(({ message }) => message);
}
