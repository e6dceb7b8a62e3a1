import type { Example } from "../../src/check/example.ts";
import { runRules, templateFindings } from "../../src/check/run.ts";
import type { IsoDate } from "../../src/model/date.ts";
import type { Diagnostic, Language } from "../../src/model/diagnostic.ts";
import type { Folder } from "../../src/model/folder.ts";
import type { Template } from "../../src/model/template.ts";
import { parseFolder } from "../../src/parse/folder.ts";
import { withoutMarks } from "../../src/print/explain.ts";
import { registerDocx, registerDocxVocabulary } from "../../src/render/docx.ts";
import { sampleRegister } from "../../src/render/samples.ts";
import { scannedTemplate } from "../../src/render/template-scan.ts";
import { rules } from "../../src/rules/index.ts";
import { standingOf } from "../../src/tally/standing.ts";
import { docxOf } from "./made-docx.ts";

/** A small organisation for rule examples: three units, one pack with a bit of everything. */
export const exampleBase: Readonly<Record<string, string>> = {
  "danvan.yaml": `tổ chức: Liên đoàn Lao động tỉnh Ví Dụ
hướng dẫn: vi-du
`,
  "don-vi.yaml": `đơn vị:
  - { mã: ldld-tinh, tên: LĐLĐ tỉnh Ví Dụ, loại: tinh }
  - { mã: cd-dong, tên: LĐLĐ huyện Đông, loại: huyen, trực thuộc: ldld-tinh }
  - { mã: cd-tay, tên: LĐLĐ huyện Tây, loại: huyen, trực thuộc: ldld-tinh }
  - { mã: cd-y-te, tên: Công đoàn ngành Y tế, loại: nganh, trực thuộc: ldld-tinh }
`,
  "huong-dan/vi-du/guidance.yaml": `mã: vi-du
tên: Hướng dẫn ví dụ
văn bản: { loại: Hướng dẫn, số: 01/HD-VD, ngày: 01/02/2021, cơ quan ban hành: LĐLĐ tỉnh Ví Dụ }
năm: { từ: 2021, đến: 2025 }
loại đơn vị:
  - { mã: tinh, tên: LĐLĐ tỉnh, điều khoản: mục 4 }
  - { mã: huyen, tên: LĐLĐ huyện, điều khoản: mục 4 }
  - { mã: nganh, tên: Công đoàn ngành, điều khoản: mục 4 }
lĩnh vực:
  - { mã: vh, tên: văn hóa, cột: VH, điều khoản: mục 1.1 }
  - { mã: kt, tên: kinh tế, cột: KT, cần giá trị kinh tế: có, điều khoản: mục 1.2 }
trường riêng:
  - { mã: ntm, khóa: tiêu chí NTM, kiểu: số nguyên, từ: 1, đến: 19, nhiều giá trị: có, điều khoản: mục 1.3 }
  - { mã: so-ho, khóa: số hộ tham gia, kiểu: số nguyên, điều khoản: mục 1.3 }
tiêu chí:
  - mã: tt-1
    tên: có địa điểm và nội dung
    loại: tập thể
    điều khoản: mục 2.1
    yêu cầu: [{ khóa: địa điểm }, { mục: Nội dung, ít nhất: 5 }]
  - { mã: cn-1, tên: có cách làm riêng, loại: cá nhân, điều khoản: mục 2.2 }
các bước:
  - mã: b1
    tên: khảo sát, xin chủ trương
    điều khoản: mục 3.1
    ngày: [khảo sát.ngày, xin chủ trương.ngày]
    yêu cầu: [{ khóa: khảo sát, từ: đang thực hiện }]
  - { mã: b2, tên: lập kế hoạch, điều khoản: mục 3.2, ngày: [kế hoạch.từ] }
  - { mã: b4, tên: tổng kết, điều khoản: mục 3.4, ngày: [tổng kết.ngày] }
yêu cầu:
  - { khóa: lĩnh vực, điều khoản: mục 1 }
chỉ tiêu:
  - { mã: huyen-dk, loại đơn vị: huyen, đếm: đăng ký, ít nhất: 1, nhiều nhất: 3, thời hạn: dang-ky, điều khoản: mục 4 }
  - { mã: nganh-dk, loại đơn vị: nganh, đếm: đăng ký, điều khoản: mục 4 }
thời hạn:
  - { mã: dang-ky, việc: gửi danh sách đăng ký, thể hiện bằng: đăng ký, loại đơn vị: [huyen, nganh], trước ngày: 15/7/2021, điều khoản: mục 4 }
  - { mã: so-ket, việc: báo cáo sơ kết, thể hiện bằng: minh chứng, loại đơn vị: [huyen], chậm nhất ngày: 30/11/2021, điều khoản: mục 5 }
  - { mã: bao-cao, việc: báo cáo định kỳ, thể hiện bằng: báo cáo, loại đơn vị: [huyen, nganh], kỳ: [6 tháng, năm], điều khoản: mục 5 }
báo cáo:
  - { mã: bao-cao, tên: Báo cáo định kỳ, kỳ: [6 tháng, năm], loại đơn vị: [huyen, nganh], gửi: LĐLĐ tỉnh, điều khoản: mục 5 }
danh sách:
  theo mẫu văn bản: có
  tiêu đề: DANH SÁCH
  trích yếu: ĐĂNG KÝ MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2021
  điều khoản: mẫu kèm theo
  cột:
    - { nội dung: stt, tên cột: STT, rộng: 6 }
    - { nội dung: chủ thể, tên cột: Tên tập thể hoặc cá nhân, rộng: 30 }
    - { nội dung: tên, tên cột: Tên mô hình, rộng: 40 }
    - { nội dung: lĩnh vực, tên cột: Lĩnh vực, rộng: 12 }
`,
};

