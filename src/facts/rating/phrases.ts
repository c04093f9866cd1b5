import { rating } from "../slots.ts";

// "outstanding, good, requires improvement or inadequate" lists what ratings there are.
export const oneRating = `${rating}(?!["'’”]?(?:,|,? or|,? and|/| -) ?["'‘“]?(?:outstanding|good|requires improvement|inadequate)(?!["'’”]? (?:in|for|on) ))`;

export const service =
  "(?:(?:care |nursing )?home|services?|practice|surgery|provider|location|hospital|trust|agency|clinic|hospice|company|unit|centre|facility)";
export const area =
  "(?:key questions?|questions?|areas?|domains?|categor(?:y|ies)|criteri(?:a|on)|measures)";
export const the = "(?:the |its |their |our |this |these |both |all )?";

// A key question as ratings name it: "how safe and well-led the service is", "the area of caring".
export const asked =
  "(?:(?:the|its|their|our|this|these|those|both|ratings?|for|of|in|on|under|as|heading|headings|two|three|remaining|other|four|five|key|questions?|areas?|domains?|categor(?:y|ies)|how|whether|if|when|asked|being|providing|delivering|is|are|was|services?|home|practice|trust|hospital|agency|company|it) ){0,8}";
export const word = `["'‘“(]?(?:safe(?:ty)?|effective(?:ness)?|caring|care(?=(?:,|,? and|,? or) (?:for |on |in )?["'‘“]?(?:safe|effect|respons|well|leader))|responsive(?:ness)?(?: to people's needs)?|well-led|leadership|(?:how|the way) (?:well )?(?:it|they|the [a-z]+) (?:(?:is|was|are) (?:being )?(?:led|run|managed)|responds? to [a-z]+(?:'s needs)?))["'’”)]?(?: ?\\?)?`;
export const behind = `(?: ${area}| services?| ratings?| care)?(?: (?:it|they|(?:the|its|this) [a-z]+) (?:is|was|are|were))?`;
export const separator =
  "(?:(?:,? and (?:also )?|,? n?or |, | & |/|; |,? as well as |,? along with |,? plus )(?=(?:(?!good|outst|inad|requ)[a-z]+ ){0,6}[\"'‘“(]?(?:safe|effect|car(?:ing|e,? and)|respons|well|leader|led)))";
// Each takes the separator behind it, so that the slot is written once: it stands in most phrases.
export const areas = `(?:${asked}${word}${separator}?){1,9}${behind}`;

// The same with the overall rating: "the overall rating for the service, and the areas of safe".
export const overall =
  `(?:the |its |their |our |an? )?overall(?: quality)?(?: rating| grade| score| judgement)?,?` +
  String.raw`(?: (?:for|of)(?: (?!(?:rated|from|to|is|was|and|has|have|had|for|remain\w*|stay\w*|drop\w*|improv\w*|chang\w*|went|good|requir\w*|inadequate|outstanding)\b)[^.,;\s]+){1,6}?)?`;
export const rated =
  "(?:re-rat(?:ed|es|ing)|rat(?:ed|es|ing|e)|grad(?:ed|es|ing)|judg(?:ed|es|ing)|scor(?:ed|es|ing)|rank(?:ed|s|ing)|deem(?:ed|s|ing)|assessed as|class(?:ed|ified) as|brand(?:ed|s|ing)|labell(?:ed|ing)|declar(?:ed|es)|marked(?: as)?|considered)";
export const given =
  "(?:receiv(?:ed|es|ing)|award(?:ed|s|ing)|given|gave|giv(?:es|ing)|hand(?:ed|s)|got|gets|gain(?:ed|s)|achiev(?:ed|es|ing|e)|earn(?:ed|s|ing)|secur(?:ed|es)|scor(?:ed|es)|retain(?:ed|s|ing)|maintain(?:ed|s|ing)|kept|keeps|with|has|had|have|get|its|their|new|another|latest|an?|be|after|following)";
export const moved =
  "(?:(?:improv|chang|decreas|increas|reduc|rais|declin|promot|demot|elevat|relegat|(?:down|up)grad)(?:ed|es|ing|e)|deteriorat(?:ed|es|ing)|(?:mov|mark|knock|bump)(?:ed|es|s|ing)(?: up| down)?|ris(?:en|es|ing|e)|rose|(?:gone|went|goes|going|come|came) (?:up|down|back)|gone|went|cut|bounc(?:ed|es|ing) back|(?:climb|jump|soar|lower|lift|slump|plummet|leap|sink)(?:ed|s|ing)?|leapt|sank|sunk|drop(?:ped|s|ping)?(?: down)?|f(?:allen|alls|ell|alling)|slipp(?:ed|ing)|slips|slid(?:es|ing|e)?|plung(?:ed|es)|tumbl(?:ed|es)|down|up)";
