/** A date some months before: "2019-03-31" less 1 is "2019-02-31", which is good for comparing. */
export function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1] = date.split("-").map(Number);
  const at = year * 12 + month - 1 - months;
  const early = `${String(Math.floor(at / 12)).padStart(4, "0")}-${String((at % 12) + 1).padStart(2, "0")}`;
  return early + date.slice("2019-03".length);
}

/**
 * Whole months from one date to another, none where it is later. What is known by its month or year
 * only is taken for the beginning of it.
 */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return Math.max(0, b.day < a.day ? months - 1 : months);
}

function partsOf(date: string): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, day };
}
