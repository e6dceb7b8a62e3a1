import { readFolder } from "../../src/load/folder.ts";
import { builtInPacks } from "../../src/load/pack.ts";
import type { BlankForm, FormRow } from "../../src/model/form.ts";
import type { Pack } from "../../src/model/pack.ts";
import { parseFolder } from "../../src/parse/folder.ts";
import { formColumnsOf } from "../../src/parse/form-columns.ts";
import { parsePack } from "../../src/parse/pack.ts";
import { blankFormOf } from "../../src/render/blank-form.ts";

/** A folder for each pack there is, the one that no code knows among them, with a unit of it. */
export const folders = [
  ["examples/ninh-binh-ldld", "ldld-hoa-lu"],
  ["examples/ninh-binh-ccb", "ccb-hoa-lu"],
  ["examples/ninh-thuan-ldld", undefined],
  ["examples/tay-ninh-ldld", undefined],
  ["test/fixtures/fifth-pack", "chi-hoi-3"],
] as const;

/** The form of a folder's unit; of any unit when none is named. */
export function formOf(
  path: string,
  unitId?: string | undefined,
  rows: readonly FormRow[] = [],
): { readonly form: BlankForm; readonly pack: Pack } {
  const { config, roster, packs } = parseFolder(readFolder(path) ?? [], builtInPacks("templates"));
  const [pack] = packs;
  const unit = unitId === undefined ? undefined : roster.byId.get(unitId);
  if (!pack || (unitId !== undefined && !unit)) throw new Error(`${path} has no ${unitId}`);
  const units = roster.units.map(({ id, name }) => ({ value: id, label: name }));
  const columns = formColumnsOf(pack, unit ? {} : { units });
  const issuer = { config, roster, pack, unit, date: "2021-07-01" } as const;
  return { form: blankFormOf(columns, issuer, rows), pack };
}

/** A pack of an organisation's own, from YAML; what is not said is as short as can be. */
export function ownPack(more: string): Pack {
  const text = `mã: rieng
tên: Công văn
văn bản: { loại: Công văn, cơ quan ban hành: Hội }
năm: { từ: 2026, đến: 2027 }
loại đơn vị: [{ mã: chi-hoi, tên: Chi hội, điều khoản: khoản 1 }]
danh sách:
  theo mẫu văn bản: không
  tiêu đề: DANH SÁCH
  trích yếu: Mô hình
  điều khoản: khoản 1
  cột: [{ nội dung: tên, tên cột: Mô hình, rộng: 10 }]
${more}`;
  const { pack, faults } = parsePack({ path: "rieng.yaml", text, wasNfc: true }, "own");
  if (!pack || faults.length > 0) throw new Error(JSON.stringify(faults));
  return pack;
}

/** A blank form of such a pack. */
export function formOfPack(pack: Pack): BlankForm {
  const { config, roster } = parseFolder(readFolder("test/fixtures/fifth-pack") ?? [], []);
  const issuer = { config, roster, pack, unit: undefined, date: "2026-01-01" } as const;
  return blankFormOf(formColumnsOf(pack), issuer);
}
