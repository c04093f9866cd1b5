/** The words of a list that spaces part. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
