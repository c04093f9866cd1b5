import type {
  BreachAction,
  BreachStatus,
  EnforcementAction,
  Instrument,
  RatingValue,
  RepeatClass,
  SpecialMeasuresStatus,
} from "../domain/vocabulary.ts";

// The closed vocabularies in words for people.

export const classWords: Readonly<Record<RepeatClass, string>> = {
  persistent: "Persistent",
  relapse: "Relapse",
  consecutive: "Consecutive",
  recurring: "Recurring",
  systemic: "Systemic",
  stated: "Stated",
};

export const statusWords: Readonly<Record<BreachStatus, string>> = {
  current: "breached",
  new: "new breach",
  continuing: "continuing breach",
  previous: "breached before",
  resolved: "met now",
  "not-followed-up": "not looked at this time",
};

/** Why all that a report says of a regulation makes its breach stand as it does. */
export const standingReasons: Readonly<Record<BreachStatus, string>> = {
  current: "Said to be breached now; nothing says that it was before, or is new.",
  new: "Said to be new, and nowhere to go on.",
  continuing: "Said to go on, or breached before and breached now, and not met in between.",
  previous: "Breached before; nothing says how it stands now.",
  resolved: "Said to be over or met now; nothing says that it goes on or is new.",
  "not-followed-up": "Breached before, and said not to have been looked at now.",
};

export const actionWords: Readonly<Record<EnforcementAction, string>> = {
  "action-plan": "action plan",
  "letter-of-intent": "letter of intent",
  caution: "caution",
  "compliance-action": "compliance action",
  "requirement-notice": "requirement notice",
  "warning-notice": "warning notice",
  "fixed-penalty": "fixed penalty",
  "notice-of-proposal": "notice of proposal",
  "notice-of-decision": "notice of decision",
  conditions: "conditions on the registration",
  suspension: "suspension",
  cancellation: "cancellation of the registration",
  prosecution: "prosecution",
};

/** What was done about a breach, where there is room for two letters. */
export const actionLetters: Readonly<Record<BreachAction, string>> = {
  "compliance-action": "ca",
  "requirement-notice": "rn",
  "warning-notice": "wn",
  "fixed-penalty": "fp",
  "notice-of-proposal": "np",
  "notice-of-decision": "nd",
  conditions: "co",
  suspension: "su",
  cancellation: "cr",
  prosecution: "pr",
};

/** What is said after "regulation 18", where it is not of the usual instrument. */
export const instrumentWords: Readonly<Record<Instrument, string>> = {
  "RA-2014": "",
  "RA-2010": " (of 2010)",
  "REG-2009": " (Registration Regulations 2009)",
};

export const ratingLetters: Readonly<Record<RatingValue, string>> = {
  Outstanding: "O",
  Good: "G",
  "Requires improvement": "RI",
  Inadequate: "I",
  "Inspected but not rated": "NR",
  "Insufficient evidence to rate": "IE",
  "Regulations met": "M",
  "Regulations not met": "NM",
};

export const specialMeasuresWords: Readonly<Record<SpecialMeasuresStatus, string>> = {
  entered: "In special measures since this inspection",
  remains: "Still in special measures",
  left: "No longer in special measures",
  previous: "Was in special measures before",
};
