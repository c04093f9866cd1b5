import { defineRules } from "../../rules/rule.ts";
import { slots } from "../slots.ts";

const inspection = "(?:inspections?|assessments?|site visits?|visits?|review)";
const announced =
  "(?:an? |our |this |the |these |its |their |cqc's )?(?:(?:announced|unannounced|short notice|comprehensive|focused|targeted|responsive|routine|planned|scheduled|follow-up|new|first|full|latest|recent|initial|two-day|three-day)(?: |, | and ))*";
const when = "(?:on|over|between|from|in|during|of|at)(?: (?!and |but |which |who )[a-z-]+){0,6}?";

/** When the regulator looked, and when it published. */
// prettier-ignore
export const dates = defineRules({
  type: "inspection",
  slots,
  rows: [
    { id: "inspection.cover-visited", phrase: `(?:dates? of (?:the )?(?:inspections?(?: visits?)?|assessments?|site visits?|visits?)(?:\\(s\\))?|inspection (?:dates?|visits?)|assessment dates?|inspected|date\\(s\\) of inspection)(?: ?:| were| was| is)? ?(?:{dates}|{month=monthYear})`, sets: { role: "visited" } },
    { id: "inspection.cover-visited-boxed", phrase: "date(?: of (?:this |the )?inspection)? ?:? ?{boxed=boxedDate}", sets: { role: "visited" } },
    { id: "inspection.report-from", phrase: "report from {dates} (?:assessment|inspection)", sets: { role: "visited" } },
    { id: "inspection.carried-out-on", phrase: `(?:inspection|review|assessment) carried out on {dates}`, sets: { role: "visited" } },
    { id: "inspection.took-place", phrase: `${announced}${inspection}(?: (?:visit|of [^.;\\n]{2,60}?|at [^.;\\n]{2,60}?|activity))?(?:,? (?:which|that))? (?:took place|was carried out|was undertaken|was completed|was conducted|were carried out|was made|started|commenced|began|that began|which began|which started|that started|which took place|carried out|undertaken|conducted|ran|made|lasted) ${when} (?:{dates}|{month=monthYear}|{bare=months})(?:,?[^.;\\n]{0,60}? (?:finishing|ending|ended|finished|and|with a return|again)(?: [a-z]+){0,8}? on(?: [a-z]+){0,5}? {ended=dates})?`, sets: { role: "visited" } },
    { id: "inspection.we-inspected", phrase: `(?:we|(?:inspectors|assessors|an inspector|a team of inspectors|two inspectors|who|they)(?: from [^.;,\\n]{3,50}?)?|cqc(?:'s inspectors| inspectors)?|(?:the )?(?:cqc|regulator|commission|care quality commission|watchdog)(?: \\(cqc\\))?|who) (?:also |last |previously |first )*(?:have |has |had )?(?:previously |last |first )?(?:inspected|visited|carried out|undertook|completed|conducted|made|paid|called (?:at|on|in)|went to|went back|returned|came to|came back|came|arrived|were (?:at|on site|there)|sent in inspectors|dropped in|turned up|descended|was at|spoke to|assessed|started (?:the|our|this) assessment|re-?inspected)(?: [^.;\\n]{0,140}?)?? ${when} (?:{dates}|{month=monthYear}|{bare=months})(?:[^.;\\n]{0,60}? (?:finishing|ending|ended|finished|completing|and|with a return|again)(?: [a-z]+){0,8}? on(?: [a-z]+){0,5}? {ended=dates})?`, sets: { role: "visited" } },
    { id: "inspection.visit-on", phrase: "(?:carried out|made|paid|undertook) (?:an? )?(?:(?!previous|last|earlier)[a-z-]+ )?visits?(?: (?:to|at) [^.;,\\n]{2,50})? on {dates}", sets: { role: "visited" } },
    { id: "inspection.following", phrase: `(?:following|after|during|from|at|in|that) ${announced}${inspection}(?: (?:which|that|of [^.;,\\n]{2,60}?|at [^.;,\\n]{2,60}?|by [^.;,\\n]{2,60}?))?(?: (?:was|were|took place))?(?: (?:carried out|undertaken|conducted|made|completed|held))?(?: by (?:the )?cqc)? ${when} (?:{dates}|{month=monthYear}|{bare=months})(?:,? (?:and|with)[^.;\\n]{0,60}?,? on {ended=dates})?`, sets: { role: "visited" } },
    { id: "inspection.dated-inspection", phrase: `(?:the |its |their |an |a )?(?:{bare=months}|{month=monthYear}) ${announced}(?:inspection|assessment|visit)`, sets: { role: "visited" } },
    { id: "inspection.inspection-on", phrase: `(?:the|this|our|an|its) ${announced}(?:inspection|assessment|visit) (?:on|of|in) (?:{dates}|{month=monthYear})`, sets: { role: "visited" } },
    { id: "inspection.was-inspected", phrase: `(?:was|were|been|who|inspectors,?) (?:last )?(?:inspected|visited|assessed|called|checked)(?: on)?(?: by [^.;,\\n]{2,40}?)?(?: without (?:notice|warning)| unannounced)? ${when} (?:{dates}|{month=monthYear}|{bare=months})`, sets: { role: "visited" } },

    { id: "inspection.published", phrase: "(?:date of publication|publication date|report published|published|first published)(?: ?:| on| today| yesterday)? ?\\(?(?:{dates}|{month=monthYear})", sets: { role: "published" },
      unless: "(?:report|rating|inspection|improvement|good|inadequate|outstanding)[\"'‘’“”]?,? ?\\((?:report |last report |rating )?published:?(?: on)? {dates}" },
    { id: "inspection.last-published", phrase: "\\((?:report |last report |rating |inspection report )?published:?(?: on| in)? (?:{dates}|{month=monthYear})\\)?", sets: { role: "last-published" } },
  ],
});

