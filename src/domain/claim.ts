import type {
  BreachAction,
  EnforcementAction,
  EnforcementStanding,
  Instrument,
  Judgement,
  KeyQuestion,
  InspectionScope,
  Polarity,
  RatedQuestion,
  RatingValue,
  RepeatSubject,
  RepeatUnit,
  SpecialMeasuresStatus,
  Theme,
} from "./vocabulary.ts";

/** A regulation as the text cites it: by number, by name, or by both. */
export interface Citation {
  /** Null where the words name no law. */
  readonly instrument: Instrument | null;
  readonly number: string | null;
  readonly name: string | null;
  /** Paragraphs, each whole: `12(2)(a)`. */
  readonly paragraphs: readonly string[];
}

export interface RatingClaim {
  readonly type: "rating";
  /** Empty where the words name none: then the service as a whole is meant. */
  readonly questions: readonly RatedQuestion[];
  /** "This key question": the one of the chapter. */
  readonly ofChapter: boolean;
  /** "The other three": the key questions that the words around do not name. */
  readonly rest: Rest | null;
  /** Null where the words tell only what it was before. */
  readonly value: RatingValue | null;
  /** The rating that it moved from, where the same words say so. */
  readonly before: RatingValue | null;
}

/** How many the rest are; null where the words do not count them. */
export interface Rest {
  readonly count: number | null;
}

export interface BreachClaim {
  readonly type: "breach";
  /**
   * Whether the words say that the regulations are breached or met; "listed": only that there were
   * concerns about as many, which counts behind a count of breaches without names.
   */
  readonly said: "breached" | "met" | "listed";
  /** The law that the words name for all of them. */
  readonly law: Instrument | null;
  /** None where the words only count or point back. */
  readonly regulations: readonly Citation[];
  /** "these regulations", "still in breach": the ones told before. */
  readonly pointsBack: boolean;
  /** "this regulation", "it": one of them, the nearest. */
  readonly toOne: boolean;
  /** How many breaches the words count. */
  readonly count: number | null;
  /** What was done about them, where the place of the words says it (the table they stand in). */
  readonly action: BreachAction | null;
}

export interface EnforcementClaim {
  readonly type: "enforcement";
  readonly action: EnforcementAction;
  readonly regulations: readonly Citation[];
  /** "two warning notices". */
  readonly count: number | null;
  /** "one for each": about the breaches told before. */
  readonly pointsBack: boolean;
  /** Whether the words say that it was met or not, lifted, or only proposed. */
  readonly said: EnforcementStanding;
  readonly deadline: string | null;
}

export interface SpecialMeasuresClaim {
  readonly type: "special-measures";
  readonly state: SpecialMeasuresStatus;
}

export interface RepeatClaim {
  readonly type: "repeat";
  readonly subject: RepeatSubject;
  readonly value: RatingValue | null;
  readonly questions: readonly RatedQuestion[];
  /** "This key question": the one of the chapter. */
  readonly ofChapter: boolean;
  readonly count: number | null;
  readonly unit: RepeatUnit | null;
  readonly consecutive: boolean;
}

export interface ThemeClaim {
  readonly type: "theme";
  readonly theme: Theme;
  readonly polarity: Polarity;
}

export interface InspectionClaim {
  readonly type: "inspection";
  readonly role: "visited" | "published" | "dateline" | "last-published" | "scope" | "looked-at";
  /** `YYYY-MM-DD`, `YYYY-MM`, with `-` for a year that is not said (`--05-26`). */
  readonly dates: readonly string[];
  readonly scope: InspectionScope | null;
  /** The key questions that the inspection looked at. */
  readonly questions: readonly RatedQuestion[];
}

export interface StandardClaim {
  readonly type: "standard";
  /** The number of the outcome. */
  readonly outcome: string;
  readonly judgement: Judgement;
  /** Whether the words say that the regulation behind it is breached: a mere concern does not. */
  readonly breached: boolean;
  /** What they say was done about it. */
  readonly action: BreachAction | null;
}

export interface QualityStatementClaim {
  readonly type: "quality-statement";
  readonly question: KeyQuestion;
  readonly name: string;
  /** 4 exceptional, 3 good, 2 some shortfalls, 1 significant shortfalls. */
  readonly score: number;
}

export interface ServiceRatingClaim {
  readonly type: "service-rating";
  /** A service of a hospital or a group of a practice's patients; empty for a row without a name. */
  readonly service: string;
  readonly question: RatedQuestion;
  readonly value: RatingValue;
}

/** What the words say. */
export type Claim =
  | RatingClaim
  | BreachClaim
  | EnforcementClaim
  | SpecialMeasuresClaim
  | RepeatClaim
  | ThemeClaim
  | InspectionClaim
  | StandardClaim
  | QualityStatementClaim
  | ServiceRatingClaim;

export type ClaimType = Claim["type"];
export type ClaimOf<T extends ClaimType> = Extract<Claim, { readonly type: T }>;
