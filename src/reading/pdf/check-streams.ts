import { inflateSync } from "node:zlib";

// PDF keeps text, and what letters mean, in streams, mostly compressed ones, which end with a
// checksum. No PDF library compares it, so that a fault of a few bytes would lose text unheard.

/** Whether all is as it was written, or not, or some stream has no checksum that would tell. */
export type StreamState = "sound" | "broken" | "unchecked";

const begin = "stream";
const end = "endstream";
/** In bytes: no longer is what describes a stream, just before it. */
const mostDescription = 2000;
const mostInflated = 64 * 1024 * 1024;

const isCompressed = /\/Filter\s*\[?\s*\/Fl(?:ateDecode)?\b/u;
/** Pictures, the shapes of letters and descriptions of the file hold no text of its pages. */
const isTextless =
  /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType|XML)\b|\/Length1\b|\/Type\s*\/Metadata\b/u;

/** Looks at every stream of a PDF that may hold text. */
export function checkStreams(bytes: Uint8Array): StreamState {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes("/Encrypt")) return "unchecked";
  let state: StreamState = "sound";
  let from = 0;
  for (let at = file.indexOf(begin); at >= 0; at = file.indexOf(begin, from)) {
    const stop = file.indexOf(end, at);
    if (stop < 0) return "unchecked";
    const head = file.toString("latin1", Math.max(from, at - mostDescription), at);
    const description = head.slice(head.lastIndexOf(" obj") + 1);
    const found = stateOf(description, file.subarray(at + begin.length, stop));
    if (found === "broken") return found;
    if (found === "unchecked") state = found;
    from = stop + end.length;
  }
  return state;
}

/** `data` begins with a line end. */
function stateOf(description: string, data: Buffer): StreamState {
  if (isTextless.test(description)) return "sound";
  if (!isCompressed.test(description)) return "unchecked";
  const start = data[0] === 13 && data[1] === 10 ? 2 : 1;
  try {
    inflateSync(data.subarray(start), { maxOutputLength: mostInflated });
    return "sound";
  } catch (fault) {
    return fault instanceof RangeError ? "unchecked" : "broken";
  }
}
