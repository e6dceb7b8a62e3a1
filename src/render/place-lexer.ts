import type { PlaceMark } from "../model/template.ts";

/** A place in a text; the range holds the braces. */
export interface TextPlace {
  readonly mark: PlaceMark;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A brace without its other half. */
export interface LoneBrace {
  readonly lacking: "{" | "}";
  readonly start: number;
  readonly end: number;
}

const wholePlace = /\{([^{}]*)\}/g;

/** The places of a text. `{-w:tr rows}` is docxtemplater's way to say what of the document is repeated. */
export function placesIn(text: string): readonly TextPlace[] {
  if (!text.includes("{")) return [];
  return Array.from(text.matchAll(wholePlace), ({ 0: whole, 1: inner = "", index }) => {
    const [, dashed] = /^\s*-\S+\s+([\s\S]+)$/.exec(inner) ?? [];
    const [, mark = "", name = ""] = /^\s*([#^/@]?)([\s\S]*)$/.exec(inner) ?? [];
    return {
      mark: dashed === undefined ? markOf(mark) : "#",
      name: (dashed ?? name).replace(/\s+/g, " ").trim(),
      start: index,
      end: index + whole.length,
    };
  });
}

function markOf(typed: string): PlaceMark {
  switch (typed) {
    case "#":
    case "^":
    case "/":
    case "@":
      return typed;
    default:
      return "";
  }
}

/** Braces that begin a place and do not end it, or the other way round. */
export function loneBracesIn(text: string): readonly LoneBrace[] {
  if (!/[{}]/.test(text)) return [];
  const rest = text.replace(wholePlace, (whole) => " ".repeat(whole.length));
  return Array.from(rest.matchAll(/[{}]/g), ({ 0: brace, index }) => ({
    lacking: brace === "{" ? "}" : "{",
    start: index,
    end: index + 1,
  }));
}
