import type { Register } from "../../src/model/document.ts";
import type { Pack } from "../../src/model/pack.ts";
import { entriesOf, registerGrid } from "../../src/render/register.ts";
import { sampleRegister } from "../../src/render/samples.ts";
import { exampleFolder } from "./example-folder.ts";

/** The pack of the folder of rule examples. */
export function examplePack(): Pack {
  const [pack] = exampleFolder({}).packs;
  if (!pack) throw new Error("the example folder has no pack");
  return pack;
}

/** A register of so many models under the example pack, every second a continued one. */
export function registerOfModels(count: number): Register {
  const pack = examplePack();
  const models = Array.from({ length: count }, (_, index) => ({
    id: `mo-hinh-${index + 1}`,
    unitId: "cd-dong",
    data: {
      title: `Mô hình ${index + 1}`,
      holder: `Tập thể ${index + 1}`,
      registration: index % 2 === 0 ? ("new" as const) : ("continued" as const),
      location: "Xã Đông",
    },
    fields: [index % 2 === 0 ? "vh" : "kt"],
    otherFields: [],
    own: {},
  }));
  const roster = { byId: new Map() };
  const grid = registerGrid(models, { pack, roster });
  return {
    ...sampleRegister(pack),
    grid,
    models: { pack, entries: entriesOf(models, grid, roster) },
  };
}
