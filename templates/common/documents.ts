import type { Document } from "docx";
import type { LayoutName } from "../../src/model/layout.ts";
import { minutesTemplate } from "./bien-ban-tham-dinh.ts";
import { reminderTemplate } from "./don-doc.ts";
import { certificateTemplate } from "./giay-chung-nhan.ts";
import type { DrawnWorkbook } from "./make-xlsx.ts";
import { assessmentTemplate } from "./phieu-tham-dinh.ts";
import { assessmentWorkbook } from "./phieu-tham-dinh-xlsx.ts";
import { decisionTemplate } from "./quyet-dinh-cong-nhan.ts";
import { submissionTemplate } from "./to-trinh.ts";

/** What `danvan render` ships for Word, by the file's name. */
export const documentTemplates: Readonly<Record<string, (layout: LayoutName) => Document>> = {
  "to-trinh": submissionTemplate,
  "bien-ban-tham-dinh": minutesTemplate,
  "phieu-tham-dinh": assessmentTemplate,
  "quyet-dinh-cong-nhan": decisionTemplate,
  "giay-chung-nhan": certificateTemplate,
  "don-doc": reminderTemplate,
};

/** What it ships for Excel. */
export const documentWorkbooks: Readonly<Record<string, (layout: LayoutName) => DrawnWorkbook>> = {
  "phieu-tham-dinh": assessmentWorkbook,
};
