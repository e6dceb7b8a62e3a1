import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { withPart, xlsxSheet } from "../helpers/documents.ts";
import { exampleBase } from "../helpers/example-folder.ts";
import { run } from "../helpers/fake-host.ts";
import { formWorkbook } from "../helpers/form-xlsx.ts";
import { relationsXml } from "../helpers/made-xlsx.ts";

describe("form --format xlsx", () => {
  const form = (own: Uint8Array, ...more: readonly string[]) => {
    const argv = ["form", "--format", "xlsx", "-o", "phieu", ...more];
    return run(argv, {
      folder: exampleBase,
      templates: { "mau/form.xlsx": own },
      today: "2021-07-02",
    });
  };
  const changed = (change: (strings: string) => string) =>
    withPart(formWorkbook(), "xl/sharedStrings.xml", change);

  test("is made from the organisation's own template", async () => {
    const own = changed((xml) => xml.replace("Mỗi mô hình, điển hình ghi", "Mỗi mô hình ghi"));
    const { code, written, err } = await form(own);
    expect({ code, err }).toEqual({ code: 0, err: "Đã ghi phieu\n" });
    const sheet = await xlsxSheet(written.get("phieu") ?? new Uint8Array(), "Đăng ký");
    expect(sheet.getCell("A4").text).toMatch(/^Mỗi mô hình ghi một dòng/);
  });

  test("a place that nothing is called stops it, with its sheet, cell and nearest name", async () => {
    const { code, written, err } = await form(
      changed((xml) => xml.replace("{unitName}", "{tên đơn vịi}")),
    );
    expect([code, written.size]).toEqual([2, 0]);
    expect(err).toContain("lỗi[DV801]: trang tính “Đăng ký”, ô A3");
    expect(err).toContain("`{tên đơn vịi}`, gần nhất là `{tên đơn vị}`");
  });

  test("so does a template without the table to fill in, or with two, or one in a list", async () => {
    const lacking = await form(changed((xml) => xml.replace("{@form}", "a")));
    expect([lacking.code, lacking.written.size]).toEqual([2, 0]);
    expect(lacking.err).toContain("lỗi[DV802]: mẫu không có chỗ đặt bảng để ghi, `{@phiếu}`");
    const twice = await form(
      changed((xml) => xml.replace("HƯỚNG DẪN GHI PHIẾU ĐĂNG KÝ", "{@phiếu}")),
    );
    expect([twice.code, twice.written.size]).toEqual([2, 0]);
    expect(twice.err).toContain("trang tính “Đăng ký”, ô A5: bảng để ghi `{@form}` chỉ đặt");
    const beside = await form(changed((xml) => xml.replace(/Mỗi mô hình[^<]*/, "{@phiếu}")));
    expect(beside.err.match(/DV802.*Đăng ký/g)).toHaveLength(1);
    const listed = await form(changed((xml) => xml.replace("{line}", "{@phiếu}")));
    expect([listed.code, listed.written.size]).toEqual([2, 0]);
    expect(listed.err).toContain("trang tính “Hướng dẫn”, ô A5: bảng để ghi `{@phiếu}` chỉ đặt");
    const { err } = await form(
      changed((xml) => xml.replace("{@form}", "a")),
      "--lang",
      "en",
    );
    expect(err).toContain("error[DV802]: the template has no place for the table to fill in");
  });

  test("a table of Excel's own over the form stops it, one beside does not", async () => {
    const withTable = (ref: string) => {
      const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="B" displayName="B" ref="${ref}"/>`;
      const rels = relationsXml([["table", "../tables/table1.xml"]]);
      return zipSync({
        ...unzipSync(formWorkbook()),
        "xl/tables/table1.xml": strToU8(table),
        "xl/worksheets/_rels/sheet2.xml.rels": strToU8(rels),
      });
    };
    const over = await form(withTable("A6:B7"));
    expect([over.code, over.written.size]).toEqual([2, 0]);
    expect(over.err).toContain("lỗi[DV802]: điền thử mẫu bằng số liệu giả không được");
    expect((await form(withTable("D6:E7"))).code).toBe(0);
  });

  test("`guidance check` tries it", async () => {
    const own = changed((xml) => xml.replace("{@form}", "a"));
    const templates = { "mau/form.xlsx": own };
    const { code, out } = await run(["guidance", "check", "mau"], {
      folder: exampleBase,
      templates,
    });
    expect(code).toBe(2);
    expect(out).toContain("--> mau/form.xlsx:");
    const sound = { "mau/form.xlsx": formWorkbook("dang") };
    expect(
      await run(["guidance", "check", "mau"], { folder: exampleBase, templates: sound }),
    ).toMatchObject({
      code: 0,
      out: "",
    });
  });
});
