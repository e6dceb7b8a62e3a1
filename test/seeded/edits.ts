import { readFolder } from "../../src/load/folder.ts";

/** Files of an example by path, to be changed. */
export type Files = Map<string, string>;

export type Edit = (files: Files) => void;

const decoder = new TextDecoder();

export function exampleFiles(example: string): Files {
  const read = readFolder(`examples/${example}`) ?? [];
  return new Map(read.map(({ path, bytes }) => [path, decoder.decode(bytes)] as const));
}

/** Types something else in a file; what is to be replaced must be there once. */
export function typed(path: string, from: string, to: string): Edit {
  return (files) => {
    const text = textOf(files, path);
    if (text.split(from).length !== 2) throw new Error(`“${from}” is not once in ${path}`);
    files.set(
      path,
      text.replace(from, () => to),
    );
  };
}

export function written(path: string, text: string): Edit {
  return (files) => void files.set(path, text);
}

export function removed(path: string): Edit {
  return (files) => {
    textOf(files, path);
    files.delete(path);
  };
}

export function moved(from: string, to: string): Edit {
  return (files) => {
    files.set(to, textOf(files, from));
    files.delete(from);
  };
}

/** A copy of a file with one thing in it changed. */
export function copied(
  from: string,
  to: string,
  change: readonly [from: string, to: string],
): Edit {
  return (files) => {
    files.set(to, textOf(files, from));
    typed(to, ...change)(files);
  };
}

function textOf(files: Files, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`there is no ${path}`);
  return text;
}
