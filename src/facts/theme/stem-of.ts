import stemmer from "natural/lib/natural/stemmers/porter_stemmer.js";

const stems = new Map<string, string>();

// A report has some 3,000 words of its own; what comes beyond this is no language.
const mostStems = 50_000;
const longestWord = 30;

/** The stem of a lower-case word. Stemming is dear and words come back, so each is stemmed once. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = word.length > longestWord ? word : stemmer.stem(word);
  if (stems.size < mostStems) stems.set(word, stem);
  return stem;
}
