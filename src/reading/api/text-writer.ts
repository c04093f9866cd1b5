import type { Span } from "../../domain/span.ts";

/** Writes a text line by line, and says where each line stands. */
export interface TextWriter {
  readonly line: (text: string) => Span;
  /** Parts what follows from what is written; at the start it does nothing. */
  readonly gap: () => void;
  readonly text: () => string;
}

export function textWriter(): TextWriter {
  const pieces: string[] = [];
  let length = 0;
  const put = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  return {
    line: (text) => {
      const start = length;
      put(`${text}\n`);
      return { start, end: start + text.length };
    },
    gap: () => {
      if (length > 0) put("\n");
    },
    text: () => pieces.join(""),
  };
}
