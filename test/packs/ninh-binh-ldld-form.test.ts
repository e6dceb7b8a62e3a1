import { expect, test } from "vitest";
import { asked, builtInPack, saidUnder, uncited } from "../helpers/packs.ts";

const pack = builtInPack("ninh-binh-ldld-2021-2025");
const form = "mẫu danh sách đăng ký";

test("prints the register as the form has it, heading for heading (form)", () => {
  const { prescribed, heading, subject, columns, clause } = pack.register;
  expect({ prescribed, heading, subject, clause }).toEqual({
    prescribed: true,
    heading: "DANH SÁCH",
    subject: "ĐĂNG KÝ XÂY DỰNG MÔ HÌNH, ĐIỂN HÌNH “DÂN VẬN KHÉO” TRONG GIAI ĐOẠN 2021 – 2025",
    clause: form,
  });
  expect(columns.map(({ content, heading: head }) => [content, head])).toEqual([
    ["number", "STT"],
    ["holder", "Tên tập thể hoặc cá nhân xây dựng mô hình điển hình"],
    ["title", "Tên mô hình hoặc điển hình"],
    ["continued", "Tiếp tục đăng ký"],
    ["new", "Đăng ký xây dựng mới"],
    ["fields", "Lĩnh vực"],
  ]);
  expect(pack.fields.map(({ column }) => column)).toEqual(["VH-XH", "ANQP", "Xây dựng HTCT"]);
});

test("puts the sender's name top left of the form (form)", () => {
  expect(saidUnder(pack.noted, form)).toEqual([expect.stringMatching(/góc trái.*tên LĐLĐ huyện/i)]);
});

test("asks a registered record for what the form's columns show (form)", () => {
  expect(asked(pack).filter((demand) => demand.includes(form))).toEqual([
    `holder | registered | both | ${form}, cột 2`,
    `registration | registered | both | ${form}, cột 4 và 5`,
    `fields | registered | both | ${form}, cột Lĩnh vực`,
  ]);
});

test("asks of a record nothing beyond the form, the criteria and the steps", () => {
  expect(asked(pack)).toHaveLength(27);
});

test("is signed for the standing committee, and sent to six recipients (end)", () => {
  expect(pack.document.signer).toEqual({
    authority: "TM. BAN THƯỜNG VỤ",
    position: "PHÓ CHỦ TỊCH THƯỜNG TRỰC",
  });
  expect(pack.document.recipients).toEqual([
    "Ban Dân vận Tỉnh ủy",
    "Ban TG Tổng LĐ",
    "Thường trực, các ban LĐLĐ tỉnh",
    "LĐLĐ các huyện, TP, CDN",
    "Website",
    "Lưu VT, TG-NC",
  ]);
});

test("names nobody as signer of the form, and sends it where clause 4 says", () => {
  expect(pack.register.signer).toBeUndefined();
  expect(pack.register.recipients).toEqual(["Ban Tuyên giáo - Nữ công LĐLĐ tỉnh"]);
});

test("leaves no numbered clause out", () => {
  const clauses = ["1.1", "1.2", "1.3", "2.1", "2.2", "3", "3.1", "3.2", "3.3", "3.4", "4"];
  expect(uncited(pack, [...clauses.map((clause) => `mục ${clause}`), "phần mở đầu", form])).toEqual(
    [],
  );
  expect(uncited(pack, ["mục 3.5"])).toEqual(["mục 3.5"]);
});
