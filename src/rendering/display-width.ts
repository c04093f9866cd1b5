// eslint-disable-next-line no-control-regex -- the codes that paint leaves start with ESC
const colours = /\u001b\[[\d;]*m/g;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

// East Asian wide characters, and the emoji that terminals draw on two columns.
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;

/** How many columns `text` takes on a terminal, colours not counted. */
export function displayWidth(text: string): number {
  const bare = text.replace(colours, "");
  // Nearly all text is plain ASCII, one column a character.
  if (/^[ -~]*$/.test(bare)) return bare.length;
  return Array.from(bare, widthOf).reduce((sum, width) => sum + width, 0);
}

function widthOf(character: string): number {
  if (invisible.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

export const padEnd = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - displayWidth(text)));
