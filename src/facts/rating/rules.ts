import { defineRules } from "../../rules/rule.ts";
import { rating, slots } from "../slots.ts";

// "outstanding, good, requires improvement or inadequate" lists what ratings there are.
const oneRating = `${rating}(?!["'’”]?(?:,|,? or|,? and|/| -) ?["'‘“]?(?:outstanding|good|requires improvement|inadequate))`;

const service =
  "(?:(?:care |nursing )?home|services?|practice|surgery|provider|location|hospital|trust|agency|clinic|hospice|company|unit|centre|facility)";
const area =
  "(?:key questions?|questions?|areas?|domains?|categor(?:y|ies)|criteri(?:a|on)|measures)";
const the = "(?:the |its |their |our |this |these |both |all )?";

// A key question as ratings name it: "how safe and well-led the service is", "the area of caring".
const asked =
  "(?:(?:the|its|their|our|this|these|those|both|ratings?|for|of|in|two|three|four|five|key|questions?|areas?|domains?|categor(?:y|ies)|how|whether|being|providing|delivering|is|are|was|services?|home|practice|trust|hospital|agency|it) ){0,8}";
const word = `["'‘“]?(?:safe(?:ty)?|effective(?:ness)?|caring|responsive(?:ness)?(?: to people's needs)?|well-led|leadership)["'’”]?(?: ?\\?)?`;
const behind = `(?: ${area}| services?| ratings?| care)?(?: (?:${the}${service}|it|they) (?:is|was|are|were))?`;
const separator =
  "(?:(?:,? and (?:also )?|, | & |/|; |,? as well as |,? along with |,? plus )(?=(?:(?!good|outst|inad|requ)[a-z]+ ){0,6}[\"'‘“]?(?:safe|effect|caring|respons|well|leader)))";
// Each takes the separator behind it, so that the slot is written once: it stands in most phrases.
const areas = `(?:${asked}${word}${separator}?){1,9}${behind}`;

// The same with the overall rating: "the overall rating for the service, and the areas of safe".
const overall =
  `(?:the |its |their |our |an? )?overall(?: quality)?(?: rating| grade| score| judgement)?,?` +
  String.raw`(?: (?:for|of)(?: (?!(?:rated|from|to|is|was|and|has|have|had|for|remain\w*|stay\w*|drop\w*|improv\w*|chang\w*|went|good|requir\w*|inadequate|outstanding)\b)[^.,;\s]+){1,6}?)?`;
const rated =
  "(?:re-rat(?:ed|es|ing)|rat(?:ed|es|ing|e)|grad(?:ed|es|ing)|judg(?:ed|es|ing)|scor(?:ed|es|ing)|rank(?:ed|s|ing)|deem(?:ed|s|ing)|assessed as|class(?:ed|ified) as|brand(?:ed|s|ing)|labell(?:ed|ing)|declar(?:ed|es)|marked(?: as)?|considered)";
const given =
  "(?:receiv(?:ed|es|ing)|award(?:ed|s|ing)|given|gave|giv(?:es|ing)|hand(?:ed|s)|got|gets|gain(?:ed|s)|achiev(?:ed|es|ing|e)|earn(?:ed|s|ing)|secur(?:ed|es)|scor(?:ed|es)|retain(?:ed|s|ing)|maintain(?:ed|s|ing)|kept|keeps|with|has|had|have|get|its|their|new|another|latest|an?|be|after|following)";
const moved =
  "(?:improv(?:ed|es|ing|e)|chang(?:ed|es|ing)|mov(?:ed|es|ing)(?: up| down)?|risen|ris(?:es|ing)|rose|(?:gone|went|goes|going|come|came) (?:up|down)|gone|went|drop(?:ped|s|ping)?(?: down)?|f(?:allen|alls|ell|alling)|declin(?:ed|es|ing)|deteriorat(?:ed|es|ing)|(?:down|up)grad(?:ed|es|ing)|slipp(?:ed|ing)|slips|lower(?:ed|s)|rais(?:ed|es)|increased|decreased|reduced|lift(?:ed|s)|slump(?:ed|s)|plung(?:ed|es)|plummet(?:ed|s)|tumbl(?:ed|es)|down|up)";
