// natural has types for its root only, and the root must not be loaded: it opens `.env` files. What of it
// is used is bundled at build time, so that no user gets the database clients that it depends on.
declare module "#natural/lib/natural/stemmers/porter_stemmer.js" {
  const stemmer: {
    /** "assessments", "assessed" → "assess"; words of one or two letters stay as they are. */
    readonly stem: (word: string) => string;
  };
  export = stemmer;
}
