// The parts that the rows of `rules.ts` are made of.

export const rated =
  "(?:(?:re-)?rat(?:ed?|es|ing)|judg(?:ed|es)|grad(?:ed|es)|scored|deemed|given|gave|gives|branded|ranked|receiv(?:ed|es)|found(?: to be)?|awarded|assessed as|handed|labelled|slammed as|got)";

/** Between a rating verb and its rating: "the home as", "Fennerdale House in Oldham". */
export const whom =
  "(?: (?:(?!not | and |less |below |lower |worse |never |rated|good|inadequate|improvement|outstanding)[^.;:\\n]){1,70}?)??(?: (?:as|to be|an?|overall|being|at))*";

const kinds =
  "(?:separate|previous|last|past|full|comprehensive|rated|different|routine|official|cqc|focused|most recent|recent|further|other|inspection)";
/** "consecutive inspections"; captures `row`. */
export const inspections = `(?:${kinds} )*(?:{row=row} )?(?:${kinds} )*(?:inspections|visits|assessments|reports|occasions|times)`;
/** "at the last three consecutive inspections"; captures `count`, `row` and `inRow`. */
export const atInspections = `(?:at|in|during|on|over|for|across|after|following|from)(?: (?:the|its|our|their|all|each|every one|both|of|each of|{lastly=lastWord}))* {count} ${inspections}(?: {inRow=inARow})?`;

/** "for the third consecutive time"; captures `ordinal`, `row` and `inRow`. */
export const nthTime =
  "for (?:the|a|an|its|their) (?:[a-z]+ (?=third|fourth|fifth|second|sixth|\\d))?{ordinal}(?:,? (?:{row=row}|straight))?(?: (?:cqc|full|rated))? (?:time|inspection|visit|report|assessment)(?: (?:{inRow=inARow}))?";

/** "the third consecutive time that the service has been"; captures `ordinal`, `row` and `inRow`. */
export const theNthTime =
  "{ordinal}(?:,? (?:{row=row}|straight))? (?:time|inspection|occasion|visit)(?: {inRow=inARow})?";

export const questionsTail =
  "(?:(?: {overall=overallWord})?(?:,?(?: and)?(?: also)?(?: in relation to| in terms of| for| in)(?: (?:being|how|the key questions?|of|both|areas?|whether|it|is|the|trust|service|was|providing))*)? ?{questions})?";

export const service =
  "(?:(?:the|this|its|our) )?(?:[a-z]+ )?(?:service|home|practice|agency|trust|provider|hospital|location|surgery|clinic)";

const shortfall =
  "(?:concerns?|shortfalls?|shortcomings|failings?|issues?|failures?|problems?|deficiencies|risks|areas (?:of concern|for improvement)|poor practice)";
export const shortfalls = `(?:[a-z]+ )?${shortfall}`;
/** "at our last inspection", with what leads to it. */
export const earlier =
  "(?:(?:[a-z]+ ){0,6}?(?:at|in|during|from|following|after|since|by|of) (?:the|our|its|their|an?|cqc's|all)? ?(?:[a-z]+ ){0,2}?(?:last|previous|earlier|past|prior)(?: [a-z]+){0,2}? (?:inspections?|visits?|reports?|assessments?))";
