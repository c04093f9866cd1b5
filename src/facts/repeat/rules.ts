import { defineRules, type RuleRow } from "../../rules/rule.ts";
import { slots } from "../slots.ts";
import * as p from "./phrases.ts";

const rowsOf =
  (subject: string) =>
  (id: string, phrase: string, rest: Omit<RuleRow, "id" | "phrase"> = {}): RuleRow => ({
    id: `repeat.${id}`,
    phrase,
    ...rest,
    sets: { subject, ...rest.sets },
  });
const rating = rowsOf("rating");
const belowGood = rowsOf("below-good");
const breach = rowsOf("breach");
const concern = rowsOf("concern");
const measures = rowsOf("special-measures");

const again = "(?:once |yet )?again|once more|for another time";
const good = "[\"'‘“]?good[\"'’”]?";
const notGood = `(?:less than|below|lower than|worse than|short of|not|[a-z]{2,5}n't|never|not been|failed to (?:be|get|achieve)|fail(?:ed|ing|ure|s)? to (?:achieve|reach|get|receive|obtain|gain|be rated|meet|secure)|(?:not|never|n't|unable to|yet to)(?: (?:been|be|able|to|yet|have|has))* (?:achieved?|reach(?:ed)?|received?|rated|given|awarded|had))(?: (?:an?|rated|overall|as|rating of|a rating of|been|the|at least))* ${good}(?: or (?:better|outstanding|above))?(?: (?:rating|overall))*`;
const stays =
  "(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|(?:is|was|are|were) still|continu(?:es?|ed|ing) to be)";
const special = "[\"'‘“]?special measures[\"'’”]?";
const not = "(?:not|never|[a-z]{2,5}n't|without|no|failed to|fail(?:s|ing|ure) to|unable to)";