/** How far it moved, and who moved it: "by two levels", "one grade", "by the regulator". */
export const howFar =
  "(?: again| further)?(?:,? (?:by )?(?:a|one|two|three|four)(?: (?:full|whole))?(?: (?:levels?|grades?|ratings?|places?|notch(?:es)?|steps?|rungs?|bands?|categor(?:y|ies)))?)?(?: by (?!two|three)[^.;,\\n]{2,40}?)?";
export const kept =
  "(?:(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|continu(?:e|es|ed) to be|is still|are still|was still|(?:(?:is|are|was|were|been) )?unchanged)(?: the same| unchanged)?(?: rated| as| at|,)*|(?:kept|keeps?|retain(?:s|ed)?|maintain(?:s|ed)) (?:its|their)(?: previous| existing| overall)*)";
export const toBe =
  ",?(?: (?:of|which|is|are|was|were|has|have|had|been|be|being|also|both|all|each|now|again|still|therefore|since|then|previously|once|more|we|it|currently|subsequently|no longer|not)){0,8}";
export const as = "(?: as| to be| at| being| an?)*";
export const of = "(?: (?:rating|grade) of)?";
export const fromA = `,? from(?: an?| being| its| the)*(?: previous| overall)*${of}(?: rated)?(?: as)? {before=rating}(?: overall| rating|,)*`;
export const toB = `,? to(?: an?| being| be| the)*(?: overall)?${of}(?: rated)?(?: as)? {rating}`;
export const between =
  "(?: ?\\([^()\\n]{2,60}\\)|,? (?:which|given|published|awarded)[^.;\\n]{2,60}?| in (?:[a-z]+ )?(?:19|20)\\d\\d)?";
export const fromTo = `(?:${fromA}${between})?${toB}(?:(?: overall)?,? from(?: an?| its| being)*(?: previous)? {was=rating})?`;
export const inFor =
  "(?:,? (?:for|in|across|on|under|when it came to|in terms of|in relation to|with regards? to|when (?:it|they|cqc|inspectors|the (?:cqc|inspectors)) (?:asked|looked at|checked|considered)))(?: (?:both|its|their|all|the))*";
export const parts = "(?:areas?|categor(?:y|ies)|questions?|domains?|measures|criteria|count)";
const notAll =
  "(?! (?:that |which )?(?:were |was )?(?:inspected|we|looked|assessed|inspectors|except|apart|but|bar|other|save|excluding|with the exception)\\b)";
export const allAreas = `(?:,? (?:for|in|across|on) (?:(?:all|every|each)(?: single)?(?: of)?(?: the| its)?(?: five)?(?: key)? ${parts}|all five(?! [a-z]))|,? across the board)${notAll}`;
/** "In all areas" before what is excepted. */
export const mostAreas = `(?:(?:,? (?:for|in|across|on) (?:all|every|each)(?: of)?(?: the| its)?(?: five)?(?: key)?(?: ${parts})?|,? across the board| for everything))`;
export const exceptFor =
  "(?:except|apart from|but|bar|other than|save|aside from|excluding|(?:with )?the (?:one |only |sole )?exceptions?(?: of| was| were| is| being)?)(?: for| in)?(?: one,)?";
/** The five questions as a subject: "all five key questions", "every category". */
export const eachArea = `(?:(?:all|each|every one)(?: of)?(?: the| its)? (?:five|5)(?: key)?(?: ${parts})?|the five(?: key)? ${parts}(?= (?:is|are|was|were|have|has)(?: now| been| again)* all)|(?:every|each) (?:key question|category|domain|question)|all (?:key questions|categories|domains))`;
export const five = "safe effective caring responsive well-led";
export const same =
  "(?:,? which is the same(?: rating)?|,? as (?:has|have|did|is|are|was|were)|,? (?:along|together) with|,? as well as|,? (?:and )?so (?:has|have|did|is|are)|,? the same as)(?: (?:for|in))?";

