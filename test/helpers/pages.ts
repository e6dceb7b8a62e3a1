/** A table of a page as it is read. */
export interface PageTable {
  /** Its own, or the name of the annex that it stands in. */
  readonly caption: string;
  readonly head: readonly string[];
  /** Rows of the bodies, units' names among them as rows of one cell. */
  readonly body: readonly (readonly string[])[];
  readonly foot: readonly (readonly string[])[];
}

export function pageTables(html: string): readonly PageTable[] {
  return Array.from(
    html.matchAll(/<table( [^>]*)?>(.*?)<\/table>/gs),
    ([, names = "", table = ""]) => ({
      caption: pageText(/<caption>(.*?)<\/caption>/s.exec(table)?.[1] ?? namedBy(names, html)),
      head: cells(/<thead>(.*?)<\/thead>/s.exec(table)?.[1] ?? ""),
      body: Array.from(table.matchAll(/<tbody>(.*?)<\/tbody>/gs), ([, body = ""]) =>
        rows(body),
      ).flat(),
      foot: rows(/<tfoot>(.*?)<\/tfoot>/s.exec(table)?.[1] ?? ""),
    }),
  );
}

function namedBy(names: string, html: string): string {
  const [, id] = / aria-labelledby="(.*?)"/.exec(names) ?? [];
  return id === undefined ? "" : (new RegExp(` id="${id}">(.*?)</`, "s").exec(html)?.[1] ?? "");
}

function rows(html: string): readonly (readonly string[])[] {
  return Array.from(html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs), ([, row = ""]) => cells(row));
}

function cells(html: string): readonly string[] {
  return Array.from(html.matchAll(/<t[dh]\b[^>]*>(.*?)<\/t[dh]>/gs), ([, cell = ""]) =>
    pageText(cell),
  );
}

/** What a browser shows of a piece of a page. */
export function pageText(html: string): string {
  return html
    .replace(/<(style|script)>.*?<\/\1>/gs, "")
    .replace(/<br>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
