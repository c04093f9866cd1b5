// Text that was laid out in columns keeps no place for empty cells: of a grid's row that takes two lines
// the second has only the other halves, in their order.

const half = /^requires?$/i;
const otherHalf = /^improvement$/i;
const name = /^\p{Ll}[\p{L} ,'’()&-]{1,60}$/u;

/**
 * A row of a grid with the halves that stand in the line below it: as many "improvement" as it has
 * "Requires", and the rest of its name. Null where the line is none of that.
 */
export function wholeRow(row: string, line: string): string | null {
  const cells = row.split("\t");
  const below = line.split("\t").map((cell) => cell.trim());
  const halves = below.filter((cell) => otherHalf.test(cell)).length;
  const missing = cells.filter((cell) => half.test(cell.trim())).length;
  const rest = below.slice(0, below.length - halves);
  const [more = ""] = rest;
  const isRest = rest.length === 0 || (rest.length === 1 && (more === "" || name.test(more)));
  if (cells.length < 3 || halves !== missing || !isRest || halves + more.length === 0) return null;
  return cells
    .map((cell, nth) => {
      if (nth === 0 && !half.test(cell.trim())) return `${cell} ${more}`.trimEnd();
      return half.test(cell.trim()) ? `${cell.trim()} improvement` : cell;
    })
    .join("\t");
}
