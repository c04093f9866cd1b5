/** A regulation as data. */
export interface Regulation {
  readonly number: string;
  readonly title: string;
  /**
   * How a list of breaches names it without its number, as phrases (a space matches any white
   * space, a hyphen any dash or a space). Unique within an instrument. They count only inside a statement of breach.
   */
  readonly names: readonly string[];
  /** Numbers of the 2014 regulations that took it over, the main one first. */
  readonly successors: readonly string[];
}
