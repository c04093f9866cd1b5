import { type Document, pageAt } from "../domain/document.ts";
import { isQuoteOf, mask } from "../domain/mask.ts";
import { type Span, textAt } from "../domain/span.ts";
import type { Flaw, QuoteGiven } from "../domain/verification.ts";

/** What is wrong with a quote in the text of its document; null where it stands as the analysis says. */
export function checkQuote(document: Document, given: QuoteGiven): Flaw | null {
  const { path } = document.source;
  const found = textAt(document.text, given);
  if (!isQuoteOf(found, given.quote)) {
    const place = placeOf(given, document.text);
    return place === null
      ? { path, code: "quote-not-found", given, expected: given.quote, found }
      : { path, code: "quote-moved", given, ...placeWords(given, place, document) };
  }
  const page = pageAt(document, given.start);
  if (page === given.page) return null;
  const pages = { expected: pageWords(given.page), found: pageWords(page) };
  return { path, code: "page-differs", given, ...pages };
}

/** Where the quote stands, of several places the nearest to where it should; null where nowhere. */
function placeOf({ quote, start }: QuoteGiven, text: string): Span | null {
  // Of a quote with masked names the longest stretch between them leads to the whole.
  const [sure = ""] = quote.split(mask).sort((a, b) => b.length - a.length);
  if (sure === "") return null;
  const ahead = quote.indexOf(sure);
  let nearest: Span | null = null;
  for (let at = text.indexOf(sure); at >= 0; at = text.indexOf(sure, at + 1)) {
    const place = { start: at - ahead, end: at - ahead + quote.length };
    const distance = Math.abs(place.start - start);
    if (nearest !== null && Math.abs(nearest.start - start) <= distance) continue;
    if (place.start >= 0 && isQuoteOf(textAt(text, place), quote)) nearest = place;
  }
  return nearest;
}

const placeWords = (
  given: Span,
  place: Span,
  document: Document,
): Pick<Flaw, "expected" | "found"> => ({
  expected: charactersOf(given),
  found: `${charactersOf(place)}, ${pageWords(pageAt(document, place.start))}`,
});

const charactersOf = ({ start, end }: Span): string =>
  `characters ${String(start)} to ${String(end)}`;

const pageWords = (page: number | null): string =>
  page === null ? "no page" : `page ${String(page)}`;
