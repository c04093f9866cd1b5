import { defineRules } from "../../rules/rule.ts";
import { slots } from "../slots.ts";

const served =
  "(?:issued|served|imposed|sent|handed|given|gave|serving|issuing|received|got|was subject to|applied|placed|took|taken)";
const to = "(?: (?:[^.;,\\n]{1,60}? )??(?:with )?)";
const about =
  "(?: (?:in relation to|relating to|in respect of|with regards? to|regarding|concerning|for|under|on|against|around|about|because of|due to)(?: (?:the|a|failing to meet|not meeting|failure to (?:meet|comply with)|breach(?:es|ing)?(?: of)?|failing to comply with|(?:its |their )?non-compliance with|continued))*)";
const cited = `(?:${about} (?:(?:the )?regulations? {regulations}|{topics}))?`;
const by =
  "(?:,? (?:to be met by|which (?:must|should|had to) be (?:met|complied with) by|requiring (?:it|them|the provider|compliance) (?:to (?:comply|improve|be compliant) )?by|by|giving (?:it|them|the provider) until|until) {deadline=dates})?";
const was = "(?:was|were|has been|have been|had been|is being|are being)";
const notice = (name: string): string =>
  `(?:{count} )?(?:(?:formal|further|new|separate|urgent|legal|second|third|section 29a?|another|and|two|three) )*${name}`;

type Row = { id: string; phrase: string; sets: Record<string, string>; unless?: string };

// Each notice is served, or was served; its action is the row's.
const rowsOf = (action: string, name: string, id: string): Row[] => [
  {
    id: `enforcement.${id}-served`,
    phrase: `${served}${to}${notice(name)}${cited}${by}`,
    sets: { action },
  },
  {
    id: `enforcement.${id}-was-served`,
    phrase: `${notice(name)}${cited} ${was} (?:also )?(?:issued|served|imposed|sent|given)(?: (?:to|on|against) [^.;,\\n]{2,50}?)?${by}`,
    sets: { action },
  },
];

const warning = "warning notices?";

