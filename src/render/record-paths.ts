/**
 * Values of a record that a row of a template may show, by path, with the names that clerks type: the
 * record's own keys. What a record says several times (inspections, results) is no one value.
 */
export const recordPaths: Readonly<Record<string, string>> = {
  kind: "loại",
  registration: "đăng ký",
  continues: "tiếp tục từ",
  level: "quy mô",
  location: "địa điểm",
  implementer: "đơn vị thực hiện",
  registeredOn: "ngày đăng ký",
  status: "trạng thái",
  "survey.date": "khảo sát.ngày",
  "survey.advantages": "khảo sát.thuận lợi",
  "survey.difficulties": "khảo sát.khó khăn",
  "approval.date": "xin chủ trương.ngày",
  "approval.by": "xin chủ trương.nơi duyệt",
  "approval.result": "xin chủ trương.kết quả",
  "plan.number": "kế hoạch.số",
  "plan.from": "kế hoạch.từ",
  "plan.to": "kế hoạch.đến",
  "plan.method": "kế hoạch.cách làm",
  "plan.conditions": "kế hoạch.điều kiện",
  "conclusion.date": "tổng kết.ngày",
  "conclusion.results": "tổng kết.kết quả",
  "conclusion.limits": "tổng kết.hạn chế",
  "conclusion.difficulties": "tổng kết.khó khăn",
  economicValue: "giá trị kinh tế",
  replicationSites: "điểm nhân rộng",
  "recognition.date": "công nhận.ngày",
  "recognition.number": "công nhận.số",
  "recognition.level": "công nhận.cấp",
  "stopped.date": "ngừng.ngày",
  "stopped.reason": "ngừng.lý do",
};

/** Closed values as people write them, by path. */
const closedValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: { collective: "tập thể", individual: "cá nhân" },
  registration: { new: "mới", continued: "tiếp tục" },
  level: { base: "cơ sở", upper: "cấp trên cơ sở" },
  status: {
    draft: "nháp",
    registered: "đã đăng ký",
    active: "đang thực hiện",
    concluded: "đã tổng kết",
    recognised: "được công nhận",
    suspended: "tạm dừng",
    retired: "không còn hiệu quả",
  },
};

/** A closed value in Vietnamese; other text as it is. */
export function shownValue(path: string, text: string): string {
  return closedValues[path]?.[text] ?? text;
}
