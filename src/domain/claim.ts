import type {
  EnforcementAction,
  Instrument,
  InspectionScope,
  Judgement,
  Polarity,
  RatedQuestion,
  RatingValue,
  RepeatSubject,
  RepeatUnit,
  SpecialMeasuresStatus,
  Theme,
} from "./vocabulary.ts";

/** A regulation as the text cites it. */
export interface Citation {
  /** Null where neither the words nor the name beside the number say which law it is. */
  readonly instrument: Instrument | null;
  readonly number: string;
  /** Paragraphs, each whole: `12(2)(a)`. */
  readonly paragraphs: readonly string[];
  readonly cited: "number" | "name";
}

export interface RatingClaim {
  readonly type: "rating";
  /** Empty where the words name none: then the chapter, or the service as a whole, is meant. */
  readonly questions: readonly RatedQuestion[];
  readonly value: RatingValue;
}

export interface BreachClaim {
  readonly type: "breach";
  readonly regulations: readonly Citation[];
  /** "these regulations": the ones of the breach told before. */
  readonly pointsBack: boolean;
  /** How many breaches the words count, of which law where they say so. */
  readonly count: number | null;
}

export interface EnforcementClaim {
  readonly type: "enforcement";
  readonly action: EnforcementAction;
  readonly regulations: readonly Citation[];
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
  readonly count: number | null;
  readonly unit: RepeatUnit | null;
  readonly consecutive: boolean;
}

export interface StandardClaim {
  readonly type: "standard";
  readonly outcome: string;
  readonly judgement: Judgement;
}

export interface ThemeClaim {
  readonly type: "theme";
  readonly theme: Theme;
  readonly polarity: Polarity;
}

export interface IdentityClaim {
  readonly type: "identity";
  readonly role:
    | "location"
    | "provider"
    | "location-id"
    | "provider-id"
    | "former-name"
    | "postcode"
    | "service";
  readonly value: string;
}

export interface InspectionClaim {
  readonly type: "inspection";
  readonly role: "visited" | "published" | "last-published" | "scope";
  readonly dates: readonly string[];
  readonly scope: InspectionScope | null;
}

/** What the words say. */
export type Claim =
  | RatingClaim
  | BreachClaim
  | EnforcementClaim
  | SpecialMeasuresClaim
  | RepeatClaim
  | StandardClaim
  | ThemeClaim
  | IdentityClaim
  | InspectionClaim;

export type ClaimType = Claim["type"];
export type ClaimOf<T extends ClaimType> = Extract<Claim, { readonly type: T }>;