// A name or a noun between a rating verb and its rating: never a key question, nor another verb.
export const notName =
  "(?!(?:(?:safe|effective|caring|responsive|well|led|overall|good|people|food|how|for|from|as|key|that|which|who|after|when|where|because|were|was|is|are|had|has|have|following|said|not|to)\\b|(?:rat|question|domain|area|categor)\\w*))";
export const named = `(?: ${notName}[^.;\\n\\s]+){0,12}?`;
// "Rated good for food", "rated good in one category", "deemed inadequate to cope": of no service.
export const ofService =
  "(?![\"'’”]? (?:care(?! homes?\\b)|practices?|quality|governance|support|enough|value|standards?|level|overall|rating (?:for|in)|progress|feedback|communication|outcomes?|experiences?|teams?|leadership|staff|relationships?|systems?|management|work|understanding|knowledge|examples?|to |at [a-z]+ing|(?:in|at|on) (?:the |being )?(?:areas?|key|safe|effective|caring|responsive|well)|in (?:one|two|three|four|five|six|some|most|many|several|both|all|every|each|other|\\d(?!\\d)|relation|terms|areas?|respect)|by (?:people|relatives|residents|famil|patients|staff|visitors|those)|across|for (?!(?:an?|the|its) (?:[a-z]+ ){0,3}(?:time|inspection)|the (?:first|second|third))))";
export const things =
  "(?:governance|morale|culture|kitchens?|standards|cleaning|areas|categories|domains|criteria|key questions|(?:core|maternity|medical|outpatient|urgent|emergency|surgical|critical|community|mental health) (?:[a-z]+ ){0,2}services?|maternity|outpatients|(?:end of life|critical|medical) care|levels?|systems?|staffing|records?|training|food|meals?|premises|cleanliness|plans?|process(?:es)?|arrangements?|procedures?|cover|monitoring|activities|communication|medicines?|response|audits?|hygiene|equipment|documentation|recruitment|supervision|oversight|hospital food)";

// "The other three", "everything else": read by `read-rating.ts`.
const several = "(?:two|three|four)";
const plural = "(?:areas|categories|questions|domains|measures|ratings|key questions)";
export const rest = `(?:(?:the |its |their |all |in |other )*(?:(?:other|remaining) ${several}|${several} (?:other|remaining|others)|(?:other|remaining)(?= ${plural}))(?: of the five)?(?: key)?(?: ${plural})?|${several}(?: of (?:the|its)(?: five)?)?(?: key)? ${plural}|${several} of the five|the (?:other|remaining)(?: one| area| key question| category| question| domain)?(?= (?:is|was|remains|stays|rated))|the rest|the others|(?:everything|all|every (?:area|category|question)) else|every other (?:area|category|question|domain))`;

// The end of a clause: "good" behind a bare "is" is no rating where its noun follows.
export const end = `(?=[.,;:)(]|$| \\(| (?:and|but|while|whilst|with|overall|too|as well|also|again|by|in the|at (?:the|this|its|our)|on the|for the (?:first|second|third)|-|–)(?![a-z]))`;
export const is =
  "(?: (?:is|are|was|were|has|have|had|been|being))(?: (?:also|both|all|each|now|again|still|once|more|only|just|been|currently|therefore|at))*";
// A key question by its adjective alone, which is a noun nowhere else: "caring is good".
const adjective = `["'‘“(]?(?:safe|effective|caring|responsive|well-led)["'’”)]?`;
export const bare = `(?:(?:the |its |their |both |ratings? |areas? |categor(?:y|ies) |questions? |key |for |of |how |whether |only |(?:fifth|fourth|last|other),? ){0,5}${adjective}${separator}?){1,5}(?: (?:domain|area|category|question|key question))?(?: (?:it|they|(?:the|its|this) [a-z]+) (?:is|was|are|were))?`;
export const one = `${asked}${word}${behind}`;
export const wasThen =
  "(?:before(?:hand)?|previously|then|last time(?: round)?|at the time|in (?:19|20)\\d\\d)";
export const sameAgain =
  "(?:,? (?:the same|an identical)(?: (?:rating|grade|verdict|mark|score|result|judgement))?(?: (?:as|that|which))*(?: (?:it|they|the [a-z]+)(?: (?:was|were|had|has|been))*)?(?: (?:given|handed|received|got|awarded|gained))?(?: (?:before|previously|last (?:time|year)|(?:at|in|on|after|following) [a-z0-9]+))|,? as it (?:was|had been|did) (?:before|last|previously|in|at)|,? just as it (?:was|had been))";
