// The parts that the rows of `rules.ts` are made of.

const warning =
  "(?:warning notices?|(?:formal|official) warnings?(?! notice)|section 29a? (?:warning )?notices?|notices? (?:under|pursuant to|in line with) section 29a?(?: of the (?:health and social care )?act(?: 2008)?)?)";

/** The papers that the regulator serves. `read-enforcement.ts` tells by its words which act each is. */
export const papers = `(?:${warning}|requirement notices?|compliance actions?|fixed-penalty notices?|fixed-penalt(?:y|ies)|letters? of intent|simple cautions?|notices? of (?:proposals?|decisions?)(?: \\(no[pd]\\))?|nops?)`;

// What a list of topics behind a notice stops at: a further act, a date, a clause of its own.
const topicEnd =
  "(?:,? (?:and|as well as|plus) (?:(?:also|an?|one|two|three|four|five|six|\\d|further|urgent|formal|issued|served|imposed) )*(?:warning|requirement|fixed|compliance|conditions?|notices?)\\b|,? (?:to be|which|that|because|as|so|but|where|who|by|until|with a|requiring|giving|under section|following|after|during|at|since|when|has|have|had|was|were|is|are|remains?|and (?:the|this|we|it|they|has|have|was|is|rated|placed|told|put|took|imposed|issued|served|an?))\\b)";

/** What a notice is about: numbers or names of regulations, read by `read-enforcement.ts`. */
export const subjects = `(?:(?!${topicEnd})[^.;\\n]){3,200}`;

export const regulator =
  "(?:cqc|(?:the )?(?:care quality commission|commission|regulator|(?:health |care |care home )?watchdog)(?: \\(cqc\\))?|inspectors|we)";

export const provider =
  "(?:(?:the|this|its|their|your) (?:registered )?(?:provider|persons?|home|care home|service|trust|practice|agency|hospital|company|owners?|location|clinic|managers?|surgery)|the nominated individual|it|them|they)";

export const served =
  "(?:issu(?:ed?|ing)|issues(?! (?:in|with|from|identified|raised|about|around|found|of|set|highlighted|outlined|that|which|we|and))|serv(?:ed?|es|ing)|impos(?:ed?|ing)|sent|send|sends|sending|handed|given|gave|gives|giving|receiv(?:ed?|ing)|got|slapped|hit|appl(?:ied|ying)|paid)";

// To whom; never across another act: "issued a requirement notice and a warning notice" is two.
const toWhom =
  "(?: (?!for |in relation|relating|by )(?:(?!notice|warning|condition|penalt|compliance|requirement| issue| serve| impose| section \\d)[^.;:\\n]){1,70}?)??";
const kinds =
  "(?:separate|further|new|more|urgent|formal|legal|additional|statutory|written|£[\\d,]+|section \\d\\d[a-z]?|second|third|cqc|level \\d)";
const counted = `(?:{count} (?:${kinds} ){0,6}|(?:(?:the|our|enforcement action in the form of|${kinds}) ){0,8})`;

/** "the provider with two warning notices", behind a verb. */
export const noticeServed = `${toWhom} ${counted}{notice}(?: of £[\\d,]+(?: each)?)?`;
/** "two warning notices", before a verb. */
export const noticeAlone = `${counted}{notice}(?: of £[\\d,]+(?: each)?)?`;

/** To whom, behind the notice. */
export const onWhom =
  "(?: (?:to|on|against|at) [^.;,\\n]{2,60}?(?= in relation| in respect| relating| regarding| about| around| over| concerning| covering| citing| telling| for | which| to be| requiring| under| by | until| after| following| because| was| were| has| have|[.,;]|$))?";

const about =
  ",? ?(?:in relation to|in respect of|relating to|with regards? to|regarding|concerning|for|under|about|around|over|on|against|citing|covering|in the areas? of|because of|due to|because)(?: (?:the|an?|their|its|provider|home|trust|service|that|it|was|had|they|each of|failing to (?:meet|comply with)|not meeting|failure to (?:meet|comply with)|breach(?:es|ing|ed)?(?: of)?|non-compliance with|continu(?:ed|ing)|in|of|requirements?))*";

/** What a notice is about. */
export const cited = `(?:${about} {subjects})?`;
/** The same, before a verb. */
export const citedBefore = `(?:${about} {before=subjects})?`;

/** By when it is to be met. */
export const due =
  "(?:[^.;\\n]{0,90}? (?:by|until|before|deadline of|no later than) {deadline=dates})?";

export const was =
  "(?:was|were|is being|are being|is now|has|have|had|being|been|also|now|since|then|previously|subsequently)";

export const met =
  "(?:met|meet|meeting|complied with|comply with|complying with|compliant with|compliance with|satisfied|addressed|fulfilled)";

/** "the requirements of the", between `met` and the notice. */
export const requirements =
  "(?: (?:all|most|enough|any|of|the|some|each|our|with|an?|this|that|these|both|two|three|previous|earlier|last|requirements|conditions|terms|issues|concerns|areas|points|breaches|in|set out in|from|identified in|raised in|outlined in|detailed in|section 29a?|formal))*";

const conditionKinds =
  "(?:urgent|additional|further|new|an?|one|two|three|four|five|six|several|strict|the|positive|number of|series of|set of|range of|legal|restrictive|these|those|more|specific|certain|some|our|its|their|formal|immediate|tough|stringent)";
export const conditions = `(?:${conditionKinds} ){0,8}conditions?`;

