import { defineRules } from "../../rules/rule.ts";
import { slots } from "../slots.ts";

const rated =
  "(?:rat(?:ed|es|e|ing)|re-rated|graded|judged|scored|ranked|deemed|assessed as|classed as|awarded|given)";
const again =
  "(?: (?:once |yet )?(?:again|also|now|still|all|both|each|currently|subsequently|only|previously))?";
const service =
  "(?:service|home|care home|nursing home|practice|surgery|provider|location|hospital|trust|agency|clinic|hospice|company|unit|centre)";
const subject = `(?:(?:the|this|our) )?(?:[a-z]+ )?${service}`;
const moved =
  "(?:improved|changed|moved|risen|gone up|gone down|went (?:up|down)|gone|dropped|fallen|declined|deteriorated|been downgraded|been upgraded|downgraded|upgraded|dropping|declining|moving|improving|slipped|been lowered|been raised|slumped|plunged|plummeted|increased|decreased|reduced)";
const others =
  "(?:people|relatives|families|staff|residents|patients|visitors|food hygiene|hygiene|parents|respondents|customers)";

// A rating verb or a rating's place is demanded: "inadequate" and "good" are everyday words too.
// prettier-ignore
export const table = defineRules({
  type: "rating",
  anchor: "outstanding|good|improvement|inadequate|not (?:be )?rated|not rate",
  slots,
  rows: [
    // The service as a whole.
    { id: "rating.rated-overall", phrase: `${rated}(?: it| the (?:service|home|practice|provider|trust|hospital)| this service)?${again}(?: as| to be)?(?: being)?(?: an?)? {rating}(?: rating)?,? overall`, sets: { questions: "overall" } },
    { id: "rating.overall-and-for", phrase: `{rating} overall(?:,? and| as well as)(?: also)?(?: rated)?(?: (?:in|for)(?: being| how| the key questions? of)*)? {questions}`, sets: { also: "overall" } },
    { id: "rating.overall-is", phrase: `overall(?: rating| quality rating| judgement| grade| performance)?(?: (?:for|of|at) (?:{name=serviceName}))?(?: (?:is|was|are|has been|has (?:also )?(?:remained|stayed)|remains|remained|stays|stayed|of|as|now|therefore|continued to be|continues to be))*(?: (?:rated|graded|judged))?(?: as| at)? {rating}`, sets: { questions: "overall" } },
    { id: "rating.overall-rated", phrase: `overall(?:,| the service| this service| the practice)*(?: (?:is|was|were|has been|we|they|it))*(?: (?:have|has))?(?: ${rated})(?: (?:this|the) [a-z]+| it)?${again}(?: as| at| to be)? {rating}`, sets: { questions: "overall" } },
    { id: "rating.given-overall", phrase: `(?:an?|the|its|their|another)? ?(?:second |third |fourth )?(?:consecutive )?(?:new )?overall(?: rating(?: of)?)?(?: of)? {rating}(?: rating)?`, sets: { questions: "overall" } },
    { id: "rating.rating-overall", phrase: "{rating} overall(?: rating)?", sets: { questions: "overall" },
      unless: `${others}[^.;]{0,60} {rating} overall` },
    { id: "rating.overall-moved", phrase: `(?:overall )?(?:rating|it|service|home|practice|agency|hospital|trust)(?: (?:for|of) {name=serviceName})?(?: (?:has|have|had|was|is))?(?: (?:also|now|therefore|since|again))? ${moved}(?: again)?(?: down)?(?: from(?: an?| being)?(?: rated)?(?: as)? {before=rating})?(?: overall)? to(?: an?)?(?: rated)? {rating}` },
    { id: "rating.moved-from", phrase: `${moved}(?: overall)?(?: in rating)? from(?: an?)? {before=rating}(?: overall)? to(?: an?)? {rating}` },

    // Named key questions.
    { id: "rating.rated-for", phrase: `${rated}(?: it| the [a-z]+| this service| them)?${again}(?: as| to be)? {rating}(?: in relation to| in terms of| in| for| when it came to| on)(?: the)?(?: key)?(?: questions?| areas?| categor(?:y|ies))?(?: of)?(?: both| how| whether| its| providing| delivering| being| was)* ?(?:the service (?:is|was) )?{questions}` },
    { id: "rating.rating-for", phrase: `{rating} for (?:(?:both|how|whether|providing|delivering|being|the key questions?|of) )*{questions}(?= services|\\W|$)` },
    { id: "rating.questions-rated", phrase: `{questions}(?: (?:is|are|was|were|has|have|had|been|it|we|domains?|categor(?:y|ies)|areas?|each|key questions?))*(?: both| all)? (?:(?:also|now|again|still|each|both|all|previously|therefore|subsequently) )?${rated}${again}(?: as| to be| at)? {rating}` },
    { id: "rating.rated-questions", phrase: `${rated}(?: (?:the|this) [a-z]+)?(?: (?:for|as|on))?(?: being)? {questions} (?:as|to be) {rating}` },
    { id: "rating.questions-as", phrase: "{questions} (?:as|to) {rating}(?! care| practice| quality| governance)" },
    { id: "rating.questions-is", phrase: "{questions}(?: (?:has|have))? (?:(?:also|now) )?(?:remain(?:s|ed|ing)?|stay(?:s|ed)?|continue(?:s|d)? to be|is now|are now)(?: rated)?(?: as| at)? {rating}(?! care)" },
    { id: "rating.questions-not-looked-at", phrase: "{questions}(?: (?:key questions?|domains?|areas?|the service (?:is|was)))? (?:was|were|is|are) not (?:looked at|inspected|assessed|rated|included|considered|reviewed|covered)[^.;\\n]{0,70}? (?:remain(?:s|ed)?|stay(?:s|ed)?|continue to be|rated)(?: rated)?(?: as| at)? {rating}" },
    { id: "rating.questions-moved", phrase: `(?:(?:rating|ratings)(?: for| of)? )?(?:how |being |(?:the )?key questions? (?:of )?)?{questions}(?: (?:the service|it) (?:is|was))?(?: (?:has|have|had|was|were))?(?: (?:also|both|all|each))? ${moved}(?: down)?(?: from(?: an?)? {before=rating})?,?(?: to(?: an?)? {rating})` },
    { id: "rating.same-for", phrase: `${moved}(?: from(?: an?)? {before=rating}) to(?: an?)? {rating},? (?:which is the same|as (?:has|have|did)(?: its ratings?| the ratings?)?|as well as|and so (?:has|have|did)|along with)(?: for| in)?(?: how| being)* {questions}` },
    { id: "rating.question-table", phrase: "(?:is|are) (?:the |this )?(?:services?|home|practice|trust|hospital|provider|agency) {questions} ?\\? ?[-–—:\\t|] ?{rating}" },

    // The chapter's own question, or the service: decided by where it stands.
    { id: "rating.this-question", phrase: `(?:this key question|this domain|the key question)(?: (?:has|was|is|had|been|therefore))*(?: (?:also|now|again))? (?:${rated}|remain(?:s|ed)?|${moved})${again}(?: the same)?(?:,? rated)?(?: as| to be| at| to)? {rating}`, sets: { of: "chapter" } },
    { id: "rating.this-moved", phrase: `(?:this key question|the rating)(?: for this key question)?(?: has| had| was)?(?: now)? ${moved}(?: from {before=rating})? to {rating}`, sets: { of: "chapter" } },
    { id: "rating.rated-service", phrase: `(?:${rated})(?: (?:it|them|${subject}|this|as))*${again}(?: as| to be| at)?(?: being)?(?: an?)? {rating}(?! rating (?:for|in)| for |,? overall| care| practice)`,
      unless: `${others}(?: [a-z]+){0,3} (?:rated|rating|scored|judged|deemed)(?: [a-z]+){0,4} {rating}` },
    { id: "rating.found-to-be", phrase: `(?:we|inspectors|cqc|inspection)(?: (?:have|has))? (?:found|judged|considered)(?: that)? (?:the|this) ${service} (?:to be |was |is |as )?{rating}(?! at | in | with | quality| governance| care| practice| support| systems)` },
    { id: "rating.service-requires", phrase: `following (?:this|the|our) inspection,? we (?:found|rated) (?:that )?(?:the|this) ${service} (?:as )?{rating}` },
    { id: "rating.was-rating", phrase: `(?:rating|ratings)(?: (?:for|of) {name=serviceName})? (?:at (?:the|our) last inspection )?(?:is|was|of|remains?|remained|stays|stayed|has remained|as|:|at)(?: now)? ?{rating}` },
    { id: "rating.rating-of", phrase: "(?:received|awarded|given|gave|achieved?|achieving|got|with|has|had|maintained?|retained?|kept|handed|earned?|a|an|another|its|new|consecutive|branded) {rating} (?:cqc )?(?:rating|grade|judgement|verdict)" },
    { id: "rating.branded", phrase: "(?:branded|labelled|declared) {rating}(?= by|,|\\.| after| following| overall| for| in)" },
    { id: "rating.title", phrase: `(?:cqc|care quality commission|watchdog|regulator|inspectors) (?:rates?|rated) [^.;\\n]{2,90}? {rating}` },
    { id: "rating.service-remains", phrase: `(?:service|home|practice|agency|trust|provider) (?:remains|remained|has remained) (?:rated )?(?:as )?{rating}(?: overall)?(?! for)` },
    { id: "rating.still-found", phrase: `(?:service|home|practice|agency|trust|provider) was (?:still|again) found to be {rating}(?! at| in| with)` },
    { id: "rating.previous-in-brackets", phrase: `previous(?: overall)?(?: inspection)? rating:?(?: (?:in |at )?(?:{monthYear}|{dates}))?(?: ?[-–:—])? ?{rating}` },
    { id: "rating.last-rating", phrase: `(?:last|previous)(?: overall)? rating(?: (?:for|of|at) [^.;\\n]{2,60}?)? (?:was|of|:) ?{rating}` },
    { id: "rating.not-improve", phrase: "could not improve the rating (?:of|for) {questions} from {rating}" },
    { id: "rating.limited", phrase: "limited (?:our|the|its) (?:overall )?rating (?:of|for) [^.;\\n]{2,40}? to {rating}", sets: { questions: "overall" } },
    { id: "rating.not-rated", phrase: "(?:inspected|assessed) but (?:was |were )?not rated", sets: { rating: "not rated" } },
  ],
});
