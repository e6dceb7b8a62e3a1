import { exampleBase } from "./example-folder.ts";

const pack = "huong-dan/vi-du/guidance.yaml";

/** The folder of rule examples, in canonical form, with files laid over it. */
export function tidyFolder<T extends string | Uint8Array>(files: Readonly<Record<string, T>>) {
  const tidy = { [pack]: exampleBase[pack]?.replace("15/7/2021", "15/07/2021") ?? "" };
  return { folder: { ...exampleBase, ...tidy, ...files } };
}