const kept =
  "(?:(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|continu(?:e|es|ed) to be|is still|are still|was still|(?:is|are) unchanged)(?: the same| unchanged)?(?: rated| as| at|,)*|(?:kept|keeps?|retain(?:s|ed)?|maintain(?:s|ed)) (?:its|their)(?: previous| existing| overall)*)";
const toBe =
  ",?(?: (?:of|which|is|are|was|were|has|have|had|been|be|being|also|both|all|each|now|again|still|therefore|since|then|previously|once|more|we|it|currently|subsequently|no longer|not))*";
const as = "(?: as| to be| at| being| an?)*";
const of = "(?: (?:rating|grade) of)?";
const fromA = `,? from(?: an?| being| its| the)*(?: previous| overall)*${of}(?: rated)?(?: as)? {before=rating}(?: overall| rating|,)*`;
const toB = `,? to(?: an?| being| be| the)*(?: overall)?${of}(?: rated)?(?: as)? {rating}`;
const between = "(?: ?\\([^()\\n]{2,60}\\)|,? (?:which|given|published|awarded)[^.;\\n]{2,60}?)?";
const fromTo = `(?:${fromA}${between})?${toB}(?:(?: overall)?,? from(?: an?| its| being)*(?: previous)? {was=rating})?`;
const inFor =
  "(?:,? (?:for|in|across|on|when it came to|in terms of|in relation to|with regards? to))(?: (?:both|its|their|all|the))*";
const allAreas = `(?:,? (?:for|in|across|on)) (?:all|every|each)(?: of)?(?: the| its)?(?: five)?(?: key)? (?:areas?|categor(?:y|ies)|questions?|domains?|measures|criteria)(?! (?:that |which )?(?:were |was )?(?:inspected|we|looked|assessed|inspectors|except|apart|but|bar)\\b)`;
const five = "safe effective caring responsive well-led";
const same =
  "(?:,? which is the same(?: rating)?|,? as (?:has|have|did|is|are|was|were)|,? (?:along|together) with|,? as well as|,? and so (?:has|have|did|is|are)|,? the same as)(?: (?:for|in))?";

// A name or a noun between a rating verb and its rating: never a key question, nor another verb.
const notName =
  "(?!(?:(?:safe|effective|caring|responsive|well|led|overall|good|people|food|how|for|from|as|key|that|which|who|after|when|where|because|were|was|is|are|had|has|have|following|said|not|to)\\b|(?:rat|question|domain|area|categor)\\w*))";
const named = `(?: ${notName}[^.;\\n\\s]+){0,12}?`;
// "Rated good for food", "rated good in one category", "deemed inadequate to cope": of no service.
const ofService =
  "(?![\"'’”]? (?:care(?! homes?\\b)|practices?|quality|governance|support|enough|value|standards?|level|overall|rating (?:for|in)|progress|feedback|communication|outcomes?|experiences?|teams?|leadership|staff|relationships?|systems?|management|work|understanding|knowledge|examples?|to |at [a-z]+ing|(?:in|at|on) (?:the |being )?(?:areas?|key|safe|effective|caring|responsive|well)|in (?:one|two|three|four|five|six|some|most|many|several|both|all|every|each|other|\\d(?!\\d)|relation|terms|areas?|respect)|by (?:people|relatives|residents|famil|patients|staff|visitors|those)|across|for (?!(?:an?|the|its) (?:[a-z]+ ){0,3}(?:time|inspection)|the (?:first|second|third))))";
const things =
  "(?:areas|categories|domains|criteria|key questions|(?:core|maternity|medical|outpatient|urgent|emergency|surgical|critical|community|mental health) (?:[a-z]+ ){0,2}services?|maternity|outpatients|(?:end of life|critical|medical) care|levels?|systems?|staffing|records?|training|food|meals?|premises|cleanliness|plans?|process(?:es)?|arrangements?|procedures?|cover|monitoring|activities|communication|medicines?|response|audits?|hygiene|equipment|documentation|recruitment|supervision|oversight|hospital food)";

