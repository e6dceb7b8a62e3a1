import type { FormChoice } from "../../model/form.ts";
import { isAlive } from "../../model/roster.ts";
import { byVietnamese } from "../../model/text.ts";
import { formColumnsOf } from "../../parse/form-columns.ts";
import { blankFormOf } from "../../render/blank-form.ts";
import type { FormCommand } from "../command.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { deliver, type Product } from "../output.ts";
import { type Ready, readyFor } from "../pack-choice.ts";
import { officeProduct } from "../template-check.ts";

export async function blankForm(command: FormCommand, host: Host): Promise<ExitCode> {
  const ready = readyFor(command, host);
  if ("message" in ready) {
    host.err(`danvan: ${ready.message}\n`);
    return exit.misuse;
  }
  const product = await productOf(ready, { command, host });
  return product ? deliver(product, command, host) : exit.misuse;
}

async function productOf(
  ready: Ready,
  { command, host }: { command: FormCommand; host: Host },
): Promise<Product | undefined> {
  const { folder, pack, unit } = ready;
  const { asOf: date, format } = command;
  const columns = formColumnsOf(pack, unit ? {} : { units: unitChoices(ready, command) });
  const { config, roster } = folder;
  const form = blankFormOf(columns, { config, roster, pack, unit, date });
  const fileName = `phieu-dang-ky-${unit?.id ?? pack.id}.${format}`;
  const making = { name: `form.${format}`, pack, layout: config.layout, fileName };
  switch (format) {
    case "xlsx": {
      const render = await import("../../render/form-xlsx.ts");
      const vocabulary = render.formXlsxVocabulary(form);
      const make = (template: Uint8Array) => render.formXlsx(form, template);
      return officeProduct({ ...making, vocabulary, make }, command, host);
    }
    case "docx": {
      const render = await import("../../render/form-docx.ts");
      const vocabulary = render.formDocxVocabulary(form);
      const make = (template: Uint8Array) => render.formDocx(form, template);
      return officeProduct({ ...making, vocabulary, make }, command, host);
    }
  }
}

/** The units that can fill the form in: alive on the day, and of a kind that the guidance addresses. */
function unitChoices({ folder, pack }: Ready, { asOf }: FormCommand): readonly FormChoice[] {
  const kinds = new Set(pack.unitKinds.map(({ id }) => id));
  return folder.roster.units
    .filter((unit) => kinds.has(unit.kind) && isAlive(unit, asOf))
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((a, b) => byVietnamese(a.label, b.label));
}