/** "on the provider's registration", behind conditions. */
export const onRegistration = `(?: (?:on|to|onto|of|against|upon|for) (?:(?:(?!dols|authorisation|employ|tenan|bail)[^.;,\\n]){0,80}?(?:registration|licen[cs]e)|${provider}))?`;

export const imposing =
  "(?:impos(?:ed?|es|ing)|plac(?:ed?|ing)|add(?:ed|ing)|appl(?:ied|y|ying)|attached|puts?|putting|set|var(?:ied|y|ying)|amended|extended|issu(?:ed?|ing))(?:,? (?:urgently|also),?)?";

/** Conditions that are no act of this regulator. */
export const otherConditions =
  "conditions? (?:of|on|in|to|attached to|relating to|within|for|under)[^.;\\n]{0,60}(?:dols|authorisations?|deprivation|employment|tenanc|bail|probation|visa|sponsor|planning)|(?:nmc|nursing and midwifery|general medical|gmc|gdc|dols|authorisations?|supervisory body|court of protection|(?:the|a) (?:council|local authority|judge|coroner))[^.;\\n]{0,70} conditions?";

export const stopping =
  "(?:restrict(?:s|ed|ing|ions? on)?|stop(?:s|ped|ping)?|prevent(?:s|ed|ing)?|suspend(?:s|ed|ing)?|suspension of|(?:a )?(?:ban|embargo|stop) on|bann(?:ed|ing)|halt(?:ed|ing)?|barr(?:ed|ing)|block(?:ed|ing)?|limit(?:ed|ing)?|prohibit(?:s|ed|ing)?)";

export const newPeople =
  "(?:(?:any|new|all|more|further|future|additional) )*(?:residents?|patients?|people|persons?|anyone|anybody|clients?|service users?|admissions?|packages of care|care packages)";

/** A stop to admissions that others made: a council, or the home itself. */
export const otherStops =
  "(?:council|local authorit|commissioners?|commissioning|clinical commissioning|ccg|integrated care board|icb|voluntar|public health|(?:provider|home|owners?|manager|trust|they) (?:had |has |have )?(?:agreed|decided|chose|stopped|suspended|restricted))[^.;\\n]{0,90}(?:admissions?|residents?|patients?|people|clients?|packages?)|(?:admissions|residents|patients|people|clients)[^.;\\n]{0,30} (?:by (?:the |a )?(?:council|local authority|commissioners|nhs)|voluntarily)";

export const cancelling = "(?:cancell?ed|cancels|cancell?ing|revok(?:ed|ing))";

/** "the provider's registration" and its like, behind a verb. */
export const theRegistration =
  "(?: (?:(?!application|their own)[^.;,\\n]){0,70}?)? registration(?: of (?:the )?[^.;,\\n]{2,50}?(?= by| on| after| because| following| with|[.,;]|$))?";

/** A registration that its holder gives up, or registrations of another kind. */
export const ownWish =
  "(?:appl(?:y|ied|ying|ication)|applications?|voluntarily|request(?:ed)?|chose|chosen|wish(?:ed)?|manager|they|she|he|owners?) (?:[a-z]+ ){0,5}?(?:to )?(?:cancel|cancell?ed|cancelling|de-?registered?|de-?registering|removed?|suspend(?:ed)?)(?: [a-z']+){0,8}|(?:provider|company|trust) (?:had|has|have) (?:now |since )?(?:cancell?ed|de-?registered)(?: [a-z']+){0,6}|(?:cancell?ed|de-?registered)[^.;\\n]{0,40} (?:voluntarily|at (?:its|their|his|her|the (?:provider|owner)'s) (?:own )?request)|registration of (?:births|the birth|nurses)";

/** Crimes of persons, and courts that others called. */
export const otherCourt =
  "(?:theft|thefts|stealing|fraud|assaults?|ill-treat\\w*|wilful|manslaughter|murder|rape|sexual|burglary|driving)|(?:police|staff member|care (?:worker|assistant)|carer|nurse|employee|resident)s?[^.;\\n]{0,60}(?:prosecuted|pleaded guilty|convicted|fined|sentenced)|(?:prosecuted|prosecution|fined)[^.;\\n]{0,40} by (?:the )?(?:health and safety executive|hse|council|local authority|police|fire|crown prosecution|environment|trading standards|information commissioner)";

export const intending =
  "(?:propos(?:e|es|ed|ing)|(?:taken|made) (?:the|a) decision|decided|intends?|intended|moving|moved|seeking|sought|launched|applied|(?:taking|taken|took)(?: [a-z]+){0,2} (?:action|steps)|begun(?: legal)? (?:action|proceedings)|started(?: legal)? (?:action|proceedings))";

/** "One for each", "for these breaches": about what was told before. */
export const pointsBack =
  "(?:one )?(?:for|in relation to|in respect of|because of|regarding) (?:each(?: of (?:these|them|the))?|both|all(?: of)?(?: (?:these|the))?|these|those)(?: (?:two|three|four|legal))?(?: (?:breach(?:es)?|regulations?|requirements))?(?=[.,;)]|$| to| and| by)";

/** Warnings to members of staff. */
export const ofStaff =
  "(?:formal|official|written|verbal) warnings? [^.;\\n]{0,40}?(?:to|for) (?:a |the |two |some |several )?(?:members? of )?(?:staff|carers?|employees?|nurses?)|(?:staff|employee|worker|carer)s? (?:were|was|had been|received)[^.;\\n]{0,40} warnings?|warnings? by (?:his|her|their|the) employer";
