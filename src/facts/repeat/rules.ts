import { defineRules } from "../../rules/rule.ts";
import { slots } from "../slots.ts";

const rated =
  "(?:rated|rates|judged|graded|scored|deemed|given|branded|ranked|received|found(?: to be)?|awarded)";
const inspections =
  "(?:(?:consecutive |successive |separate |previous |last |full |comprehensive |rated )*(?:inspections|ratings|reports|visits|assessments|occasions))";

// prettier-ignore
export const table = defineRules({
  type: "repeat",
  anchor: "time|consecutive|successive|again|remain|continu|still|repeat|in a row|inspections|prior to|sustained|once more|occasions|never|twice|persist",
  slots,
  rows: [
    // A rating, counted.
    { id: "repeat.rated-nth-time", phrase: `(?:${rated}|rating)(?: it| the [a-z]+| [A-Za-z0-9/' ]{2,60}?)?(?: as| to be| an?)* {rating}(?: overall)? for (?:the |a |its )?{ordinal}(?: {row=row})? time(?: {inRow=inARow})?`, sets: { subject: "rating" } },
    { id: "repeat.rates-nth-time", phrase: `{rating}(?: overall| rating)? for (?:the |a |its )?{ordinal}(?: {row=row})?(?: time| inspection)(?: {inRow=inARow})?`, sets: { subject: "rating" } },
    { id: "repeat.nth-rating", phrase: "{ordinal}(?: {row=row})? {rating} (?:rating|verdict|judgement|grade|report)(?: {inRow=inARow})?", sets: { subject: "rating" } },
    { id: "repeat.nth-time-rated", phrase: `{ordinal}(?: {row=row})? (?:time|inspection|occasion)(?: {inRow=inARow})?(?: (?:that|in which|at which|where|when))?(?: (?:the|this|it|has|had|been|we|was|service|home|have|provider|practice|is))* (?:${rated})(?: it| the [a-z]+)?(?: as| to be)? {rating}`, sets: { subject: "rating" } },
    { id: "repeat.rated-times", phrase: `(?:${rated})(?: as| to be)? {rating}(?: overall)? (?:{count=times}|{countWord=count} times|(?:at|in|during|on|over|for|across)(?: the| its| our| all| each of)*(?: last| past| previous)? {number=count} ${inspections})(?: {inRow=inARow})?`, sets: { subject: "rating" } },
    { id: "repeat.times-rated", phrase: `(?:for )?(?:the )?(?:last|past|previous) {count} ${inspections}(?: (?:have|had|has|all|also|were|was|each|we|it|graded))*(?: (?:${rated}))?(?: it| the [a-z]+)?(?: as| in)?(?: an?)? {rating}`, sets: { subject: "rating" } },
    { id: "repeat.consecutive-ratings", phrase: `{count} (?<row>consecutive|successive)(?: overall)? {rating} ratings`, sets: { subject: "rating" } },

    // A rating, not counted.
    { id: "repeat.again-rated", phrase: `(?:again|once more|yet again)(?: been)? (?:${rated})(?: it| the [a-z]+| [A-Z][^.;,\\n]{2,50}?)?(?: as| to be)? {rating}(?: overall)?(?:(?: and)? for (?:being |how )*{questions})?`, sets: { subject: "rating" } },
    { id: "repeat.rated-again", phrase: `(?:${rated})(?: it| the [a-z]+)?(?: as| to be)? {rating}(?: overall)? (?:again|once more|yet again)`, sets: { subject: "rating" } },
    { id: "repeat.remained-rating", phrase: `overall(?: rating)?(?: (?:for|of) [^.;\\n]{2,60}?)? (?:has )?(?:remain(?:s|ed)|stay(?:s|ed)|continues? to be|is still|continued to be)(?: (?:rated|as|at|the same|unchanged))*,?(?: as)? {rating}`, sets: { subject: "rating", questions: "overall" } },
    { id: "repeat.service-remains", phrase: `(?:service|home|practice|agency|trust|provider|hospital|it) (?:has )?(?:remain(?:s|ed)|continues? to be|continued to be|is still|stays)(?: rated)?(?: as)? {rating}(?: overall)?(?! for)`, sets: { subject: "rating", questions: "overall" } },
    { id: "repeat.remains-for", phrase: `(?:service|home|practice|agency|trust|provider|hospital|it) (?:has )?(?:remain(?:s|ed)|continues? to be) (?:rated )(?:as )?{rating} (?:for|in)(?: being| how)* {questions}`, sets: { subject: "rating" } },
    { id: "repeat.name-remains", phrase: `(?:remains|has remained|continues to be|continued to be)(?: rated)(?: as)? {rating}(?: overall)`, sets: { subject: "rating", questions: "overall" } },

    // Never good.
    { id: "repeat.not-good-nth", phrase: `{ordinal}(?: {row=row})? (?:time|inspection)[^.;\\n]{0,60}? (?:fail(?:ed|ing)?|not|never|unable)(?: to)? (?:achieve|achieved|be rated|been rated|reach|receive|get|meet)(?: an?)? (?:{rating}|the standard)`, sets: { subject: "below-good", value: "none" } },
    { id: "repeat.less-than-good", phrase: `(?:rated |been )?(?:less than|below|lower than|not|never(?: been)?(?: rated)?)(?: overall)?(?: as)? ["'“‘]?good["'”’]?(?: rating)? (?:(?:for|at|in|on|over)(?: the| its| all| each of)*(?: last| past| previous)? {count}(?: {row=row})? (?:${inspections}|times)|for (?:the |a )?{ordinal}(?: {again=row})? time)`, sets: { subject: "below-good" } },
    { id: "repeat.never-good", phrase: `(?:never|not once)(?: yet)? (?:been )?(?:rated|achieved|received|had|got)(?: as| an?)* (?:good|better than {better=rating})`, sets: { subject: "below-good" } },
    { id: "repeat.inspected-never", phrase: "inspected {count} times[^.;\\n]{0,40}? never", sets: { subject: "below-good" } },
    { id: "repeat.failed-inspections", phrase: `(?:failed|failing) (?:its |their )?(?:last |past )?{count}(?: {row=row})? ${inspections}(?: {inRow=inARow})?`, sets: { subject: "concern" } },

    // Breaches.
    { id: "repeat.still-in-breach", phrase: "(?:remain(?:s|ed|ing)?|still|continu(?:ed|es|ing) to be|again|was again|found again) (?:found )?(?:to be )?in (?:continued |repeated )?breach", sets: { subject: "breach" } },
    { id: "repeat.repeated-breaches", phrase: "(?:repeat(?:ed)?|continu(?:ed|ing)|ongoing|persistent|recurring|recurrent|long-standing|sustained) (?:and [a-z]+ )?(?:regulatory |legal |multiple )?(?:breach(?:es)?|non-compliance)", sets: { subject: "breach" } },
    { id: "repeat.breach-continues", phrase: "breach(?:es)?(?: of regulations?(?: [\\d, and]+)?)? (?:had |has |have )?(?:continued|persisted|remain(?:s|ed)?(?! the)|not been (?:met|addressed|resolved|rectified))", sets: { subject: "breach" } },
    { id: "repeat.breach-nth", phrase: "(?:in )?breach(?:ed)?(?: of)?[^.;\\n]{0,80}? for (?:the |a ){ordinal}(?: {row=row})? (?:time|inspection)(?: {inRow=inARow})?", sets: { subject: "breach" } },
    { id: "repeat.nth-breach", phrase: "{ordinal}(?: {row=row})? (?:time|inspection)(?: (?:that|in which|at which|where|when))?(?: (?:the|this|it|has|had|been|we|was|service|home|have|provider|practice|found))* (?:in )?breach(?:ed)?", sets: { subject: "breach" } },
    { id: "repeat.consecutive-breach", phrase: `(?:in )?breach(?:es)?[^.;\\n]{0,80}? (?:at|over|for|in|during|on)(?: the| our| all| each of)*(?: last| past| previous)? {count}(?: {row=row})? ${inspections}`, sets: { subject: "breach" } },
    { id: "repeat.failed-to-address", phrase: "(?:failed to|had not|have not|not) address(?:ed)? (?:all |any )?(?:of )?the (?:previous |regulatory |identified )*breaches", sets: { subject: "breach" } },

    // Special measures, concerns.
    { id: "repeat.measures-again", phrase: "(?:remain(?:s|ed)?|stay(?:s|ed)?|still|again|back|kept|keep(?:ing)?|keeps)[^.;,\\n]{0,40}? (?:in|into|under) [\"'‘“]?special measures[\"'’”]?", sets: { subject: "special-measures" } },
    { id: "repeat.measures-nth", phrase: "special measures for (?:the |a ){ordinal}(?: {row=row})? time", sets: { subject: "special-measures" } },
    { id: "repeat.concerns-remain", phrase: "(?:concerns|shortfalls|failings|issues|failures)(?: (?:we|that|which|had|been|were|identified|found|raised|reported|at|in|the|our|previous|last|two|earlier|inspections?|visits?))* (?:remain(?:s|ed)?|persist(?:s|ed)?|had not been (?:addressed|acted on|resolved)|continued)(?! (?:committed|positive))", sets: { subject: "concern" } },
    { id: "repeat.repeated-concerns", phrase: "(?:repeat(?:ed)?|recurring|recurrent|ongoing|persistent) (?:and [a-z]+ )?(?:concerns|shortfalls|failings|failures)", sets: { subject: "concern" } },
    { id: "repeat.no-improvement", phrase: "(?:(?:not enough|insufficient|no|little|only marginal) (?:improvements?|progress) (?:had|has|have)(?: not)? been made|improvements? (?:had|has|have) not been (?:made|sustained|maintained|embedded)|fail(?:ed|ing)? to make (?:the )?(?:sufficient|enough|required|necessary) improvements?|not made (?:enough|sufficient|the (?:required|necessary)) improvements?|lessons had (?:not )?been learned from (?:the|previous|our))", sets: { subject: "concern" } },
    { id: "repeat.criticised-nth", phrase: "(?:criticised|slammed|taken to task|warned|condemned)(?: [^.;,\\n]{2,40}?)? for (?:the |a ){ordinal}(?: {row=row})? time", sets: { subject: "concern" } },
  ],
});
