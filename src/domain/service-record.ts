import type { Span } from "./span.ts";
import type {
  KeyQuestion,
  RatedQuestion,
  RatingBasis,
  RatingValue,
  RelationRole,
} from "./vocabulary.ts";

/** One rating of a record. `span` is the line of the document's text that says it. */
export interface RecordedRating {
  readonly question: RatedQuestion;
  readonly value: RatingValue;
  readonly basis: RatingBasis;
  readonly span: Span;
}

/** A hospital's core service, or a population group of a GP practice, rated for itself. */
export interface RecordedService {
  readonly name: string;
  readonly ratings: readonly RecordedRating[];
}

/** A quality statement that an assessment looked at; null where it was given no score of 1 to 4. */
export interface RecordedStatement {
  readonly keyQuestion: KeyQuestion;
  readonly name: string;
  readonly score: number | null;
  readonly span: Span;
}

/** What one published report says in a record of the regulator's API. */
export interface RatingEntry {
  /** An assessment is of the single assessment framework (2023 on). */
  readonly form: "inspection" | "assessment";
  /** The day the report was published, `YYYY-MM-DD`; null where the record gives none. */
  readonly published: string | null;
  /** The service group of an assessment: "Care Homes"; null elsewhere. */
  readonly group: string | null;
  /** Whether it was given to an earlier registration, whose history this one carries on. */
  readonly isInherited: boolean;
  readonly ratings: readonly RecordedRating[];
  readonly services: readonly RecordedService[];
  readonly statements: readonly RecordedStatement[];
  /** The text that may tell when the regulator looked. */
  readonly prose: Span | null;
  /** The days of the visits, where the record lists them. */
  readonly visits: readonly string[];
}

/** Another registration that a record names as its predecessor or successor. */
export interface RecordedRelation {
  readonly role: RelationRole;
  readonly id: string;
  readonly name: string | null;
  /** "New Provider", "Legal Entity Change", "Location Move", "NHS Transfer", "Partnership Change". */
  readonly reason: string | null;
  readonly span: Span;
}

/** What the regulator's API says of one location, or of one provider as a whole. */
export interface ServiceRecord {
  readonly of: "location" | "provider";
  readonly id: string;
  readonly name: string | null;
  readonly postcode: string | null;
  readonly providerId: string | null;
  /** Another name that it goes by: a brand, a short form. */
  readonly alsoKnownAs: string | null;
  readonly relations: readonly RecordedRelation[];
  /** What sort of service it is, in the words of the API: "Residential homes". */
  readonly serviceTypes: readonly string[];
  /** `type`: "Social Care Org". */
  readonly organisation: string | null;
  /** `inspectionDirectorate`: "Adult social care". */
  readonly directorate: string | null;
  /** Oldest first; none where the place was never rated. */
  readonly entries: readonly RatingEntry[];
  /** What of the record could not be read, in sentences. */
  readonly doubts: readonly string[];
}
