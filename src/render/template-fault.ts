/** What docxtemplater tells of an error, read from its `properties`. */
interface TemplateFault {
  readonly id: string;
  readonly tag: string;
}

/** What is wrong with a place, by docxtemplater's error id. */
const sentences: Readonly<Record<string, string>> = {
  unclosed_tag: "thiếu dấu } đóng chỗ điền",
  duplicate_open_tag: "thừa dấu { ở chỗ điền",
  unopened_tag: "thiếu dấu { mở chỗ điền",
  duplicate_close_tag: "thừa dấu } ở chỗ điền",
  unclosed_loop: "thiếu chỗ điền đóng {/…} của phần",
  unopened_loop: "thiếu chỗ điền mở {#…} của phần",
  closing_tag_does_not_match_opening_tag: "chỗ điền đóng không khớp chỗ điền mở ở phần",
  raw_xml_tag_should_be_only_text_in_paragraph: "phải đứng một mình trong đoạn: chỗ điền",
  raw_tag_outerxml_invalid: "phải đứng một mình trong đoạn: chỗ điền",
};

/** One sentence about a template that docxtemplater could not read, with the first tag at fault. */
export function templateSentence(error: unknown): string {
  const fault = firstFault(error);
  if (!fault) return "Tệp mẫu không phải là tệp Word (.docx) đọc được";
  return `Mẫu Word hỏng: ${sentences[fault.id] ?? "không đọc được chỗ điền"} “${fault.tag}”`;
}

/** One sentence about places that a template asks for and danvan does not know. */
export function unknownPlaces(tags: Iterable<string>): string {
  return `Mẫu Word có chỗ điền mà danvan không biết: ${Array.from(tags, (tag) => `{${tag}}`).join(", ")}`;
}

function firstFault(error: unknown): TemplateFault | undefined {
  const properties = property(error, "properties");
  const errors = property(properties, "errors");
  if (Array.isArray(errors)) return firstFault(errors[0]);
  const id = property(properties, "id");
  const tag = property(properties, "xtag") ?? property(properties, "openingtag");
  return typeof id === "string" && typeof tag === "string" ? { id, tag } : undefined;
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;
}
