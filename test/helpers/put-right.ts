import { putRight } from "../../src/fix/put-right.ts";
import type { Folder } from "../../src/model/folder.ts";
import { roleOf } from "../../src/parse/role.ts";
import { exampleFolder } from "./example-folder.ts";

/** A file of the example folder put right; `undefined` where it was left alone in doubt. */
export function putRightAt(
  path: string,
  text: string,
  {
    order = false,
    files = {},
    folder = exampleFolder({ ...files, [path]: text }),
  }: { order?: boolean; files?: Readonly<Record<string, string>>; folder?: Folder } = {},
): string | undefined {
  const role = roleOf(path);
  if (role === undefined) throw new Error(`${path} is none of danvan's files`);
  const result = putRight({ path, text, wasNfc: true }, { role, folder, order });
  return result.kind === "text" ? result.text : undefined;
}

/** The front matter of a registration put right, without its `---` lines. */
export function frontMatterPutRight(yaml: string, order = false): string | undefined {
  const whole = putRightAt("mo-hinh/cd-dong/a.md", `---\n${yaml}\n---\n`, { order });
  return whole?.slice(4, -5);
}
