// Characters that differ from what the reader sees, made plain. Quotes, dashes, fractions and the
// like stay as they are: they are what was printed.

const ligatures: Readonly<Record<string, string>> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
  "\ufb05": "st",
  "\ufb06": "st",
};

const brokenLigature = /[\u6100-\u7a00]/u;
const chinese = /[\u4e00-\u9fff]/gu;

const isBroken = (letter: string): boolean =>
  brokenLigature.test(letter) && letter.charCodeAt(0) % 256 === 0;

/** Ghostscript maps the letters of a ligature to U+7400, U+6900 for "ti": the byte order is lost. */
function repairLigatures(text: string): string {
  if (!brokenLigature.test(text)) return text;
  const signs = text.match(chinese) ?? [];
  if (!signs.every(isBroken)) return text;
  return text.replace(chinese, (letter) => String.fromCharCode(letter.charCodeAt(0) >> 8));
}

const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2028\u2029\u0085\v\r\n\f]/gu;
// Control characters (tabs apart), marks of writing direction and of byte order, zero-width spaces.
const invisible =
  /(?!\t)\p{Cc}|[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
// The Symbol and Wingdings fonts, of which texts use the bullets.
const symbolBullet = /[\uf020-\uf0ff]/gu;

// Most lines: they hold nothing to make plain.
const isPlain = (line: string): boolean =>
  /^[\t -~£À-ÿ‘’“”–—•●]*$/u.test(line) && !/ [ \t]|\t /u.test(line);

/** One line of text with plain spaces, no invisible characters and whole letters. Tabs stay. */
function cleanCharacters(text: string): string {
  return repairLigatures(text)
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligatures[ligature] ?? ligature)
    .replace(symbolBullet, "•")
    .replace(spaces, " ")
    .replace(invisible, "")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .normalize("NFC")
    .replace(/ {2,}/gu, " ")
    .replace(/ ?\t ?/gu, "\t");
}

/** As cleanCharacters, without the marks of optional hyphenation inside the line and space around it. */
export const cleanLine = (text: string): string =>
  isPlain(text)
    ? text.trim()
    : cleanCharacters(text)
        .replace(/(^|\s)\u00ad+/gu, "$1")
        .replace(/\u00ad(?!\s*$)/gu, "")
        .trim();
