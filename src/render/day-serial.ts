/**
 * Days from the beginning of spreadsheets' time (ECMA-376, 18.17.4.1) to `06/07/2021`; `undefined` for what
 * is no whole date, and for days before 1901, which programs count differently.
 */
export function daySerial(text: string): number | undefined {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  if (year === undefined || Number(year) < 1901) return undefined;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) - Date.UTC(1899, 11, 30);
  return days / 86_400_000;
}
