import { displayWidth } from "./display-width.ts";

export interface Margins {
  /** Columns of a line, the indent included. */
  readonly width: number;
  /** What begins the first line: a number, a bullet, or spaces. */
  readonly first: string;
  /** What begins the others. */
  readonly rest: string;
}

const leastColumns = 10;

/** Stands for a space that no line is broken at: between the day and the month. */
export const noBreak = "\u00a0";

/** `text` as words that stay together on a line. */
export const together = (text: string): string => text.replaceAll(" ", noBreak);

/** The lines of `text`, broken between words, and not at `noBreak`. Only a word longer than a line is broken itself. */
export function wrapText(text: string, { width, first, rest }: Margins): readonly string[] {
  const room = Math.max(leastColumns, width - Math.max(displayWidth(first), displayWidth(rest)));
  const lines: string[] = [];
  let line: string | null = null;
  for (const word of text.split(" ").flatMap((whole) => piecesOf(whole, room))) {
    if (line === null) line = word;
    else if (displayWidth(line) + 1 + displayWidth(word) <= room) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line ?? ""].map(
    (each, at) => (at === 0 ? first : rest) + each.replaceAll(noBreak, " "),
  );
}

/** A painted word is left whole: a cut could go through its colour. */
function piecesOf(word: string, room: number): readonly string[] {
  if (displayWidth(word) <= room || word.includes("\u001b")) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (displayWidth(piece + character) > room) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** `text` cut between words to about `columns`, with a mark that it goes on. */
export function shorten(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const margins = { width: columns - 2, first: "", rest: "" };
  return `${wrapText(text, margins)[0] ?? ""} …`;
}
