/** A line as printed, on which page (the first is 0). */
export interface Line {
  readonly text: string;
  readonly page: number;
}

/**
 * What becomes one line of the document: a paragraph, a heading, a list item (one cell), or a row
 * of a table. The lines of a cell are still broken as printed. A row that goes on from the row
 * above has an empty first cell.
 */
export interface Block {
  readonly cells: readonly (readonly Line[])[];
  /** Size and face of the letters; 0 and "" where the format has none. */
  readonly size: number;
  readonly face: string;
  /** How many more letters the last printed line had room for. */
  readonly room: number;
}

const lineOf = (lines: readonly Line[] | undefined, at: number): string =>
  lines?.at(at)?.text ?? "";

export const isRow = ({ cells }: Block): boolean => cells.length > 1;

export const isContinuedRow = (block: Block): boolean =>
  isRow(block) && block.cells[0]?.length === 0;

export const firstLine = ({ cells }: Block): string =>
  lineOf(
    cells.find((cell) => cell.length > 0),
    0,
  );

export const lastLine = ({ cells }: Block): string => lineOf(cells.at(-1), -1);

/** The words of a block on one line, for telling blocks apart; not yet mended. */
export const plainText = ({ cells }: Block): string =>
  cells.map((cell) => cell.map(({ text }) => text).join(" ")).join("\t");

/** `block` with the last cell of another put behind its own last cell. */
export function extend(block: Block, next: Block): Block {
  const last = [...(block.cells.at(-1) ?? []), ...(next.cells.at(-1) ?? [])];
  return { ...next, cells: [...block.cells.slice(0, -1), last] };
}
