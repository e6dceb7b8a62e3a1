import { strToU8 } from "fflate";
import { xmlText } from "./printable.ts";
import { relationsPath } from "./xlsx-package.ts";
import { type Part, partText } from "./zip.ts";

/** The parts of a package while some are changed and others added. */
export interface PackageEdit {
  /** "" for a part that is not there. */
  text(path: string): string;
  write(path: string, text: string): void;
  /** A part that was not there, under a path like `xl/comments*.xml`; returns the path. */
  add(pattern: string, text: string, contentType: string): string;
  /** Lets a part refer to another; returns the id of that. */
  relate(from: string, to: string, kind: string): string;
  parts(): readonly Part[];
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";
const typesPath = "[Content_Types].xml";

export function packageEdit(source: readonly Part[]): PackageEdit {
  const parts = new Map(source);
  const text = (path: string) => partText(parts.get(path) ?? new Uint8Array());
  const write = (path: string, xml: string) => {
    parts.set(path, strToU8(xml));
  };
  return {
    text,
    write,
    add(pattern, xml, contentType) {
      const path = freePath(pattern, parts);
      write(path, xml);
      write(typesPath, withType(text(typesPath), path, contentType));
      return path;
    },
    relate(from, to, kind) {
      const path = relationsPath(from);
      const known = text(path) || `${xmlHead}<Relationships xmlns="${packages}"></Relationships>`;
      const id = freeId(known, kind);
      const relation = `<Relationship Id="${id}" Type="${office}/${kind}" Target="${xmlText(relativePath(from, to))}"/>`;
      const opened = known.replace(
        /<Relationships\b([^>]*?)\/>/,
        "<Relationships$1></Relationships>",
      );
      write(
        path,
        opened.replace("</Relationships>", () => `${relation}</Relationships>`),
      );
      return id;
    },
    parts: () => [...parts],
  };
}

/** `../comments1.xml`: some programs find a part by no other spelling. */
function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  const shared = folders.findIndex((folder, index) => folder !== steps[index]);
  const common = shared < 0 ? folders.length : shared;
  return [...folders.slice(common).map(() => ".."), ...steps.slice(common)].join("/");
}

function freePath(pattern: string, parts: ReadonlyMap<string, unknown>): string {
  const taken = new Set(Array.from(parts.keys(), (path) => path.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const path = pattern.replace("*", String(number));
    if (!taken.has(path.toLowerCase())) return path;
  }
}

function freeId(relations: string, kind: string): string {
  for (let number = 1; ; number += 1) {
    const id = `danvan_${kind}${number}`;
    if (!relations.includes(`"${id}"`)) return id;
  }
}

/** Drawings of the old kind are known by their ending, all else by its path. */
function withType(types: string, path: string, contentType: string): string {
  if (!path.endsWith(".vml")) {
    const entry = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    return types.replace("</Types>", () => `${entry}</Types>`);
  }
  if (/<Default\b[^>]*\sExtension="vml"/i.test(types)) return types;
  const entry = `<Default Extension="vml" ContentType="${contentType}"/>`;
  return types.replace(/<Types\b[^>]*>/, (start) => `${start}${entry}`);
}
