/**
 * Makes the tables of a page sortable: a button in each heading of a column. Without it the page is
 * whole, only unsorted. Numbers and dates by value, text by the Vietnamese alphabet, blanks last.
 */
export const sortScript = `"use strict";
const collator = new Intl.Collator("vi", { numeric: true });
const keyOf = (row, column) => {
  const cell = row.cells[column];
  const text = cell.textContent.trim();
  const [, day, month, year] = /^(\\d{1,2})\\/(\\d{1,2})\\/(\\d{4})$/.exec(text) ?? [];
  if (year) return { text, number: Number(year) * 10000 + Number(month) * 100 + Number(day) };
  return { text, number: cell.dataset.value === undefined ? NaN : Number(cell.dataset.value) };
};
const compare = (a, b) =>
  Number.isNaN(a.number) || Number.isNaN(b.number)
    ? collator.compare(a.text, b.text)
    : a.number - b.number;
const sort = (table, heading) => {
  const isDescending = heading.getAttribute("aria-sort") === "ascending";
  for (const other of table.tHead.querySelectorAll("[aria-sort]")) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
  const column = Number(heading.dataset.column);
  for (const body of table.tBodies) {
    const rows = [...body.rows].filter((row) => !row.classList.contains("group"));
    const keys = new Map(rows.map((row) => [row, keyOf(row, column)]));
    rows.sort((a, b) => {
      const [x, y] = [keys.get(a), keys.get(b)];
      if (x.text === "" || y.text === "") return Number(x.text === "") - Number(y.text === "");
      return isDescending ? compare(y, x) : compare(x, y);
    });
    body.append(...rows);
  }
};
for (const table of document.querySelectorAll("table")) {
  for (const heading of table.tHead.querySelectorAll("[data-column]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.title = "Sắp xếp theo cột này";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => sort(table, heading));
  }
}
`;
