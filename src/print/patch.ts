import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** A file before and after; `path` as the reader of the patch sees it. */
export interface Rewrite {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Lines around a change, as `git diff` shows them. */
const context = 3;

/** What would change, as a unified diff that `git apply` takes. */
export function unifiedDiff(rewrites: readonly Rewrite[]): string {
  return rewrites
    .map(({ path, before, after }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
        context,
        headerOptions: FILE_HEADERS_ONLY,
      }),
    )
    .join("");
}
