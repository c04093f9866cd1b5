import { defineRules, type RuleRow } from "../../rules/rule.ts";
import { slots } from "../slots.ts";
import * as p from "./phrases.ts";

const row = (id: string, phrase: string, rest: Omit<RuleRow, "id" | "phrase"> = {}): RuleRow => ({
  id: `enforcement.${id}`,
  phrase,
  ...rest,
});

const requested =
  "(?:request(?:ed|ing)?|ask(?:ed|ing)?|require[sd]?|requiring|told|instructed|directed|ordered|want(?:ed)?)";
const plan =
  "(?:(?:an?|the|detailed|written|improvement|urgent|further|immediate|robust) )*action plans?";
const notPlan =
  "(?:council|local authority|commissioners?|ccg|fire|safeguarding team|environmental health|manager|staff|local healthwatch) (?:had |has |have |also )*(?:requested|asked)[^.;\\n]{0,70}action plans?";

// What the regulator does, in prose. Whether it holds, and when, is for `status/`.
// prettier-ignore
export const table = defineRules({
  type: "enforcement",
  slots: { ...slots, crimeRegulations: "regulations? [^;\\n]{2,120}", notice: p.papers, subjects: p.subjects, pointsBack: p.pointsBack },
  rows: [
    // Notices. Which one, the words of {notice} say.
    row("served", `${p.served}${p.noticeServed}${p.onWhom}(?:,? {each=pointsBack}|${p.cited}${p.onWhom})${p.due}`,
      { unless: p.ofStaff }),
    row("was-served", `${p.noticeAlone}${p.onWhom}${p.citedBefore} (?:${p.was} ){1,6}${p.served}${p.onWhom}(?:,? {each=pointsBack}|${p.cited})${p.due}`, { unless: p.ofStaff }),
    row("and-notice", `(?:and|plus|as well as|along with|including|namely)(?: with)? {count} {notice}${p.cited}`),
    row("resulting-notice", `(?:made|set|took|taken|subject to|left with|result(?:ed|ing) in|led to|leading to|prompt(?:ed|ing)|the (?:issue|issuing|service|serving) of|includ(?:ed|ing)|with|after|following|under) ${p.noticeAlone}${p.cited}${p.due}`,
      { unless: "(?:follow(?:ing)? up|after|following|under) (?:the|a|an|our|this|that) [a-z ]{0,20}notices?" }),
    row("cost", "{count} {notice}(?:,? which|,)? (?:cost|costing|totall(?:ed|ing)|amounting to|worth)"),
    row("notice-of-significant-improvement", `${p.served}${p.onWhom}[^.;\\n]{0,60}? with a notice [^.;\\n]{0,110}?significant improvement${p.due}`, { sets: { action: "warning-notice" } }),
    row("served-to-focus", `${p.served}${p.noticeServed}${p.onWhom} to (?:focus|concentrate) [^.;\\n]{3,140}?(?:needed,|improvements? (?:to|in|around|about|on)|areas? of) {subjects}`),
    row("notice-cell", "^{notice}(?: (?:has been|was|were|have been))?(?: (?:issued|served|sent))?(?:,? to be met by {deadline=dates})?\\.?$"),

    // What became of a notice.
    row("met", `${p.met}${p.requirements} {notice}${p.cited}`, { sets: { said: "met" } }),
    row("was-met", `{notice}(?: (?:[^.;:\\n]{1,90}?))? (?:${p.was} ){1,6}(?:fully |all |both )*(?:met|complied with|satisfied|addressed)`, { sets: { said: "met" }, unless: "notices?[^.;:\\n]{1,90}? (?:not|never) [^.;\\n]{0,30}(?:met|complied with|satisfied|addressed)" }),
    row("then-met", `{notice}[^.;\\n]{0,60}[;,] (?:which |it |they |this |both |all |and )+(?:${p.was} ){1,6}(?:fully |all |both )*(?:met|complied with|satisfied)`, { sets: { said: "met" } }),
    row("unmet", `(?:not|never|n't|failed to|failing to|fails to|failure to|without|yet to|unable to)(?: (?:yet|fully|been|be|always|being|achieve|achieved|have|become))* ${p.met}${p.requirements} {notice}${p.cited}`, { sets: { said: "unmet" } }),
    row("not-all-met", `not all (?:of )?(?:the )?(?:requirements|conditions|terms) (?:of|in|set out in) (?:the|both|all|our)(?: \\w+)? {notice} (?:${p.was} ){1,6}met`, { sets: { said: "unmet" } }),
    row("was-not-met", `{notice}(?: [^.;:\\n]{1,90}?)?(?:,? but)? (?:remain(?:s|ed)? (?:unmet|outstanding)|(?:(?:${p.was}|it|they|which|therefore|still) )+not (?:yet |been |fully |all )*(?:met|complied with|satisfied|addressed|sufficiently met))`, { sets: { said: "unmet" } }),
    row("withdrawn", `(?:lift(?:ed)?|withdr[ae]wn?|remov(?:ed|e)|rescinded)(?: (?:the|its|our|both|this))* (?:section 29a? )?{notice}`, { sets: { said: "removed" } }),
    row("was-withdrawn", `{notice}(?: [^.;:\\n]{1,90}?)? (?:${p.was} ){1,6}(?:lifted|withdrawn|removed|rescinded)`, { sets: { said: "removed" } }),

    // Conditions, and admissions restricted.
    row("conditions-imposed", `${p.imposing}(?: [^.;:,\\n]{1,50}? with)? ${p.conditions}${p.onRegistration}${p.cited}`, { sets: { action: "conditions" }, unless: p.otherConditions }),
    row("conditions-were", `${p.conditions}${p.onRegistration} (?:${p.was} ){1,6}${p.imposing}${p.onRegistration}`, { sets: { action: "conditions" }, unless: p.otherConditions }),
    row("conditions-on", "(?:(?:has|have|with|under|subject to|urgent|had|there are|there were) (?:(?:urgent|new|strict|several|a number of|additional|restrictive) )*conditions (?:on|to)|conditions? (?:imposed|placed|put|added) (?:on|to)) [^.;,\\n]{0,60}?registration", { sets: { action: "conditions" }, unless: p.otherConditions }),
    row("conditions-cell", "^(?:(?:positive|urgent|restrictive|the|a) )*conditions? (?:imposed|added|varied|placed)", { sets: { action: "conditions" } }),
    row("conditions-lifted", `(?:remov(?:ed|e|ing)|lift(?:ed|ing)?)(?: (?:the|these|those|all|both|urgent|our|its|two|three))* conditions?(?: from [^.;,\\n]{0,60}?registration|${p.onRegistration})`, { sets: { action: "conditions", said: "removed" } }),
    row("conditions-were-lifted", `conditions?${p.onRegistration}(?: [^.;:\\n]{1,40}?)? (?:${p.was} ){1,6}(?:removed|lifted)`, { sets: { action: "conditions", said: "removed" }, unless: p.otherConditions }),
    row("conditions-unmet", "conditions? (?:[^.;\\n]{0,50}? )?(?:had|has|have|was|were|is|are) not (?:yet |been |being |fully )*(?:complied with|met)", { sets: { action: "conditions", said: "unmet" }, unless: p.otherConditions }),
    row("admissions", `${p.regulator} (?:(?:has|have|had|also|immediately|urgently|took|taken|take|used|using|our|its|urgent|enforcement|action|powers|steps|legal|to|placed|imposed|put|in place|a|an) )*${p.stopping}(?: ${p.newPeople}|(?: (?:[^.;,\\n]{1,60}? )?(?:from )?(?:admitting|taking(?: on| in)?|accepting|providing care to) ${p.newPeople}))`, { sets: { action: "conditions" }, unless: p.otherStops }),
    row("admissions-stopped", `(?:banned|prevented|barred|stopped|prohibited|restricted|blocked)(?: by ${p.regulator})? from (?:admitting|taking(?: on| in)?|accepting|providing care to) ${p.newPeople}`, { sets: { action: "conditions" }, unless: p.otherStops }),
    row("admissions-were", `(?:new )?admissions? (?:${p.was} ){1,6}(?:restricted|suspended|stopped|banned|halted) by ${p.regulator}`, { sets: { action: "conditions" } }),
    row("no-admissions", `(?:may|must|can|could|cannot|should|is|are)(?: |n't )(?:not )?(?:allowed to |able to )?(?:admit|take(?: on| in)?|accept) ${p.newPeople}[^.;\\n]{0,60}? without [^.;\\n]{0,40}?(?:consent|permission|agreement|approval)`, { sets: { action: "conditions" } }),

    // Proposed and decided.
    row("proposal", `(?:(?:${p.served}(?: [^.;:\\n]{1,60}?)?|{count}) )?(?:(?:an?|the|our) )?(?:notices? of proposals?(?: \\(no[pd]s?\\))?|nops?)(?: (?:(?:${p.was} )*(?:issued|served|sent) )?to [^.;\\n]{3,110})?`, { sets: { action: "notice-of-proposal", said: "proposed" } }),
    row("proposing", `${p.intending}(?: to|,? in line with [^.;\\n]{3,60}, to|,? subject to [^.;\\n]{3,40}, to)? (?:cancel|cancelling|remove|removing|revoke|vary|varying|impose|suspend|close|de-?register)(?! (?:the |its |their )?(?:council|contract|placements|admissions))[^.;\\n]{0,90}?(?:registration|registered|conditions?|location|service|home|practice|${p.provider})(?: (?:from|of|on|for) [^.;,\\n]{0,60}?registration)?`, { sets: { action: "notice-of-proposal", said: "proposed" }, unless: "(?:provider|manager|owners?|they|council|company|trust|she|he) (?:(?:has|have|had|also|now|then|since) )*(?:applied|decided|intends?|intended|sought|proposed|made the decision|taken the decision)[^.;\\n]{0,90}" }),
    row("process-begun", "(?:begun|started|initiated|launched|commenced) (?:the |a |our )?(?:process|legal process|proceedings|legal proceedings|action|legal action|civil action)(?: of| to| for)* (?:tak(?:e|ing) (?:further )?(?:civil |criminal )?(?:regulatory|enforcement) action|regulatory action|cancel(?:ling)?|clos(?:e|ing)|remov(?:e|ing)|prevent(?:ing)?)[^.;,\\n]{0,80}", { sets: { action: "notice-of-proposal", said: "proposed" } }),
    row("decision", `(?:(?:${p.served}(?: [^.;:\\n]{1,60}?)?|{count}) )?(?:(?:an?|the|our|urgent) ){0,3}notices? of decisions?(?: \\(no[pd]s?\\))?(?: (?:(?:${p.was} )*(?:issued|served|sent) )?(?:to|pursuant to) [^.;\\n]{3,110})?`, { sets: { action: "notice-of-decision" } }),

    // Suspended, cancelled.
    row("suspended", `suspend(?:ed|s|ing)?${p.theRegistration}${p.due}`, { sets: { action: "suspension" }, unless: p.ownWish }),
    row("suspended-for", `suspend(?:ed|s|ing)(?: it| them|${p.theRegistration})? (?:because of|for|due to|over|following) (?:an? |the )?(?:serious )?breach(?:es)? of {subjects}`, { sets: { action: "suspension" }, unless: p.ownWish }),
    row("suspended-service", `${p.regulator} (?:(?:has|have|had|temporarily|immediately|urgently) )*suspend(?:ed|s) (?:the |this |its )?(?:service|home|practice|clinic|agency|hospital|surgery|provider)(?!'|s'| (?:contract|placement))${p.due}`, { sets: { action: "suspension" } }),
    row("registration-suspended", `registration(?: of [^.;,\\n]{2,50}?| as [^.;,\\n]{2,50}?)? (?:(?:${p.was}|temporarily|immediately|urgently) )*suspended${p.due}`, { sets: { action: "suspension" } }),
    row("suspension-of", `suspension (?:of|to)${p.theRegistration}${p.due}`, { sets: { action: "suspension" } }),
    row("suspension-lifted", `(?:lift(?:ed)?|end(?:ed)?) (?:the |its |this )?suspension|suspension (?:(?:of [^.;,\\n]{2,50}|${p.was}) )*(?:lifted|ended|expired)`, { sets: { action: "suspension", said: "removed" } }),
    row("cancelled", `(?:${p.cancelling}|${p.regulator} cancel|(?:powers?|order|granted)(?: [^.;,\\n]{1,40}?)? to cancel)${p.theRegistration}`, { sets: { action: "cancellation" }, unless: p.ownWish }),
    row("removed-location", "(?:remov(?:ed|ing|e)|struck off)(?: (?:the|this|its|[A-Z][^.;,\\n]{2,50}?) (?:location|home|service|practice)?)? ?(?:from (?:[^.;,\\n]{0,60}? )?registration|(?:the|its|their)(?: [^.;,\\n]{1,50}?)? registration)", { sets: { action: "cancellation" }, unless: `${p.ownWish}|conditions?` }),
    row("registration-cancelled", `registration(?: of [^.;,\\n]{2,50}?| as [^.;,\\n]{2,50}?| to [^.;,\\n]{2,50}?)? (?:${p.was} )*(?:cancell?ed|revoked|removed)(?! (?:by|at) (?:the|its|their) (?:provider|owner|own|request))`, { sets: { action: "cancellation" } }),
    row("cancellation-of", `cancell?ation of${p.theRegistration}|(?:urgent )?cancell?ation order`, { sets: { action: "cancellation" }, unless: p.ownWish }),
    row("deregistered", "de-?registered", { sets: { action: "cancellation" }, unless: p.ownWish }),

    // Penalties and courts.
    row("penalty-fined", "(?:fined?|fines|fining|(?:fixed )?penalty of|paid a fine of)(?: [^.;,\\n£]{1,60}?)? £[\\d,]+(?: by (?:cqc|the care quality commission))?(?: (?:for|after|because)(?: it| they| the [a-z]+| he| she)? (?:failing|failed|failure|not|did not|didn't)(?: to)? (?:display|notify|submit|tell|have|report|inform)[^.;,\\n]{0,60})", { sets: { action: "fixed-penalty" }, unless: "court|judge|magistrates|victim surcharge|pleaded" }),
    row("prosecuted", `(?:${p.regulator} (?:(?:has|have|had|also|successfully) )*(?:prosecut(?:ed|es|ing)|brought (?:a|the|this) (?:criminal )?prosecution)|(?:successfully )?prosecuted by ${p.regulator}|prosecution (?:(?:was|were|being|has been) )*(?:brought|launched|taken)(?: [^.;,\\n]{1,50}?)? by ${p.regulator}|prosecution by ${p.regulator}|cqc prosecution)(?: under (?:the )?{subjects=crimeRegulations})?`, { sets: { action: "prosecution" }, unless: p.otherCourt }),
    row("prosecuted-under", "(?:was|were|been|being) (?:successfully )?prosecuted[^.;\\n]{0,60}? (?:for|over|under|after) (?:[^.;\\n]{0,40}? )?{subjects=crimeRegulations}", { sets: { action: "prosecution" }, unless: p.otherCourt }),
    row("pleaded-guilty", "(?:pleaded|pleading|pled|plead|found|entered a plea of) guilty (?:to|of) (?:(?:{count}|an?|the|all|both|charges? of|counts? of) )*(?:fail\\w*|breach\\w*|causing|exposing|not|carrying on|operating|running|offen[cs]es?|charges?|counts?|providing)(?:[^.;,\\n]{0,60}? (?:under|contrary to|of|in relation to) (?:the )?{subjects=crimeRegulations})?", { sets: { action: "prosecution" }, unless: p.otherCourt }),
    row("convicted", "(?:was|were|been) (?:convicted|found guilty|sentenced) (?:of|for|at|to|after)(?: [^.;,\\n]{1,60}?)?(?:fail\\w*|breach\\w*|unregistered|without (?:being )?regist\\w+|court)", { sets: { action: "prosecution" }, unless: p.otherCourt }),
    row("court-fine", "fined?(?: (?:a total of|more than|over))? £[\\d,.]+(?: million|m)?(?:[^.;\\n]{0,80}? (?:court|magistrates|judge|victim surcharge|pleading guilty|pleaded guilty|(?:prosecution|costs)))|ordered to pay (?:a total of |more than |over |a |fines? (?:of|totalling) )*£[\\d,]+", { sets: { action: "prosecution" }, unless: p.otherCourt }),
    row("caution", `(?:issued|gave|given|served|accepted|received|administered)(?: ${p.provider})?(?: with)? a (?:simple |formal |written )*caution(?: (?:to|by) ${p.provider})?`, { sets: { action: "caution" }, unless: "(?:police|staff|carers?|nurse|employee|conviction)s?[^.;\\n]{0,40} cautions?|cautions? (?:from|by) (?:the )?police" }),

    // Asked in writing.
    row("letter", `(?:sent|wrote|written|issued|sending)(?: (?:an?|the))?(?: (?:letter|urgent letter))? (?:to )?[^.;,\\n]{2,70}? (?:requesting|asking for|seeking|demanding|requiring|to (?:request|seek|ask for))(?: that)?(?: (?:it|they|the provider|them))?(?: (?:an?|take|took|to take|for))? (?:immediate|urgent)(?: and urgent)? (?:action|assurances?|reassurances?|improvements?|response)`, { sets: { action: "letter-of-intent" } }),
    row("letter-of-intent", "wr(?:ote|itten) to [^.;\\n]{2,160}?['‘“]?letters? of intent['’”]?", { sets: { action: "letter-of-intent" } }),
    row("action-plan", `${p.regulator} (?:(?:will|have|has|had|also|then|now|are|is) )*${requested}(?: for)?(?: [^.;:\\n]{2,60}?)?(?: to| for| with)?(?: (?:submit|complete|provide|send|produce|write|supply|give|develop|create|draw up)(?: (?:us|cqc|it|them))?(?: with)?)? ${plan}`, { sets: { action: "action-plan" }, unless: notPlan }),
    row("plan-asked", `(?:${p.was} ){1,6}(?:requested|asked|required|told|instructed|ordered)(?: (?:to|for))?(?: (?:submit|complete|provide|send|produce|write|supply|give|develop|create|draw up)(?: (?:us|cqc|the cqc|it|them))?(?: with)?)? ${plan}`, { sets: { action: "action-plan" }, unless: notPlan }),
    row("report-asked", `(?:ask(?:ed)?|told|required)(?: [^.;,\\n]{2,40}?)? to (?:send|give|provide|submit to) (?:us|cqc|the cqc|the care quality commission|the commission|the regulator)(?: with)? a (?:written )?report`, { sets: { action: "action-plan" }, unless: "(?:tables?|sections?) [^.;\\n]{0,120}report" }),
  ],
});
