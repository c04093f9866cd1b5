/** The words with a capital letter first. */
export const sentenceCase = (words: string): string =>
  words.replace(/^./u, (first) => first.toUpperCase());
