// The closed lists of the contract. Each is a value, so that the schemas are made from it, and a type.

/** The five key questions, named as the JSON names them. */
export const keyQuestions = ["safe", "effective", "caring", "responsive", "wellLed"] as const;
export type KeyQuestion = (typeof keyQuestions)[number];

/** What a rating can be about: the service as a whole, or one key question. */
export const ratedQuestions = ["overall", ...keyQuestions] as const;
export type RatedQuestion = (typeof ratedQuestions)[number];

/** What a rating is about, in words for people. */
export const questionWords: Readonly<Record<RatedQuestion, string>> = {
  overall: "Overall",
  safe: "Safe",
  effective: "Effective",
  caring: "Caring",
  responsive: "Responsive",
  wellLed: "Well-led",
};

export const ratingValues = [
  "Outstanding",
  "Good",
  "Requires improvement",
  "Inadequate",
  "Inspected but not rated",
  "Insufficient evidence to rate",
  "Regulations met",
  "Regulations not met",
] as const;
export type RatingValue = (typeof ratingValues)[number];

/** The ratings that count as a failure, in streaks and in repeated failures. */
export const belowGood: ReadonlySet<RatingValue> = new Set(["Requires improvement", "Inadequate"]);

/** `carried-forward`: not looked at now, an earlier rating stands. */
export const ratingBases = ["awarded", "carried-forward"] as const;
export type RatingBasis = (typeof ratingBases)[number];

/** The sets of regulations. Their numbers overlap: always read the instrument with the number. */
export const instruments = ["RA-2014", "RA-2010", "REG-2009"] as const;
export type Instrument = (typeof instruments)[number];

export const documentKinds = [
  "inspection-report",
  "location-page",
  "api-location",
  "press-release",
  "news-article",
  "council-paper",
  "other",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const frameworks = [
  "essential-standards",
  "five-key-questions",
  "single-assessment",
] as const;
export type Framework = (typeof frameworks)[number];

export const inspectionScopes = ["comprehensive", "focused", "targeted"] as const;
export type InspectionScope = (typeof inspectionScopes)[number];

/** What another registration of a place is to this one. */
export const relationRoles = ["predecessor", "successor"] as const;
export type RelationRole = (typeof relationRoles)[number];

export const breachStatuses = [
  "current",
  "new",
  "continuing",
  "previous",
  "resolved",
  "not-followed-up",
] as const;
export type BreachStatus = (typeof breachStatuses)[number];

/** What was done about a breach, lightest first (a working order, not the regulator's). */
export const breachActions = [
  "compliance-action",
  "requirement-notice",
  "warning-notice",
  "fixed-penalty",
  "notice-of-proposal",
  "notice-of-decision",
  "conditions",
  "suspension",
  "cancellation",
  "prosecution",
] as const;
export type BreachAction = (typeof breachActions)[number];

export const enforcementActions = [
  "action-plan",
  "letter-of-intent",
  "caution",
  ...breachActions,
] as const;
export type EnforcementAction = (typeof enforcementActions)[number];

export const enforcementStandings = [
  "taken",
  "proposed",
  "earlier",
  "met",
  "unmet",
  "removed",
] as const;
export type EnforcementStanding = (typeof enforcementStandings)[number];

export const specialMeasuresStatuses = ["entered", "remains", "left", "previous"] as const;
export type SpecialMeasuresStatus = (typeof specialMeasuresStatuses)[number];

export const repeatSubjects = [
  "rating",
  "below-good",
  "breach",
  "special-measures",
  "concern",
] as const;
export type RepeatSubject = (typeof repeatSubjects)[number];

/** What a stated count counts: "three consecutive inspections", "rated inadequate twice", "five years". */
export const repeatUnits = ["inspections", "ratings", "years", "months"] as const;
export type RepeatUnit = (typeof repeatUnits)[number];

export const judgements = ["met", "action-needed", "enforcement"] as const;
export type Judgement = (typeof judgements)[number];

export const themes = [
  "medicines",
  "risk-assessment",
  "staffing-levels",
  "training-and-supervision",
  "recruitment",
  "consent-and-capacity",
  "safeguarding",
  "infection-control",
  "records-and-care-plans",
  "governance-and-audit",
  "culture-and-leadership",
  "nutrition",
  "dignity",
  "complaints",
  "premises",
] as const;
export type Theme = (typeof themes)[number];

export const polarities = ["concern", "improvement", "strength"] as const;
export type Polarity = (typeof polarities)[number];

/** Where a regulation stands at an inspection. Silence is `not-assessed`, never `met`. */
export const ledgerStates = ["breached", "met", "not-assessed"] as const;
export type LedgerState = (typeof ledgerStates)[number];

/** Why reports are taken for reports of one place, the surest first. */
export const linkReasons = [
  "location-id",
  "registration",
  "name-postcode-provider",
  "name-postcode",
  "changed-provider",
  "company-postcode",
  "name-provider",
  "name",
] as const;
export type LinkReason = (typeof linkReasons)[number];

export const linkStrengths = ["certain", "strong", "fair"] as const;
export type LinkStrength = (typeof linkStrengths)[number];

export const repeatScopes = ["location", "provider"] as const;
export type RepeatScope = (typeof repeatScopes)[number];

export const repeatClasses = [
  "persistent",
  "relapse",
  "consecutive",
  "recurring",
  "systemic",
  "stated",
] as const;
export type RepeatClass = (typeof repeatClasses)[number];

/**
 * What the words around a claim make of it, the strongest first: where two cues disagree,
 * the earlier one of this list wins. Facts that are `absent`, `hypothetical` or of another
 * service never reach a report.
 */
export const statuses = [
  "other-service",
  "hypothetical",
  "absent",
  "resolved",
  "not-followed-up",
  "continuing",
  "new",
  "previous",
  "current",
] as const;
export type Status = (typeof statuses)[number];

/** The statuses that mean: it holds at this inspection. */
export const standsNow: ReadonlySet<Status> = new Set(["current", "new", "continuing"]);

/** The statuses that mean: it was breached before this inspection. */
export const toldOfBefore: ReadonlySet<Status> = new Set([
  "continuing",
  "resolved",
  "not-followed-up",
  "previous",
]);
