// natural has types for its root only, and the root must not be loaded: it opens `.env` files. What of it
// is used is bundled at build time, so that no user gets the database clients that it depends on.
declare module "#natural/lib/natural/distance/jaro-winkler_distance.js" {
  /** 0 (nothing in common) to 1 (equal). Case counts. */
  function jaroWinkler(a: string, b: string): number;
  export = jaroWinkler;
}
