// What moves the cursor, changes colours or turns the direction of writing; a tab or a new line is
// white space and handled before.
const unsafe = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** `text` as one line that is safe to show on a terminal: words of a document are a stranger's. */
export const plainText = (text: string): string => plainPiece(text).trim();

/** A piece of such a line: spaces at its ends stay. */
export const plainPiece = (text: string): string =>
  text.replace(/[\s\u0085]+/g, " ").replace(unsafe, "\ufffd");

/** `text` with each unsafe character replaced by one of the same length: offsets stay true. */
export const safeText = (text: string): string =>
  text.replace(unsafe, (character) => (/[\t\n]/.test(character) ? character : "\ufffd"));
