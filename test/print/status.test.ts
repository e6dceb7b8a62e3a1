import stringWidth from "fast-string-width";
import { expect, test } from "vitest";
import { dedent } from "../../src/check/example.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { run } from "../helpers/fake-host.ts";

const record = (title: string, status = "đã đăng ký") =>
  dedent`
  ---
  tên: TÊN
  loại: tập thể
  chủ thể: CĐCS Công ty May
  đăng ký: mới
  ngày đăng ký: 10/06/2021
  trạng thái: TRẠNG
  lĩnh vực: VH
  địa điểm: phường Ninh Phong
  ---
  ## Nội dung
  Vận động công nhân thuê trọ tự quản, giữ vệ sinh chung.
`
    .replace("TÊN", title)
    .replace("TRẠNG", status);

const folder = {
  ...exampleBase,
  "mo-hinh/cd-dong/a.md": record("Khu nhà trọ tự quản"),
  "mo-hinh/cd-dong/b.md": record("Khu nhà trọ tự quản"),
  "mo-hinh/cd-dong/c.md": record("Tuyến đường hoa", "nháp"),
  "mo-hinh/cd-y-te/d.md": record("Nụ cười bệnh viện"),
  "bao-cao/so-ket/cd-dong.md": "---\nngày gửi: 05/12/2021\n---\n",
};

test("json has the contract's shape: who sent nothing is there, and what did not count says why", async () => {
  const { code, out } = await run(["status", "--format", "json", "--as-of", "10/12/2021"], {
    folder,
  });
  expect(code).toBe(0);
  const { units, ...head } = JSON.parse(out);
  expect(head).toMatchObject({
    schemaVersion: 1,
    kind: "status",
    asOf: "2021-12-10",
    guidance: "vi-du",
  });
  const [dong, tay, yTe] = units;
  expect(dong).toMatchObject({ id: "cd-dong", name: "LĐLĐ huyện Đông", unitKind: "huyen" });
  expect(dong.quotas).toEqual([
    expect.objectContaining({
      id: "huyen-dk",
      measure: "registered",
      modelKind: null,
      required: 1,
      actual: 1,
      missing: 0,
      state: "met",
      counted: ["a"],
      notCounted: expect.arrayContaining([
        { id: "b", reason: "duplicate" },
        { id: "c", reason: "draft" },
      ]),
    }),
  ]);
  expect(dong.deadlines).toContainEqual(
    expect.objectContaining({
      id: "so-ket",
      due: "2021-11-30",
      state: "late",
      days: 5,
      doneOn: "2021-12-05",
    }),
  );
  expect(tay.quotas[0]).toMatchObject({ required: 1, actual: 0, missing: 1, state: "short" });
  expect(tay.deadlines).toContainEqual(
    expect.objectContaining({
      id: "dang-ky",
      due: "2021-07-14",
      precision: "day",
      state: "overdue",
      days: 149,
    }),
  );
  expect(yTe.quotas[0]).toMatchObject({ required: null, actual: 1, missing: 0, state: "none" });
  expect(yTe.deadlines).toContainEqual(
    expect.objectContaining({ period: "2021H2", due: null, state: "undated", days: null }),
  );
});

test("the screen says what is missing and never turns silence of the document into a number", async () => {
  const { out } = await run(["status", "--as-of", "10/12/2021"], { folder });
  expect(out).toMatch(/LĐLĐ huyện Đông +│ đăng ký 1\/1/);
  expect(out).toMatch(/LĐLĐ huyện Tây +│ đăng ký 0\/1, thiếu 1 +│ 2 quá hạn/);
  expect(out).toMatch(/Công đoàn ngành Y tế +│ đăng ký 1, văn/);
  expect(out).toContain("không nêu ngày");
  expect(out).not.toMatch(/0\s*%|undefined|NaN/);
});

test("it is one screen: a line or two for each unit that is in order", async () => {
  const example = { folder: "examples/ninh-binh-ldld" };
  const { out } = await run(["status", "--as-of", "31/12/2021"], example);
  expect(out.split("\n").length).toBeLessThan(40);
});

test("for one unit it is line by line, with what was not counted and why", async () => {
  const { out } = await run(["status", "--unit", "cd-dong", "--as-of", "10/12/2021"], { folder });
  expect(out).toContain("không tính b: trùng tên với hồ sơ khác");
  expect(out).toContain("không tính c: nháp");
  expect(out).toContain("báo cáo sơ kết: xong ngày 05/12/2021, trễ hạn 5 ngày");
});

test("every line of the screen is as wide as the first, stacked diacritics or not", async () => {
  const { out } = await run(["status", "--as-of", "10/12/2021"], { folder });
  const table = out.split("\n").filter((line) => /^[│┌├└]/.test(line));
  expect(table.length).toBeGreaterThan(5);
  expect([...new Set(table.map((line) => stringWidth(line)))]).toHaveLength(1);
});

test("--unit shows one", async () => {
  const { out } = await run(["status", "--unit", "CD-TAY", "--format", "json"], { folder });
  expect(JSON.parse(out).units.map(({ id }: { id: string }) => id)).toEqual(["cd-tay"]);
});

test("a kind of unit with nobody alive is said so", async () => {
  const roster = exampleBase["don-vi.yaml"]?.replaceAll(/^.*loại: (huyen|nganh).*$/gm, "") ?? "";
  const ended = { ...exampleBase, "don-vi.yaml": roster };
  const { out } = await run(["status"], { folder: ended });
  expect(out).toContain("không còn đơn vị nào đang hoạt động");
  expect(out).not.toContain("0 %");
});

test("the table is drawn in ASCII where the terminal takes no more; words stay Vietnamese", async () => {
  const drawn = /[\u2500-\u257f]/;
  const ascii = (await run(["status"], { folder, unicode: false })).out;
  expect(ascii).not.toMatch(drawn);
  expect(ascii).toMatch(/^\+-+\+-+\+-+\+-+\+$/m);
  expect(ascii).toContain("LĐLĐ huyện Đông");
  const whole = (await run(["status"], { folder })).out;
  expect(whole).toMatch(drawn);
  expect(whole.split("\n").map((line) => stringWidth(line))).toEqual(
    ascii.split("\n").map((line) => stringWidth(line)),
  );
});
