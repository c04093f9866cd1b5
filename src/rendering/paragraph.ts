import { displayWidth } from "./display-width.ts";
import { eachWord, type Look } from "./paint.ts";
import { wrapText } from "./wrap-text.ts";

/** Longer lines are hard to read, however wide the terminal. */
const widest = 100;

/** The lines of a paragraph, each `indent` columns from the left. */
export const paragraph = (text: string, indent: number, look: Look): readonly string[] =>
  labelled({ label: " ".repeat(indent) }, text, look);

export const heading = (text: string, look: Look): readonly string[] =>
  paragraph(eachWord(look.paint.heading, text), 0, look);

interface Opening {
  /** What the first line begins with: a number, a date, or spaces. */
  readonly label: string;
  /** How many columns further in the other lines begin than the first's text. */
  readonly hang?: number;
}

/** A paragraph whose first line begins with a label; the others stand under its text. */
export function labelled(
  { label, hang = 0 }: Opening,
  text: string,
  look: Look,
): readonly string[] {
  const rest = " ".repeat(displayWidth(label) + hang);
  return wrapText(text, { width: Math.min(look.width, widest), first: label, rest });
}
