const windows = "windows-1252";

/** So many bytes tell how a text is coded. */
const headLength = 4096;
/** So many bytes it takes to tell. */
const leastHead = 4;
/** A text has next to no control characters; other files have. */
const mostControls = 0.01;

/** The text of some bytes, null where they hold no text. `label` is what a web page says of itself. */
export function decodeText(bytes: Uint8Array, label: string | null = null): string | null {
  const text = textOf(bytes, label);
  const controls = countIn(text, /[^\P{Cc}\s]|\ufffd/gu);
  return controls > mostControls * text.length + 2 ? null : text;
}

/** How often a global pattern matches, without a list of what it finds, which may be huge. */
function countIn(text: string, pattern: RegExp): number {
  let count = 0;
  while (pattern.test(text)) count += 1;
  return count;
}

function textOf(bytes: Uint8Array, label: string | null): string {
  const sixteen = sixteenBits(bytes);
  if (sixteen !== null) return decode(bytes, sixteen);
  const text = decode(bytes, "utf-8");
  if (isWhole(text)) return text;
  const coding = label === null ? windows : (codingNamed(label) ?? windows);
  return withWindowsSigns(decode(bytes, coding), coding);
}

const decode = (bytes: Uint8Array, coding: string): string => new TextDecoder(coding).decode(bytes);

/** What Windows-1252 has for 0x80 to 0x9f; a space where it has nothing. */
const windowsSigns = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Node takes Windows-1252 for Latin-1 in some versions and leaves control characters for quotes. */
const withWindowsSigns = (text: string, coding: string): string =>
  coding === windows
    ? text.replace(/[\u0080-\u009f]/gu, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign)
    : text;

/** UTF-16 by its mark, or because every other byte of western text is 0. */
function sixteenBits(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, headLength);
  if (head.length < leastHead || !head.includes(0)) return null;
  const zerosAt = (odd: number): number =>
    head.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const many = head.length * 0.35;
  if (zerosAt(1) > many && zerosAt(0) < many / 10) return "utf-16le";
  return zerosAt(0) > many && zerosAt(1) < many / 10 ? "utf-16be" : null;
}

/** Whether it was UTF-8; a few broken signs, as where a file was cut, do not make it another coding. */
function isWhole(text: string): boolean {
  const broken = countIn(text, /\ufffd/gu);
  if (broken === 0) return true;
  const signs = countIn(text, /[\u0080-\u{10ffff}]/gu);
  return broken * 3 <= signs - broken;
}

/** A page that can be read so far is not in 16 bits, whatever it says. */
function codingNamed(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith("utf-16") ? null : encoding;
  } catch {
    return null;
  }
}
