/**
 * Whole widths by share that add up to `total` exactly. Shares that say nothing (none, zero) are
 * taken as equal.
 */
export function sharedWidths(shares: readonly number[], total: number): readonly number[] {
  const useful = shares.map((share) => (Number.isFinite(share) ? Math.max(share, 0) : 0));
  const sum = useful.reduce((a, b) => a + b, 0);
  const parts = sum > 0 ? useful : shares.map(() => 1);
  const whole = sum > 0 ? sum : shares.length;
  let passed = 0;
  return parts.map((part) => {
    const start = Math.round((passed / whole) * total);
    passed += part;
    return Math.round((passed / whole) * total) - start;
  });
}
