/** Markdown of a section as the paragraphs of a document: comments and marks go, list items keep a dash. */
export function passage(markdown: string): string {
  return withoutComments(markdown)
    .split(/\r?\n/)
    .map((line) =>
      line
        .trim()
        .replace(/^(?:[*+-]|•)\s+/, "- ")
        .replace(/^#{1,6}\s+/, ""),
    )
    .filter((line) => line !== "")
    .join("\n")
    .replace(/(\*\*|__|`)(?=\S)(.{1,400}?)\1/g, "$2");
}

function withoutComments(text: string): string {
  return text
    .split("<!--")
    .map((part, index) => {
      const end = index === 0 ? 0 : part.indexOf("-->");
      return index === 0 ? part : end === -1 ? `<!--${part}` : part.slice(end + 3);
    })
    .join("");
}

/** The first words of a text, with an ellipsis where there are more. */
export function beginning(text: string, words: number): string {
  const all = text.split(/\s+/).filter((word) => word !== "");
  return all.length <= words ? all.join(" ") : `${all.slice(0, words).join(" ")} …`;
}