// What the words say to happen more than once. A rating word decides later: to stay Good is no repeat.
// prettier-ignore
export const table = defineRules({
  type: "repeat",
  slots: { ...slots, consecutively: "consecutively", consecutiveWord: slots.row, overallWord: "overall", lastWord: "last|past|previous" },
  rows: [
    // A rating, counted.
    rating("rated-nth-time", `(?:${p.rated}${p.whom} )?{rating}(?: (?:overall|rating|by (?:the )?(?:cqc|care quality commission|regulator|watchdog)(?: \\(cqc\\))?|at the latest inspection))*${p.questionsTail} ${p.nthTime}`),
    rating("nth-time-question", `${p.theNthTime}(?: (?:that|at which|in which|on which|where|when|which))? (?:the )?{questions}(?: (?:key questions?|has|have|had|was|were|is|been|again))* ${p.rated}(?: (?:as|to be))? {rating}`),
    rating("nth-time-rated", `${p.theNthTime},?(?: (?:(?!not |n't |fail|less|below|never|visited|inspected|returned|good|outstanding|inadequate|improvement)[^.;:\\n]){0,80}?)? ${p.rated}(?: (?:it|them|the [a-z]+|this [a-z]+))?(?: (?:as|to be|an?|overall))* {rating}`),
    rating("nth-rating", "{ordinal}(?:,? (?:{row=row}|straight))?(?: overall)? {rating}(?: overall)? (?:rating|verdict|judgement|grade|report|grading|assessment|inspection)(?: {inRow=inARow})?"),
    rating("nth-rating-of", "{ordinal}(?:,? (?:{row=row}|straight))?(?: overall)? rating of {rating}(?: {inRow=inARow})?"),
    rating("rated-times", `${p.rated}${p.whom} {rating}(?: overall)? (?:{count=times}|{number=count} times)(?:,? {inRow=inARow}|,? {row=consecutively})?`),
    rating("rated-at", `(?:${p.rated}${p.whom} )?{rating}(?: overall)?${p.questionsTail} ${p.atInspections}`, { sets: { unit: "inspections" }, unless: "{rating} or {other=rating}" }),
    rating("of-the-last", `(?:${p.rated}${p.whom} )?{rating}(?: overall)? (?:at|in|on|for) {count} (?:out )?of (?:the|its|our|their) (?:last|past|previous) {of=several} (?:inspections|visits|reports|assessments)`, { sets: { unit: "inspections" } }),
    rating("at-inspections-rated", `(?:(?:at|in|during|on|over|for|across|after|following) )?(?:(?:the|its|our|their|all|each of|both|of) ){0,6}(?:{lastly=lastWord} {count}|{countRow=several} {row=consecutiveWord}) (?:(?:[a-z]+ )?(?:inspections|visits|reports|assessments|occasions|ratings))(?: (?:(?!not |n't |less|below|never|breach)[^.;:\\n]){0,60}?)? (?:${p.rated}|were|was)${p.whom} {rating}`, { sets: { unit: "inspections" } }),
    rating("consecutive-ratings", "{count}(?: (?:{row=row}|straight|back-to-back))(?: overall)? {rating} (?:ratings|reports|inspections|verdicts|gradings)"),
    rating("ratings-in-a-row", "{count}(?: overall)? {rating} (?:ratings|reports|inspections|verdicts)(?: overall)? {inRow=inARow}"),
    rating("years-running", `{rating}(?: overall)? for (?:the (?:last|past) )?{count}(?: {row=row})? years(?: {inRow=inARow})?`, { sets: { unit: "years" } }),
    rating("every-inspection", `${p.rated}${p.whom} {rating}(?: overall)? (?:at|in|on|following) (?:every|each|all(?: of)?)(?: (?:of|its|our|the|previous|single))* (?:inspections?|visits?)`),

    // A rating, not counted.
    rating("again-rated", `(?:${again}|has again|have again)(?: (?:been|be|being))? ${p.rated}${p.whom} {rating}${p.questionsTail}`),
    rating("rated-again", `${p.rated}${p.whom} {rating}(?: overall)?,? (?:${again})(?! (?:on|when|by|to|in|within))`),
    rating("overall-remains", `overall(?: (?:rating|quality|judgement))?(?: (?:for|of) [^.;\\n]{2,60}?)?(?: (?:has|have|had|therefore|still|also))* (?:${stays}|is still)(?: (?:rated|as|at|the same|unchanged|a))*[,:]?(?: as| at)? {rating}`, { sets: { questions: "overall" } }),
    rating("rating-remains", `rating(?: (?:for|of) [^.;\\n]{2,50}?)?(?: (?:has|have|had|therefore|still|also))* ${stays}(?: (?:as|at|the same|unchanged))*[,:]?(?: as| at)? {rating}`),
    rating("service-remains", `(?:${p.service}|it|which|and|they)(?: (?:has|have|had|therefore|also|now|will))* (?:${stays}|still)(?: (?:rated|judged|graded|found to be|overall|as|at))+ {rating}${p.questionsTail}(?: overall)?`),
    rating("service-still", `${p.service}(?: (?:has|have|had|therefore|also))* (?:remain(?:s|ed)|stay(?:s|ed)) (?:as |at )?{rating}(?: overall)?`),
    rating("remains-rated", `(?:${stays}|still) (?:rated|judged|graded|found to be)(?: (?:as|overall))* {rating}${p.questionsTail}(?: overall)?`),
    rating("questions-remain", `{questions}(?: (?:key questions?|domains?|ratings?|have|has|had|all|both|also|the service))* (?:${stays})(?: (?:rated|as|at|unchanged))* {rating}`),
    rating("chapter-remains", `(?:this key question|this domain|the (?:rating|key question))(?: for this (?:key )?question)?(?: (?:has|had|have|therefore|also))* (?:${stays})(?: (?:rated|as|at|the same|unchanged))*[,:]?(?: (?:as|at|rated))* {rating}`, { sets: { of: "chapter" } }),
    rating("chapter-the-same", "at this (?:inspection|assessment|visit),? (?:we found )?(?:this key question|the rating)(?: for this key question)?(?: (?:has|had|was))? (?:remain(?:s|ed)|stay(?:s|ed)|unchanged)(?: (?:the same|unchanged))?(?=[.])", { sets: { of: "chapter", same: "yes" } }),
    rating("place-the-same", "(?:our|the) (?:overall )?rating (?:of|for) (?:this|the) (?:location|hospital|practice|trust|provider|clinic|home) (?:stayed|remained|has remained|has stayed) (?:the same|unchanged)", { sets: { questions: "overall", same: "yes" } }),
    rating("kept-rating", `(?:maintained|retained|kept|retains|keeps|holds|held)(?: (?:its|their|the|an?|overall|previous))* (?:(?:rating|grading|grade)(?: (?:of|as|at)| following a previous overall rating of) {rating}|{kept=rating} (?:rating|grading|grade))`),
    rating("rating-of-remains", `(?:rating of {rating}|{kept=rating} rating)(?: (?:has|have|had|therefore|still|also))* (?:remain(?:s|ed)|stay(?:s|ed))(?: (?:unchanged|the same|in place))?`),
    rating("and-again-in", `${p.rated}${p.whom} {rating}(?: overall)? in (?:[a-z]+ )?(?:19|20)\\d\\d,?(?: [^.;\\n]{0,30}?)? and (?:then )?(?:once )?again in (?:[a-z]+ )?(?:19|20)\\d\\d`),
    rating("rating-and-remains", `rating [^.;\\n]{1,80}? and (?:therefore |still |so )?(?:remain(?:s|ed)|stay(?:s|ed)) (?:rated |as |at )?{rating}`, { sets: { questions: "overall" } }),
    rating("same-as-before", `{rating}(?: overall)?,?(?: which is)? the same (?:rating |as |overall )*(?:it was |it had |at |its |the |our |from |given )*(?:last|previous)(?: time| inspection)?`),
    rating("worst-again", "(?:again|once more|second time)(?: been)? (?:placed|put|rated|given|received)(?: [a-z]+){0,3} (?:worst|lowest|bottom)(?: possible)? (?:category|rating|grade)", { sets: { rating: "inadequate" } }),
    rating("since", `${p.rated}${p.whom} {rating}(?: overall)? (?:ever )?since (?:{monthYear}|(?:19|20)\\d\\d)`),

    // Never good.
    belowGood("not-good-nth", `${p.theNthTime}(?: [^.;:\\n]{0,80}?)? ${notGood}`),
    belowGood("not-good-for-nth", `${notGood} ${p.nthTime}`),
    belowGood("not-good-at", `(?:${p.rated}|been|had)?(?: as| to be)? ?${notGood} ${p.atInspections}`, { sets: { unit: "inspections" } }),
    belowGood("at-not-good", `(?:at|in|during|on|over|for)(?: (?:the|its|our|all|each of))* {lastly=lastWord} {count} ${p.inspections}(?: [^.;:\\n]{0,60}?)? ${notGood}`, { sets: { unit: "inspections" } }),
    belowGood("not-good-times", `${notGood} (?:{count=times}|{number=count} times)(?: {inRow=inARow})?`),
    belowGood("either-at", `{rating} or {other=rating}(?: overall)? (?:${p.atInspections})`, { sets: { unit: "inspections" } }),
    belowGood("inspected-never", `inspected {count} times[^.;\\n]{0,60}? (?:never|not once|not been|without)[^.;\\n]{0,40}? ${good}`, { sets: { unit: "inspections" } }),
    belowGood("never-good", `(?:never|not once)(?: (?:yet|been|be|rated|achieved|received|had|got|as|an?|reached|overall))* ${good}(?! (?:enough|care|practice))`),
    belowGood("not-good-since", `${notGood} (?:since|at any of|for (?:over |more than )?(?:{count}|several|many) years)`),

    // Breaches.
    breach("still-in-breach", "(?:remain(?:s|ed|ing)?|still|continu(?:ed|es|e|ing) to be|again|once more|(?:was|were) (?:still|again))(?: (?:found|to be|being|also))* in (?:(?:continued|repeated|continuing) )*breach"),
    breach("repeated-breach", "(?:repeat(?:ed)?|repeatedly|continu(?:ed|ing|ous)|on-?going|persistent(?:ly)?|recurring|recurrent|long-standing|sustained|multiple repeated|history of) (?:and [a-z]+ )?(?:(?:regulatory|legal|multiple|serious|in|the|of) )*(?:breach(?:es|ed|ing)?|non-compliance|non-compliant)"),
    breach("breach-continues", "breach(?:es)?(?: (?:of|in)[^.;\\n]{2,60}?)?(?: (?:had|has|have|were|was|we|found|identified|at|the|our|last|previous|inspection))* (?:continued|persisted|remain(?:s|ed)?(?! (?:the|in))|not (?:all )?been (?:fully )?(?:met|addressed|resolved|rectified))"),
    breach("breach-nth", `breach(?:ed|es|ing)?[^.;\\n]{0,120}? ${p.nthTime}`),
    breach("nth-breach", `${p.theNthTime}(?: (?:(?!good|not )[^.;:\\n]){0,60}?)? breach(?:ed|es)?|{ordinalBreach=ordinal}(?: {again=row})? breach`),
    breach("breach-is-nth", "breach(?:es)?(?: of [^.;\\n]{2,60}?)? (?:is|was|makes it|marks) (?:the |a |its |their )?{ordinal}(?:,? {row=row})?(?: {inRow=inARow})?(?! (?:regulation|requirement|breach of|most|part))"),
    breach("breach-at", `(?:breach(?:ed|es)?|non-compliant)[^.;\\n]{0,80}? ${p.atInspections}`, { sets: { unit: "inspections" } }),
    breach("at-breached", `(?:at|in|during|on|over|for|across)(?: (?:the|our|its|each of))* {lastly=lastWord} {count} ${p.inspections}[^.;:\\n]{0,60}? (?:breach(?:ed|es)?|failed to meet [^.;\\n]{0,20}regulations?)`, { sets: { unit: "inspections" } }),
    breach("not-addressed", `${not} (?:[^.;:\\n]{0,90}? )?(?:address|addressed|resolve|resolved|rectify|rectified|remedied)(?: (?:all|any|of|the|these|our|its|previous|regulatory|identified|legal))* breach(?:es)?`),

    // Special measures.
    measures("measures-again", `(?:(?:again|once more|once again|back|re-enter(?:ed|s|ing)?)(?: [^.;,\\n]{1,40}?)?(?: (?:in|into|under))? ${special}|(?:kept|keep|keeping|placed|put|remains?|remained)(?: [^.;,\\n]{1,60}?)? (?:in|into|under) ${special} (?:again|once more))`),
    measures("measures-nth", `${special} ${p.nthTime}|${special} (?:for )?{count=times}`),

    // Concerns: never a breach by themselves.
    concern("failed-inspections", `(?:fail(?:ed|ing|s)?|flunked) (?:its |their |the |all )?(?:last |past |previous )?{count} ${p.inspections}(?: {inRow=inARow})?`, { sets: { unit: "inspections" } }),
    concern("failed-nth", "(?:{ordinal}(?: {row=row})? failed inspection|fail(?:ed|s)? (?:an |its |a |the )?(?:[a-z]+ )?inspections?(?: again| for (?:the|a) {nth=ordinal} time))"),
    concern("nth-time-found", `${p.theNthTime},?(?: [^.;:\\n]{0,60}?)? (?:found|identified|seen|saw|had|raised|uncovered|reported)(?: [a-z]+){0,3} (?:poor|concerns?|shortfalls?|shortcomings|failings?|failures?|problems?|unsafe|issues|the same)`),
    concern("criticised-nth", `(?:criticised|slammed|taken to task|warned|condemned|blasted|rapped|hit out at|censured|told to improve|told it must improve|under fire)(?: [^.;:\\n]{1,60}?)? ${p.nthTime}`),
    concern("ordered-again", "(?:again|once more)(?: been)? (?:ordered|told|warned|criticised|instructed|slammed|urged)(?: to (?:make|improve)[^.;,\\n]{0,40}?(?:improve\\w*|changes)?)?"),
    concern("criticised-over", "(?:criticised|slammed|condemned)(?: for| over)? [^.;\\n]{2,60}? (?:over|during|in) the (?:past|last) (?:{count} |few |several |couple of )?(?:years|months)", { sets: { value: "none", uncounted: "yes" } }),
    concern("concerns-remain", `${p.shortfalls} (?:(?:we|that|which|had|been|were|was|they|it) )*(?:identified|found|raised|reported|highlighted|noted|seen)?(?: ${p.earlier})?(?: (?:had|have|has|still|also))* (?:remain(?:s|ed)?(?! (?:the|committed|under))|persist(?:s|ed)?|(?:not|yet to|n't) (?:all |fully |yet )*be(?:en)? (?:fully )?(?:addressed|acted (?:up)?on|resolved|rectified|met))`),
    concern("earlier-not-acted-on", `(?:last|previous|earlier) (?:inspections?|reports?|visits?)[^.;\\n]{0,60}? (?:had|have|has) not (?:all |fully |yet |always )*been (?:acted (?:up)?on|addressed|completed|implemented|actioned|met|made|put right|followed)`),
    concern("not-addressed-concerns", `${not}(?: (?:[a-z]+ ){0,4}?)?(?:address(?:ed|ing)?|act(?:ed)? (?:up)?on|resolved?|rectif(?:y|ied)|respond(?:ed)? to|carr(?:y|ied) out|carrying out|implement(?:ed)?|meet|met|learn(?:ed|t)?(?: from)?|made|make)(?: [^.;\\n]{1,70}?)? (?:(?:${p.earlier})|(?:previous|last|earlier|our) (?:inspections?|inspection findings|feedback|concerns|report|findings))`),
    concern("areas-not-addressed", "(?:areas|issues|concerns|points) (?:that |which )?(?:the |this )?[a-z]+ (?:had|has|have) (?:still )?not (?:yet )?(?:addressed|improved|resolved)"),
    concern("no-improvement", `(?:${not}|insufficient|little|only (?:marginal|limited|minimal|slight)|lack of|not enough|too little)(?: (?:enough|sufficient|further|significant|the|made|make|any|of|been|seen|had|required|necessary|needed|evidence|sustained))* (?:improvements?|progress)(?: (?:had|has|have|were|was) (?:not )?(?:been )?(?:made|seen|sustained|taken|evidenced|achieved)| since (?:the|our|its)(?: [a-z]+)? (?:last|previous) (?:inspection|visit))`, { unless: "no (?:further )?improvements? (?:was|were) (?:needed|required)" }),
    concern("failed-to-improve", `${not} (?:(?:yet|been|to|able) )*(?:mak(?:e|ing)|made|show(?:n)?|achieved?|sustain(?:ed)?|maintain(?:ed)?|deliver(?:ed)?)(?: (?:the|enough|sufficient|any|all|required|necessary|needed|significant|rapid|these|those|previous|of|that|were))* improvements?`),
    concern("not-sustained", "improvements?(?: (?:[a-z]+ ){0,6}?)?(?:(?:had|have|has|were|was) )?(?:not|never) (?:always |fully |been |yet )*(?:made|sustained|maintained|embedded|continued)"),
    concern("marginal", "(?:found|seen|made|were|was|saw) only (?:marginal|limited|minimal|slight|minor|some small) improvements?"),
    concern("lessons", `(?:${not} [^.;\\n]{0,50}?lessons (?:had|have|has) been learn(?:ed|t)|lessons (?:had|have|has) not (?:always )?been learn(?:ed|t)|fail(?:ed|ing|ure)? to learn lessons)(?: (?:from|since|after) [^.;,\\n]{0,60}?inspections?)`),
    concern("actions-open", "actions (?:from [^.;\\n]{3,50} )?(?:had|have) not been completed and further concerns"),
    concern("action-plans", "(?:numerous|several|repeated|multiple|many|a series of) action plans(?: [^.;\\n]{0,60}?)? (?:previous|earlier|past|last)"),
    concern("still-not", "(?:(?:was|were|are|is) )?still (?:not|n't) (?:always |yet |being |consistently |fully )*(?:managed|in place|being managed|safe(?:ly)?|assessed|recorded|followed|stored|administered|completed|carried out|effective|robust|sufficient|reviewed|trained|supported)"),
    concern("continued-unable", "continu(?:ed|es?|ing) to (?:be unable|fail|struggle|be unsafe|fall (?:below|short)|lack|place people at risk|put people at risk|be at risk)(?: to)?"),
    concern("continues-to-require", "continu(?:ed|es?|ing) to (?:require|need)(?: (?:further|significant|some|urgent))* improvements?"),
    concern("repeated-shortfalls", `(?:repeat(?:ed)?|recurring|recurrent|persistent|long-standing) (?:and [a-z]+ )?(?:(?:serious|significant|the|same) )*(?:concerns|shortfalls|shortcomings|failings|failures|deficiencies|problems)`, { unless: "repeated (?:attempts|calls)" }),
    concern("same-concerns", `(?:the )?(?:same|similar) (?:[a-z]+ )?(?:concerns|shortfalls|issues|failings|problems|themes|poor [a-z]+|neglect|level of care)(?: (?:as|to|were|we|had|that|which|those|identified|found|raised|been))*(?: ${p.earlier}| (?:is|are|was|were) still| again)`),
    concern("unacceptable-still", "unacceptable (?:to find |that |for )[^.;\\n]{2,60}? (?:still|again|continu(?:es|ing)|remain)"),
  ],
});
