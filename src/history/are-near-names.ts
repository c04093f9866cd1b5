import jaroWinkler from "#natural/lib/natural/distance/jaro-winkler_distance.js";

// Measured: "north house" and "south house" score 0.88, "rosewod lodge" and "rosewood lodge" 0.99.
const nearName = 0.9;
// "rosewod" and "rosewood" score 0.98, "oakwood" and "oakfield" 0.78, "hillside" and "millside" 0.92.
const nearWord = 0.93;

/** Words that many places have in their names: with or without them it may be the same place. */
const generic: ReadonlySet<string> = new Set(
  (
    "agency and branch care centre center domiciliary group head healthcare home homecare homes " +
    "limited ltd nursing of office residential rest service services support the"
  ).split(" "),
);

const isSlip = (a: string, b: string): boolean =>
  !/\d/.test(a + b) && jaroWinkler(a, b) >= nearWord;

/** The words of `words` that `others` has not, not even with a slip of the pen. */
const missingFrom = (words: readonly string[], others: readonly string[]): readonly string[] =>
  words.filter(
    (word) => !generic.has(word) && !others.some((other) => word === other || isSlip(word, other)),
  );

const coreOf = (words: readonly string[]): string =>
  words.filter((word) => !generic.has(word)).join(" ");

/**
 * Whether two names, as `nameKey` gives them, are so near that they may mean one place: with a slip
 * of the pen, or with more or fewer words. Where each has a word of its own that tells places apart
 * ("Oak House North", "Oak House South"), they mean two.
 */
export function areNearNames(a: string, b: string): boolean {
  if (a === b) return true;
  const [aWords, bWords] = [a.split(" "), b.split(" ")];
  const [aCore, bCore] = [coreOf(aWords), coreOf(bWords)];
  if (aCore === "" || bCore === "" || jaroWinkler(aCore, bCore) < nearName) return false;
  return missingFrom(aWords, bWords).length === 0 || missingFrom(bWords, aWords).length === 0;
}
