import { describe, expect, test } from "vitest";
import type { LocalDate } from "../../src/model/config.ts";
import { dayDate, monthDate } from "../../src/model/date.ts";
import type { Pack } from "../../src/model/pack.ts";
import type { Unit } from "../../src/model/roster.ts";
import { dutySentences, expectedModels } from "../../src/render/form-duties.ts";
import { ownPack } from "../helpers/forms.ts";

const unit = { id: "a", name: "Chi hội A", kind: "chi-hoi" } as Unit;

const said = (pack: Pack, localDates: readonly LocalDate[] = []) =>
  dutySentences({ pack, unit, config: { localDates } });

function withDeadline(when: string): Pack {
  return ownPack(`chỉ tiêu:
  - { mã: q, loại đơn vị: chi-hoi, đếm: đăng ký, ít nhất: 1, nhiều nhất: 2, loại: cá nhân, điều khoản: khoản 4 }
  - { mã: r, loại đơn vị: chi-hoi, đếm: công nhận, ít nhất: 9, điều khoản: khoản 4 }
thời hạn:
  - { mã: gui, việc: gửi bản đăng ký, thể hiện bằng: đăng ký, loại đơn vị: chi-hoi${when}, điều khoản: khoản 5 }
  - { mã: hop, việc: họp, thể hiện bằng: minh chứng, loại đơn vị: chi-hoi, điều khoản: khoản 6 }`);
}

describe("a unit's duties in the guidance's own figures", () => {
  test.each([
    [", trước ngày: 15/7/2026", "trước ngày 15/07/2026"],
    [", chậm nhất ngày: 28/2/2026", "chậm nhất ngày 28/02/2026"],
    [", trong tháng: 10/2026", "trong tháng 10/2026"],
    [", lặp lại: { mỗi số năm: 2, ngày: 15, tháng: 10 }", "2 năm một lần, ngày 15/10"],
    [", nơi nhận: Hội xã", "văn bản không nêu ngày; nơi nhận: Hội xã"],
  ])("%s", (when, words) => {
    expect(said(withDeadline(when))).toEqual([
      "Đăng ký ít nhất 1, nhiều nhất 2 điển hình cá nhân (khoản 4)",
      `Gửi bản đăng ký: ${words} (khoản 5)`,
    ]);
  });

  test("a day of the organisation's own stands only where the guidance gives none", () => {
    const own: LocalDate = { deadline: "gui", on: dayDate(2026, 3, 5), basis: "Công văn 3" };
    expect(said(withDeadline(""), [own])[1]).toBe(
      "Gửi bản đăng ký: chậm nhất ngày 05/03/2026 theo Công văn 3 (khoản 5)",
    );
    expect(said(withDeadline(", trong tháng: 10/2026"), [own])[1]).toContain("trong tháng 10/2026");
    const month: LocalDate = { deadline: "gui", on: monthDate(2026, 3) };
    expect(said(withDeadline(""), [month])[1]).toContain("chậm nhất tháng 03/2026");
    const round: LocalDate = { deadline: "gui", on: { day: 5, month: 3 } };
    expect(said(withDeadline(""), [round])[1]).toContain("văn bản không nêu ngày");
  });

  test("where the guidance is silent, so is the form", () => {
    expect(said(ownPack(""))).toEqual([
      "Văn bản không giao chỉ tiêu đăng ký cho đơn vị",
      "Văn bản không đặt thời hạn đăng ký cho đơn vị",
    ]);
    expect(expectedModels(ownPack(""), unit)).toBe(1);
    expect(expectedModels(withDeadline(""), unit)).toBe(1);
  });
});
