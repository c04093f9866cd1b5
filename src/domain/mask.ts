/** Stands for a character of a masked name, so that offsets and lengths stay true. */
export const mask = "█";

export const isMasked = (quote: string): boolean => quote.includes(mask);

/** Whether words are those of a quote in which names may be masked. */
export const isQuoteOf = (words: string, quote: string): boolean =>
  words === quote ||
  (isMasked(quote) &&
    words.length === quote.length &&
    quote.split("").every((unit, at) => unit === mask || unit === words[at]));