// A rating verb or a rating's place is demanded: "inadequate" and "good" are everyday words too.
// prettier-ignore
export const table = defineRules({
  type: "rating",
  anchor: "accordance|compliance with|in line with|outstanding|good|improvement|inadequate|rated|not (?:re-)?rate|evidence to|(?:lowest|worst) ",
  slots: { ...slots, rating: oneRating, areas, unrated: "(?:inspected but )?not rated|insufficient evidence to rate|no rating", questions: `(?:(?:${overall}|${asked}${word})${separator}?){1,9}${behind}` },
  rows: [
    // Overall, and overall with key questions.
    { id: "rating.rated-overall", phrase: `${rated}${named}${as} {rating}(?: rating)?,? overall`, sets: { questions: "overall" } },
    { id: "rating.rating-overall", phrase: "{rating} overall(?: rating)?", unless: "(?:is|are|was|were|been) {rating} overall", sets: { questions: "overall" } },
    { id: "rating.overall-and-for", phrase: `(?:${rated}${named}${as} )?{rating} overall(?:,? and|,? as well as|,? along with)(?: also)?(?: rated)?${inFor} {questions=areas}`, sets: { also: "overall" } },
    { id: "rating.overall-and-all", phrase: `(?:${rated}${named}${as} )?{rating} overall(?:,? and|,? as well as)(?: also)?${allAreas}`, sets: { questions: `overall ${five}` } },
    { id: "rating.overall-is", phrase: `${overall}(?:${toBe}|:| of| -)${as} {rating}${ofService}`, sets: { questions: "overall" } },
    { id: "rating.overall-rated-it", phrase: `overall,? (?:we|it|cqc|inspectors|${the}${service})${toBe} (?:rated?|judged|graded)${named}${as} {rating}`, sets: { questions: "overall" } },
    { id: "rating.limited", phrase: "limited (?:our|the|its) (?:overall )?rating (?:of|for) [^.;\\n]{2,40}? to {rating}", sets: { questions: "overall" } },

    // Key questions.
    { id: "rating.rated-for", phrase: `${rated}${named}${as} {rating}(?: rating)?${inFor} {questions=areas}` },
    { id: "rating.rating-for", phrase: `{rating}(?: ratings?| grades?)?${inFor} {questions=areas}(?! \\w+ing)` },
    { id: "rating.rated-all", phrase: `${rated}${named}${as} {rating}(?: rating)?${allAreas}(?:,? and (?<also>overall))?`, sets: { questions: five } },
    { id: "rating.questions-rated", phrase: `{questions}${toBe} ${rated}${as} {rating}` },
    { id: "rating.rated-questions", phrase: `(?:${rated}|found)(?: for| as)? {questions=areas}${as} {rating}` },
    { id: "rating.group", phrase: `{questions=areas}(?: as| ?[:–—-]|,? rated| at)? ?{rating}(?=[,.;)]|$| and | while | but | with | whilst | overall| (?:are|is) (?:the )?services?)` },

    // Moved, and stayed. "The rating" is that of the chapter, where there is one.
    { id: "rating.the-rating", phrase: `(?:the|our) rating${toBe} (?:${moved}${fromTo}|${kept} {same=rating})`, sets: { of: "chapter", questions: "overall" } },
    { id: "rating.changed-the-rating", phrase: `${moved} (?:the|our|its|their) rating${fromTo}`, sets: { of: "chapter", questions: "overall" } },
    { id: "rating.moved-for", phrase: `(?:${the}ratings?${toBe} )?${moved}${fromTo}${inFor} {questions=areas}` },
    { id: "rating.questions-moved", phrase: `{questions}${toBe} ${moved}(?: again)?(?: by [^.;,\\n]{2,40}?)?${fromTo}` },
    { id: "rating.questions-from-to", phrase: `{questions}${fromA}${toB}` },
    { id: "rating.moved-questions", phrase: `${moved} {questions}${fromTo}` },
    { id: "rating.moved-service", phrase: `${moved}(?: the| its| their)?(?: overall)?(?: (?:one |two |three )?ratings?)?(?: of| for)?${named}${fromA}${between}${toB}` },
    { id: "rating.moved", phrase: `(?:(?:${the}${service}|it|rating)${toBe} )?${moved}(?: again)?(?: by [^.;,\\n]{2,40}?)?${fromTo}${ofService}(?! [a-z]+(?:s|ce|ment)\\b)` },
    { id: "rating.rated-then-moved", phrase: `rated(?: as)? {before=rating}[^.;\\n]{0,80}? ${moved}(?: by [^.;,\\n]{2,40}?)?${toB}` },
    { id: "rating.down-from", phrase: `(?:{questions}(?:${toBe}|:| -) ?)?(?:${rated}${as} )?{rating}(?: overall| rating)*(?:,| -)? \\(?(?:which is )?(?:(?:down|up|a (?:drop|fall|decline)|an improvement|having dropped|having improved|lowered|raised)(?: on| from)|(?:was )?previously|formerly)(?: an?| its| the| being)*(?: last| previous| overall| earlier)*${of}(?: rated)?(?: as)? {before=rating}` },
    { id: "rating.from", phrase: `from(?: an?| its| the| being)*(?: previous| overall| earlier)*${of}(?: rated)?(?: as)? {rating}(?=[.,;)]|$)` },
    { id: "rating.same-for", phrase: `{also=questions}${toBe} (?:${moved}${fromTo}|(?:${rated}|${kept})${as} {same=rating})${same} {questions=areas}` },
    { id: "rating.service-same-for", phrase: `(?:${moved}${fromTo}|${rated}${as} {same=rating})${same} {questions=areas}`, sets: { also: "overall" } },
    { id: "rating.with-the-same", phrase: `{also=questions}${toBe}(?: ${rated})?${as} {rating},? with {questions=areas} (?:also )?(?:receiving|getting|given|having|handed|awarded|rated) the same`  },
    { id: "rating.kept", phrase: `{questions}(?: (?:has|have|had|also|both|all))* ${kept} {rating}`, sets: { before: "same" } },
    { id: "rating.service-kept", phrase: `(?:(?:${the}${service}|rating)(?: (?:has|have|also))* ${kept}|(?:remain(?:s|ed|ing)?|stay(?:s|ed)|continu(?:es|ed) to be) rated(?: as)?) {rating}${ofService}`, sets: { before: "same" } },
    { id: "rating.kept-grading", phrase: "maintained (?:its|their) (?:grading|rating|grade)s?[^.;\\n]{0,40}? (?:previous|earlier)(?: overall)? (?:rating|grade) of {rating}", sets: { before: "same", questions: "overall" } },
    { id: "rating.not-looked-at", phrase: `{questions=areas}[^.;\\n]{0,12}(?: not|n't) (?:be )?(?:looked at|inspected|assessed|rated|included|considered|reviewed|covered|part of)[^.;\\n]{0,80}? (?:${kept}|kept|keep|retain(?:s|ed)?|rated|were|rating)(?: their| its| the| as| of| current| existing| previous| ratings? of)* {rating}` },
    { id: "rating.not-improve", phrase: `(?:could|can|did) not (?:improve|change) the ratings? (?:of|for) {questions=areas} from {rating}`, sets: { before: "same" } },

    // The question of the chapter; or what the sentence before speaks of, else the service.
    { id: "rating.this-question", phrase: `(?:this|the) (?:key question|domain|area)${toBe} (?:${rated}|${moved},? to|${kept})(?:${as}) {rating}`, sets: { of: "chapter" } },
    { id: "rating.rated-this", phrase: `${rated} (?:this|the) (?:key question|domain|area)${as} {rating}`, sets: { of: "chapter" } },
    { id: "rating.this-rating", phrase: `rating (?:for|of) this (?:key question|domain|area)${toBe} (?:${moved}${fromTo}|${kept} {same=rating})`, sets: { of: "chapter" } },
    { id: "rating.this-meant", phrase: "{rating}(?:: ?| - )this mean[st]", sets: { of: "chapter" } },
    { id: "rating.rated-it", phrase: `we (?:have )?${rated} it${as} {rating}`, sets: { of: "chapter", questions: "overall" } },
    { id: "rating.they-remain", phrase: `(?:they|these|those|both|which)(?: key questions| areas| domains)?(?: (?:have|all|both|also|therefore))* ${kept} {rating}`, sets: { of: "chapter" } },

    // The service.
    { id: "rating.rated", phrase: `${rated}(?: (?:it|${the}${service}))?(?: (?:again|still|now))?${as} {rating}(?: rating)?${ofService}`,
      unless: `${things}(?: [a-z]+){0,5}? (?:was|were|is|are|be|been|being)(?: [a-z]+)? ${rated}${as} {rating}` },
    { id: "rating.rated-named", phrase: `(?:cqc|commission|watchdogs?|regulators?|inspectors|inspection|report|we)(?: \\(cqc\\))?,?(?: has| have| had)?(?: now| also| again| once)* ${rated}${named},?${as} {rating}${ofService}` },
    { id: "rating.found", phrase: `(?:we|inspectors|cqc|inspection|it) (?:(?:has|have) )?(?:found|judged)(?: that)? ${the}${service} (?:to be |was |is |as )?{rating}(?! at | in | with | quality| governance| care| practice| support| systems)` },
    { id: "rating.found-to-be", phrase: `${service}(?: (?:was|is|has been|had been|were))?(?: (?:still|again|now))? found to be {rating}(?! at| in| with)` },
    { id: "rating.quoted", phrase: `(?:found|finds|ruled)(?: that)?${named} (?=["'‘“](?:requir|inadeq)){rating}` },
    { id: "rating.told", phrase: "told (?:that )?(?:it|they) (?=[\"'‘“]?requir){rating}(?![\"'’”]? (?:to|in|of))" },
    { id: "rating.adjective", phrase: `(?:(?=["'‘“](?:inadeq|requir)){rating}|{same=rating}-rated) (?:care |nursing |residential |gp )?${service}` },
    { id: "rating.given", phrase: `${given}(?: it| the [a-z]+)?(?: (?:an?|its|the|another|new|latest|current|overall|cqc|second|third|fourth|consecutive|top|rare))* {rating}(?: overall| cqc)* (?:rating|grade|grading|judgement|verdict|score|status)(?! for | in (?:one|two|three|four))` },
    { id: "rating.given-words", phrase: `${given}(?: an?)? (?=["'‘“]){rating}(?= by|[,.;]|$| and | after| following| in (?!one|two|three|four)| from)` },
    { id: "rating.rating-of", phrase: "(?:rating|grade|score|verdict)(?: (?:for|of|at|under|from) [^.;\\n(]{2,90}?)??(?: (?:is|was|now|of|has been|as|given|awarded)){1,3} {rating}(?! for | in )" },
    { id: "rating.rating-colon", phrase: "(?:rating|rated|grade)(?: ?: ?| [-–] ){rating}", sets: { of: "chapter", questions: "overall" } },
    { id: "rating.rating-dated", phrase: "(?:rating|inspection)s?:? ?(?:in |at )?(?:{monthYear}|{dates}|\\d{1,2}/\\d{4}) ?[-–—:] ?{rating}" },
    { id: "rating.at-last-inspection", phrase: "ratings? (?:at|from) (?:the |our )?(?:last|previous) (?:inspection|assessment)(?: and update)?(?:: ?| ?[-–] ?| (?:is|was|were|of) ){rating}" },
    { id: "rating.lowest", phrase: "(?:placed in|given|handed|received|got|rated|awarded)(?: it)? the (?:lowest|worst)(?: possible)?(?: cqc)? (?:rating|category|grade|score)", sets: { rating: "inadequate" } },
    { id: "rating.group-unrated", phrase: "{questions}(?: ?[-–—:] ?| ){rating=unrated}(?=[,.;)]|$)" },
    { id: "rating.not-rated", phrase: `(?:was|were|been) (?:inspected|assessed) but not rated|(?:inspected|assessed) but did not rate (?:the|this|it)|(?:did|have|has) not (?:re-)?rated? (?:the|this) (?:${service}|inspection|visit)|(?:${service}|inspection|visit) was not rated`, sets: { rating: "not rated" } },
    { id: "rating.insufficient", phrase: "insufficient evidence to (?:award (?:a|any) )?rat(?:e|ing)", sets: { rating: "insufficient" } },

    // Services that are not rated: dentists and some clinics.
    { id: "rating.regulations-met", phrase: "(?:was|is|were|are) providing {questions}(?: and treatment)? in (?:accordance|line|compliance) with (?:the )?(?:relevant )?regulations", sets: { rating: "regulations met" } },
    { id: "rating.regulations-not-met", phrase: "(?:was|is|were|are) not (?:always )?providing {questions}(?: and treatment)? in (?:accordance|line|compliance) with (?:the )?(?:relevant )?regulations", sets: { rating: "regulations not met" } },
  ],
});
