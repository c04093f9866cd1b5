/** What is scored, each by its own count. */
export const scoredFields = [
  "kind",
  "framework",
  "location-name",
  "location-id",
  "postcode",
  "provider",
  "inspection-dates",
  "published",
  "scope",
  /** A rating and its value, whatever its basis. */
  "ratings",
  /** A rating with its value and whether it was awarded or carried forward. */
  "basis",
  "previous-ratings",
  "service-ratings",
  "standards",
  "quality-statements",
  /** The regulations breached now: current, new or continuing. */
  "breaches-now",
  /** All breaches told, each with its status. */
  "breaches",
  /** What was done about a breach, of those that were found. */
  "breach-action",
  "stated-count",
  /** Each action with its standing. */
  "enforcement",
  "special-measures",
  "repeat-statements",
  /** Documents about no service: right is one in which nothing was read, invented each fact. */
  "no-service",
] as const;
export type ScoredField = (typeof scoredFields)[number];

/** What the scores can be grouped by: keys of a gold file. */
export const groupings = ["form", "era"] as const;
export type Grouping = (typeof groupings)[number];
