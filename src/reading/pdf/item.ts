/** A run of letters where the PDF puts it: x from the left, y the base line from the top. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly font: string;
}

/** What pdf.js gives; its matrix puts the run on the page. */
export interface Run {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

type Matrix = readonly [number, number, number, number, number, number];

function toMatrix(values: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values;
  return [a, b, c, d, e, f];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

/** The dots of a rating are drawn with dashes of a font of symbols. */
const isGlyphRun = (text: string): boolean => /^\s*[–—]{2,}\s*$/u.test(text);

/**
 * The runs of a page as items that read from left to right, however page and letters are turned.
 * Items of each direction are one list; the direction that most of them have comes first.
 */
export function itemsOf(
  runs: readonly Run[],
  pageMatrix: readonly number[],
): readonly (readonly Item[])[] {
  const page = toMatrix(pageMatrix);
  const turned = new Map<number, Item[]>();
  for (const run of runs) {
    if (run.str.trim() === "" || isGlyphRun(run.str)) continue;
    const matrix = multiply(page, toMatrix(run.transform));
    if (!matrix.every(Number.isFinite)) continue;
    const turns = quarterTurns(matrix);
    const items = turned.get(turns) ?? [];
    turned.set(turns, items);
    items.push(toItem(run, matrix, turns));
  }
  return [...turned.values()].sort((a, b) => b.length - a.length);
}

const quarterTurns = ([a, b]: Matrix): number =>
  (Math.round((Math.atan2(b, a) / Math.PI) * 2) + 4) % 4;

function toItem(run: Run, [, , c, d, e, f]: Matrix, turns: number): Item {
  const [x, y] = turnBack(e, f, turns);
  const height = Math.hypot(c, d) || run.height || 1;
  return { text: run.str, x, y, width: Math.abs(run.width), height, font: run.fontName };
}

function turnBack(x: number, y: number, turns: number): readonly [number, number] {
  if (turns === 1) return [y, -x];
  if (turns === 2) return [-x, -y];
  return turns === 3 ? [-y, x] : [x, y];
}
