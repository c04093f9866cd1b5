/** A half-open range of UTF-16 offsets into `Document.text`: `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const textAt = (text: string, span: Span): string => text.slice(span.start, span.end);

export const lengthOf = (span: Span): number => span.end - span.start;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Moves a span found inside a slice back to the coordinates of the whole text. */
export const shift = (span: Span, by: number): Span => ({
  start: span.start + by,
  end: span.end + by,
});
