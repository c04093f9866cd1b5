import stemmer from "#natural/lib/natural/stemmers/porter_stemmer.js";

const longestWord = 30;

/** The stem of a lower-case word. */
export const stemOf = (word: string): string =>
  word.length > longestWord ? word : stemmer.stem(word);
