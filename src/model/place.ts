/** A text file of the folder as read: NFC, without BOM; line ends as they stand. */
export interface SourceFile {
  /** Relative to the folder of records, with `/`. */
  readonly path: string;
  readonly text: string;
  /** False when the bytes on disk held decomposed letters (NFD). */
  readonly wasNfc: boolean;
  /** Where in the text the first letter stands that was decomposed on disk. */
  readonly firstNfd?: number;
}

/** Characters of a line that findings look into: nobody mends a line of a million by its message. */
export const longestLine = 1000;

/** Offsets into a file's text, in UTF-16 code units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range in a file. */
export interface Place extends Range {
  readonly source: SourceFile;
  /** What was asked for there, in English names: `survey.date`; absent for a place in the text. */
  readonly field?: string | undefined;
}

/** A place as people and editors count it: 1-based lines, columns in UTF-16 code units, end exclusive. */
export interface Span {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeIn(source: SourceFile, range: Range): Place {
  return { source, start: range.start, end: range.end };
}

/** The very first character of a file: where a finding about the whole file points. */
export function headOf(source: SourceFile): Place {
  const firstLine = source.text.indexOf("\n");
  const end = firstLine === -1 ? source.text.length : firstLine;
  return { source, start: 0, end: source.text.slice(0, end).trimEnd().length };
}

const lineStarts = new WeakMap<SourceFile, readonly number[]>();

function lineStartsOf(source: SourceFile): readonly number[] {
  const known = lineStarts.get(source);
  if (known) return known;
  const starts = [0];
  for (let at = source.text.indexOf("\n"); at !== -1; at = source.text.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  lineStarts.set(source, starts);
  return starts;
}

export function spanOf({ source, start, end }: Place): Span {
  const starts = lineStartsOf(source);
  const from = positionOf(starts, start);
  const to = positionOf(starts, Math.max(start, end));
  return {
    path: source.path,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

function positionOf(starts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