// prettier-ignore
export const table = defineRules({
  type: "enforcement",
  anchor: "notice|condition|registration|prosecut|fined|penalt|suspen|cancel|caution|admissions|action plan|warning|letter of intent|offence",
  slots,
  rows: [
    ...rowsOf("warning-notice", "(?:warning notices?(?: \\(s\\))?|formal warnings?|notices? under section 29a?(?: of the (?:health and social care )?act(?: 2008)?)?)", "warning"),
    { id: "enforcement.warning-met", phrase: `(?:met|complied with|compliant with|satisfied|meeting|addressed|been met)(?: all)?(?: of)?(?: the)?(?: (?:requirements|conditions|terms|majority|issues|concerns)(?: (?:of|in|set out in|from|identified in|raised in))?)?(?: the| a| our| this| that| both| two| three)* ${warning}`, sets: { action: "warning-notice", said: "met" } },
    { id: "enforcement.warning-was-met", phrase: `${warning}(?: (?:we|that|which|had|been|was|were|previously|issued|served|at|the|our|last|inspection))* (?:had|has|have|was|were|been) (?:now |been |fully )*(?:met|complied with)`, sets: { action: "warning-notice", said: "met" } },
    { id: "enforcement.warning-unmet", phrase: `(?:not (?:yet |fully )?(?:been )?(?:met|complied with|satisfied|compliant with)|failed to (?:meet|comply with)|failing to (?:meet|comply with)|fail(?:ed|ure) to (?:meet|comply with))(?: all)?(?: of)?(?: the)?(?: (?:requirements|conditions|terms)(?: of)?)?(?: the| a| our| this| that| both)* ${warning}${cited}`, sets: { action: "warning-notice", said: "unmet" } },
    { id: "enforcement.warning-remains-unmet", phrase: `${warning}(?: [a-z]+){0,8}? (?:remain(?:s|ed)? unmet|(?:had|has|have|was|were) not (?:been )?(?:fully )?(?:met|complied with)|but (?:it )?was not met)`, sets: { action: "warning-notice", said: "unmet" } },

    ...rowsOf("requirement-notice", "requirement notices?", "requirement"),
    ...rowsOf("compliance-action", "compliance actions?", "compliance"),
    { id: "enforcement.compliance-set", phrase: `(?:set|made|told [^.;\\n]{2,40}? to take) (?:{count} )?compliance actions?${cited}`, sets: { action: "compliance-action" } },

    { id: "enforcement.conditions-imposed", phrase: `(?:imposed|impose|imposing|placed|added|put|set|varied)(?: (?:urgent|additional|further|new|a|two|three|four|several|strict|the|positive|number|of|legal))* conditions?(?: (?:on|to)(?: [^.;,\\n]{1,70}? (?:registration|licen[cs]e|home|service|provider))?)?`, sets: { action: "conditions" }, unless: "conditions? of employment|conditions? relating to (?:those|the) authorisation" },
    { id: "enforcement.conditions-were", phrase: `conditions? (?:${was}) (?:also )?(?:imposed|placed|added|put)(?: (?:on|to)(?: [^.;,\\n]{1,60}? registration)?)?`, sets: { action: "conditions" } },
    { id: "enforcement.conditions-removed", phrase: "(?:removed|lifted|removing|lifting)(?: (?:the|these|those|all|urgent))* conditions?(?: (?:on|from)(?: [^.;,\\n]{1,50}? registration)?)?|conditions? (?:have|had|has|were|was) (?:now )?(?:been )?(?:removed|lifted)", sets: { action: "conditions", said: "removed" } },
    { id: "enforcement.admissions", phrase: "(?:we|cqc|the (?:commission|regulator|care quality commission|cqc)) (?:have |has |had )?(?:took|taken|take)?(?: urgent)?(?: (?:enforcement )?action)?(?: to)? ?(?:restrict(?:ed)?|stop(?:ped)?|prevent(?:ed)?|suspend(?:ed)?|ban(?:ned)?|halt(?:ed)?)(?: (?:all|any|new|further))* admissions?", sets: { action: "conditions" } },
    { id: "enforcement.no-admissions", phrase: "(?:banned|prevented|barred|stopped) (?:by (?:cqc|the care quality commission) )?from (?:admitting|taking|accepting)(?: (?:any|new|more|further))* (?:residents|patients|people|clients|admissions)", sets: { action: "conditions" } },

    { id: "enforcement.notice-of-proposal", phrase: `(?:${served}|have|with|sent)?${to}?notices? of proposal(?: to [^.;,\\n]{3,90})?`, sets: { action: "notice-of-proposal", said: "proposed" } },
    { id: "enforcement.proposing", phrase: "(?:we|cqc|the commission|the regulator) (?:are|is|were|was|have|has) (?:now )?(?:proposed|proposing) to (?:cancel|remove|vary|impose|suspend)[^.;,\\n]{3,80}", sets: { action: "notice-of-proposal", said: "proposed" } },
    { id: "enforcement.notice-of-decision", phrase: `notices? of decision(?: (?:to|pursuant)[^.;,\\n]{3,90})?`, sets: { action: "notice-of-decision" } },
    { id: "enforcement.suspended", phrase: `(?:suspended|suspend|suspending)(?: the| their| its)? (?:provider's |home's |agency's |service's |practice's |clinic's |[a-z' ]{2,40}? )?registration(?: (?:until|for) {deadline=dates})?|registration (?:${was})?(?: temporarily)? suspended`, sets: { action: "suspension" } },
    { id: "enforcement.cancelled", phrase: `(?:cancelled|canceled|cancelling|cancel|removed|removing|remove|revoked)(?: the| their| its| his| her)? (?:registration|(?:provider|home|agency|service|manager|practice|location|clinic|company)(?:'s|s')? registration|[a-z' ]{2,50}?(?:'s|s') registration|location from)(?: of [^.;,\\n]{2,60})?|registration (?:${was})(?: now)? (?:cancelled|revoked|removed)|cancell?ation of [^.;,\\n]{2,50}? registration`, sets: { action: "cancellation" } },
    { id: "enforcement.fixed-penalty", phrase: `(?:{count} )?fixed penalty notices?${cited}`, sets: { action: "fixed-penalty" } },
    { id: "enforcement.penalty-fined", phrase: "fined £[\\d,]+ for (?:failing|failure|not) ", sets: { action: "fixed-penalty" } },
    { id: "enforcement.prosecuted", phrase: "(?:(?:successfully )?prosecuted|brought a prosecution(?: against)?|prosecution brought by|pleaded guilty to|pleading guilty to|was convicted|was ordered to pay|fined £[\\d,]+(?: (?:in|at|by) [^.;,\\n]{0,40}?(?:court|magistrates|judge))|sentenced at)", sets: { action: "prosecution" } },
    { id: "enforcement.caution", phrase: "(?:issued|accepted|gave|given|received)(?: with)? (?:a )?(?:simple |formal |police )?cautions?", sets: { action: "caution" } },
    { id: "enforcement.letter-of-intent", phrase: "letters? of intent", sets: { action: "letter-of-intent" } },
    { id: "enforcement.action-plan", phrase: "(?:(?:will |have |has |had )?(?:request(?:ed)?|ask(?:ed)?|require[ds]?|told|want)(?: for)?(?: [^.;,\\n]{2,50}?)?(?: to| for)?(?: (?:submit|complete|provide|send|produce|write|supply)(?: us| cqc| it)?(?: with)?)? (?:an |a )?(?:detailed |written |improvement |urgent |further )*action plan|(?:told|asked) to send (?:us|the cqc|cqc|it) a report)", sets: { action: "action-plan" } },
  ],
});
