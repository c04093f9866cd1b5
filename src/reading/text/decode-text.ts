/** So many bytes tell how a text is coded. */
const headLength = 4096;
/** A text has next to no control characters; other files have. */
const mostControls = 0.01;

/** The text of some bytes, null where they hold no text. `label` is what a web page says of itself. */
export function decodeText(bytes: Uint8Array, label: string | null = null): string | null {
  const text = new TextDecoder(codingOf(bytes, label)).decode(bytes);
  const controls = text.match(/[\p{Cc}\ufffd]/gu)?.filter((sign) => !/\s/u.test(sign)).length ?? 0;
  return controls > mostControls * text.length + 2 ? null : text;
}

function codingOf(bytes: Uint8Array, label: string | null): string {
  const sixteen = sixteenBits(bytes);
  if (sixteen !== null) return sixteen;
  if (decodes(bytes, "utf-8")) return "utf-8";
  return label !== null && decodes(new Uint8Array(), label) ? label : "windows-1252";
}

/** UTF-16 by its mark, or because every other byte of western text is 0. */
function sixteenBits(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, headLength);
  const zerosAt = (odd: number): number =>
    head.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const many = head.length * 0.35;
  if (zerosAt(1) > many && zerosAt(0) < many / 10) return "utf-16le";
  return zerosAt(0) > many && zerosAt(1) < many / 10 ? "utf-16be" : null;
}

/** Whether a coding is known and has a character for all the bytes. */
function decodes(bytes: Uint8Array, coding: string): boolean {
  try {
    new TextDecoder(coding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