/** Templates that an example writes as text, made into Word files and read back. */
export function exampleTemplates(files: Readonly<Record<string, string>>): readonly Template[] {
  const [pack] = exampleFolder(files).packs;
  const templates = Object.entries(files).filter(([path]) => path.startsWith("mau/"));
  if (!pack) return [];
  const sample = sampleRegister(pack);
  return templates.map(([path, text]) =>
    scannedTemplate(
      { path, bytes: docxOf(withoutMarks(text)) },
      registerDocxVocabulary(sample),
      (bytes) => registerDocx(sample, bytes),
    ),
  );
}

/** A file with nothing but a mark is not there: so examples show a file that is absent. */
const absent = /^# expect: DV\d+\n?$/;

/** The base folder with an example's files laid over it. */
export function exampleFolder(files: Readonly<Record<string, string>>): Folder {
  const all = { ...exampleBase, ...files };
  const encoder = new TextEncoder();
  return parseFolder(
    Object.entries(all)
      .filter(([, text]) => !absent.test(text))
      .map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
    [],
  );
}

export function findingsIn(example: Example, language: Language = "vi"): Diagnostic[] {
  const folder = exampleFolder(example.files);
  const ofTemplates = templateFindings(rules, exampleTemplates(example.files), language);
  const asOf: IsoDate = example.asOf ?? "2021-07-01";
  const standings = folder.packs.map((pack) => standingOf(folder, pack, asOf));
  const { diagnostics } = runRules(rules, { folder, standings, asOf, language });
  return [...diagnostics, ...ofTemplates];
}

/** `path:line` of every `expect: CODE` mark. */
export function promisedIn(example: Example, code: string): string[] {
  return Object.entries(example.files)
    .flatMap(([path, text]) =>
      text
        .split("\n")
        .flatMap((line, index) =>
          line.includes(`expect: ${code}`) ? [`${path}:${index + 1}`] : [],
        ),
    )
    .toSorted();
}

export function foundIn(example: Example, code: string, language?: Language): string[] {
  return findingsIn(example, language)
    .filter(({ rule }) => rule === code)
    .map(({ at }) => `${at.path}:${at.line}`)
    .toSorted();
}