/** How much of a service it looked at. */
// prettier-ignore
export const reach = defineRules({
  type: "inspection",
  slots: { ...slots, scopeWord: "(?:comprehensive|focused|targeted)" },
  rows: [
    { id: "inspection.focused", phrase: "(?:this|a|an|our|the|unannounced|announced)(?: (?:was|unannounced|announced|an?|is)){0,6},? focused inspection(?! in | on )", sets: { role: "scope", scope: "focused" } },
    { id: "inspection.only-questions", phrase: "(?:report|inspection) (?:only )?(?:covers|covered|looked at|considered|focused on|focuses on)(?: only)? (?:our findings in relation to )?(?:those|these|the)(?: requirements| (?:two|three|key|questions|areas|of|following))*", sets: { role: "scope", scope: "focused" } },
    { id: "inspection.covers-questions", phrase: "(?:report|inspection) (?:only )?(?:covers|covered|looked at|considered|includes) (?:only )?our findings in relation to (?:the )?(?:(?:two|three|four) )?(?:key questions?(?: of)?,? |questions? )?[\"'‘“]?{questions}(?: key questions?)?(?: only)?", sets: { role: "looked-at", scope: "focused" } },
    { id: "inspection.looked-at", phrase: "(?:(?:key )?questions?|domains?|areas?) (?:of |we inspected were |inspected were |looked at were )?[\"'‘“]?{questions}[\"'’”]?(?: only)?(?! (?:was|were|has|have|is|are) (?:not|rated))", sets: { role: "looked-at" } },
    { id: "inspection.looked-only-at", phrase: "(?:inspected|looked at|reviewed|considered|focused on|covers?|covered|assessed)(?: only| whether)?(?: the)?(?: key questions?(?: of)?| domains?(?: of)?)? (?:is the service )?{questions}(?: only| key questions?| domains?)?", sets: { role: "looked-at" } },
    { id: "inspection.targeted", phrase: "(?:this|a|an|our|the|unannounced|announced)(?: (?:was|unannounced|announced|an?|is)){0,6},? targeted inspection(?!s| in | on )", sets: { role: "scope", scope: "targeted" } },
    { id: "inspection.comprehensive", phrase: "(?:this|our|the)(?: (?:was|unannounced|announced|an?|is|planned|first|scheduled))*,? (?:(?:full )?comprehensive|rating) inspection(?! (?:on|in|of))", sets: { role: "scope", scope: "comprehensive" } },
    { id: "inspection.type-of", phrase: "(?:type of (?:inspection|assessment)|inspection type) ?:? ?(?:an? )?(?:(?:unannounced|announced|short notice|planned|full|routine),? (?:and )?)*{kind=scopeWord}(?: (?:follow-up )?(?:inspection|assessment))?", sets: { role: "scope" } },
    { id: "inspection.carried-out", phrase: "(?:carried out|undertook|undertaken|completed|conducted|did) an? (?:(?:unannounced|announced|short notice|short-notice|planned|full|routine)(?:,? (?:and )?))*{kind=scopeWord} (?:follow-up )?inspection", sets: { role: "scope" } },
  ],
});
