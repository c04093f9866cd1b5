import type { ClaimType } from "../domain/claim.ts";
import type { Reach } from "../domain/decision.ts";
import type { Status } from "../domain/vocabulary.ts";
import { compilePhrase } from "../rules/phrase.ts";
import { prefilterFor } from "../rules/prefilter.ts";
import { dateSlots } from "../structure/dates.ts";

/**
 * Words that tell whether a claim holds, when, and for whom. A cue governs the words `after` it
 * or `before` it up to a stop word, the `next` words only, the whole `sentence`, everything
 * `onward` in its paragraph until the next onward cue, or what stands `within` it.
 */
export interface Cue {
  readonly id: string;
  readonly status: Status;
  readonly reach: Reach;
  /** As written, for people. */
  readonly phrase: string;
  readonly pattern: RegExp;
  /** The claims it can govern; null: all. */
  readonly on: readonly ClaimType[] | null;
}

/** A cue as written: id, status, reach, phrase, and the claims it is for where not all. */
type Row = readonly [string, Status, Cue["reach"], string, (readonly ClaimType[])?];

const cueSlots: Readonly<Record<string, string>> = dateSlots;

const visit = "(?:inspections?|visits?|assessments?|reports?|reviews?|rating inspection)";
const kind =
  "(?: (?!inspection|visit|(?:days?|part|morning|afternoon|evening|night) of)[a-z-]+){0,3}";
const ours = "(?:our|the|their|its|a|an|this|cqc's|this service's|the service's|the provider's)";
const toBe =
  "(?: (?:to be|been|being|found|considered|currently|any longer|now|also|a|an|in(?! .?special)|identif(?:y|ied)|find|see|amount to|amounted to|constitute|have))*";
const aRating = "(?:outstanding|good|improvement|inadequate)[\"'’”]?";
const consequence: readonly ClaimType[] = ["enforcement", "special-measures"];

// Where two cues overlap the longer one wins, so that "no longer" is not read as "no".
// prettier-ignore
const rows: readonly Row[] = [
  // When.
  ["after-last-inspection", "previous", "after", `(?:following|after) ${ours} (?:last|previous|earlier|preceding|prior|first|initial)${kind} ${visit}`, ["breach", "rating", "enforcement", "special-measures"]],
  ["last-inspection", "previous", "onward", `(?<!(?:the same|unchanged) as (?:it was )?)(?:at|during|from|in|on) ${ours} (?:last|previous|earlier|preceding|prior|most recent previous|first|initial)${kind} ${visit}`],
  ["following-last-it-was", "previous", "onward", `(?:following|after) ${ours} (?:last|previous|earlier|first)${kind} ${visit}(?: (?:on|in|of) (?:{dates}|{monthYear}))?,? (?:the|this) (?:practice|service|home|provider|location|agency|hospital) was`],
  ["last-inspection-was", "previous", "onward", `(?<![a-z,] since )(?:${ours} (?:last|previous|earlier)${kind} (?:inspections?|visit|assessment)|when (?:we|cqc|inspectors|it|the (?:service|home|practice)) (?:was )?(?:last|previously|first) (?:inspected|visited|rated)|(?:the )?last time (?:we|cqc|inspectors|it was) (?:visited|inspected)|when we (?:first|last|previously) (?:came|went|visited))`],
  ["check-on-action", "previous", "sentence", "to check (?:whether|that|if) [^.;:\\n]{2,80}? taken action to meet", ["breach"]],
  ["that-inspection", "previous", "onward", "at that (?:inspection|time|visit|assessment)|on that occasion"],
  ["this-inspection", "current", "onward", `(?:at|during|following|after|from|on) (?:this|our latest|the latest|their latest|the new|the current|our current|this latest|this most recent|our return|the follow-up)${kind} ${visit}|(?:at|on) (?:this|the most recent) (?:inspection|occasion|visit)|when (?:we|inspectors) (?:returned|went back|revisited)|on (?:our|their) return|this time|(?:is|are|has been|have been) now(?= rated)|(?:has|have) now(?= been rated)|now(?= rated)|(?:our|the) (?:overall )?rating(?=[^.;\\n]{0,40} (?:remains|is now|has (?:changed|improved|deteriorated|gone|dropped|remained|stayed)))|this (?:latest )?inspection found|we (?:now )?found(?= (?:that )?(?:this|the|these) (?:service|home|improvements))`],
  ["dated-visit", "previous", "onward", `(?:(?:inspect(?:ed|ion|ions)|visit(?:ed|s(?! ?,))?\\b|report|comprehensive|assessment|review)[^.;\\n]{0,60}?\\b(?:in|on|of|from|dated|between|during|published) (?:{monthYear}|{dates}|(?:19|20)\\d\\d)|(?:in|on|during|between) (?:{anotherMonth=monthYear}|{others=dates}|(?:19|20)\\d\\d),?(?= [^.;\\n]{0,60}(?:inspect|rated|visited|breach|issued|served|imposed|placed|we found)))`],
  ["after-which", "previous", "sentence", "(?:last|previous|earlier) (?:inspection|visit|assessment),? (?:after|following) which", ["breach", "rating", "enforcement", "special-measures"]],
  ["when-then", "previous", "after", "(?:in|from|since|of|back in) (?:{monthYear}|(?:19|20)\\d\\d),? when", ["rating", "breach", "special-measures", "enforcement"]],
  ["last-year", "previous", "after", "(?:last year|last (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|month)|the year before|(?:an?|a few|some|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|\\d+) (?:years?|months) (?:ago|earlier|before))", ["rating", "breach", "special-measures", "enforcement"]],
  ["had-found", "previous", "after", "(?:we|inspectors|cqc|they) had (?:also |previously |already )?(?:found|identified|issued|served|told|rated|judged)", ["breach", "rating", "enforcement", "special-measures"]],
  ["wrote-to-us", "previous", "after", "(?:wrote|written|writing) to (?:us|cqc|the commission) (?:to say|saying|setting out)", ["breach"]],
  ["follow-up-on", "previous", "next", "(?:follow(?:ed|ing)? up|checked?|reviewed?)(?: on)?(?: the| those| all)*", ["breach"]],
  ["found-in", "previous", "before", "(?:(?:that )?(?:we|inspectors|cqc) (?:had )?)?(?:found|identified|told [a-z ]{2,20}) (?:in|on) (?:{monthYear}|{dates})", ["breach", "rating", "enforcement"]],
  ["found-then", "previous", "before", `(?:(?:found|identified|noted|made|issued|served|placed|reported|highlighted|raised|set|given) )?(?:at|during|in|following|from) (?:our|the|their|its)${kind} (?:last|previous|earlier)${kind} (?:inspections?|visit|assessment|report)`],
  ["then", "previous", "before", `(?:at|during|following|after) ${ours}${kind} (?:last|previous|earlier)${kind} (?:inspections?|visit|assessment)`, ["special-measures", "enforcement"]],
  ["had-been", "previous", "next", "(?<!(?:noted|reported|heard|advised|informed)[^.;\\n]{0,80})(?:had|having) (?:also |previously |earlier )?been(?: (?:found|considered|judged|to be|in|a|an|the subject of|subject to|served with|issued with|given))*"],
  ["previously", "previous", "after", "previously|formerly|once(?= rated)|was last|used to be|(?:the |its |our |their )?(?:last|previous|earlier|former)(?: overall| inspection)?(?= ratings?)|prior to this inspection|originally"],
  ["previous", "previous", "next", "(?:previous|earlier|former|last|past|historic)(?:ly)?(?: identified| reported| overall)?"],
  ["previous-in-brackets", "previous", "before", "(?:\\((?:report |last |inspection |rating )*|, )published (?:on )?(?:{dates}|{monthYear})\\)?", ["rating"]],
  ["since-improved-from", "previous", "next", "(?:improv(?:ed?|ing|ement)|up|risen|moved|upgraded|dropp(?:ed|ing)|declin(?:ed|ing)|down|downgraded|deteriorated|fallen|gone|chang(?:ed|ing)|went)(?: down| up)?(?: from being(?= rated)|(?= from))(?![^.;\\n]{0,80} to (?:an? |being )?[\"'‘“]?(?:good|requir|inadequate|outstanding))", ["rating"]],
  // Whether it still holds.
  ["no-longer", "resolved", "after", "no longer|ceased to be|not (?:now|still)(?= in breach)", ["breach", "enforcement", "special-measures", "repeat", "theme", "inspection"]],
  ["no-longer-rated", "resolved", "next", "(?:no longer|ceased to be)(?: (?:be|being|considered|judged|deemed|found|to|an?))*", ["rating"]],
  ["been-met", "resolved", "before", "(?:has|have|had) (?:all |both |now |since |also |therefore |thus |accordingly |largely )*been (?:met|addressed|resolved|rectified|put right|remedied|complied with|actioned|dealt with|closed)|(?:was|were|is|are) (?:all |both |now |being )*(?:met|resolved|addressed|compliant|closed|over)|(?:had|has|have) (?:now |accordingly )?come to an end", ["breach"]],
  ["has-put-right", "resolved", "after", "(?:had|has|have) (?:now |since |all |also |successfully )*(?:put right|remedied|rectified|resolved|addressed|corrected|dealt with)(?=(?: (?:all|its|the|their|these|those|previous|earlier|both|two|three|four|of))* (?:regulatory |legal |identified )?breach)", ["breach"]],
  ["since-put-right", "resolved", "after", "(?:had|has|have) since(?= (?:been )?(?:put|remed|address|met|made|rectif|resolv|compl|improv|done|taken))", ["breach"]],
  ["improved", "resolved", "after", "(?:(?:(?:enough|sufficient|the required|significant|the necessary) )?(?:improvements?|action|progress) (?:had|has|have) been (?:made|taken)|(?:had|has|have) (?:now )?(?:made|taken)(?: (?:enough|sufficient|the required|significant|the necessary|the))? (?:improvements?|action|steps)) (?:in relation to|to address|regarding|on|with regard to|to meet|in respect of)(?=(?: (?:the|these|all|their|our|previous|regulatory|earlier|legal|identified))* breach)", ["breach"]],
  ["now-meeting", "resolved", "next", "(?:(?:now|also|again)(?: fully)?|(?:(?:the )?(?:service|provider|practice|home)|they|it) (?:had|has|have)(?: now)?|found (?:that )?(?:the provider|they|the service) (?:had|were|was)(?: now)?|(?:improvements?|changes|enough|action) (?:had|have|has) been (?:made|done|taken),? (?:and|so)(?: that)? (?:the (?:provider|service|home|practice|trust)|it|they) (?:had|were|was|is|are)(?: now)?)(?= (?:being )?(?:met|meet|compl|in compl|achieved|acting|operating|working|within|put|remed|address|rectif|resolv))", ["breach"]],
  ["not-been-met", "continuing", "before", "(?:had|has|have) not (?:all |yet |fully |always |been )*(?:been )?(?:met|addressed|resolved|rectified|complied with|improved|put right|remedied|acted on|dealt with)|(?:remain(?:s|ed)?|was|were) (?:still )?(?:unmet|outstanding|not met|unresolved|not addressed)|continu(?:ed|es)|persist(?:ed|s)?|remain(?:s|ed)?(?= at this inspection|[.])", ["breach"]],
  ["not-improved", "continuing", "after", "(?:not enough|insufficient|no|little|not made|not been|not made enough|not made sufficient|failed to make(?: the| enough| sufficient)?) (?:improvements?|progress|action)[^.;\\n]{0,40}? and", ["breach"]],
  ["before-as-well", "continuing", "sentence", "at (?:the|our|its|their) (?:previous|last)(?: [a-z]+)? (?:inspection|visit|assessment) (?:as well|too|also)|as (?:it|they) had (?:done|been)(?: found)?(?: (?:before|previously|at|in))", ["breach"]],
  ["remained", "continuing", "after", "remain(?:s|ed|ing)?|still|continu(?:e|es|ed|ing)(?: to)?(?: be)?|repeat(?:ed|edly)?|ongoing|persistent|persistently|for (?:the|a) (?:second|third|fourth|fifth|sixth) (?:consecutive )?time"],
  ["again", "continuing", "after", "again|once more|yet again", ["rating", "special-measures", "repeat", "theme"]],
  ["continued-before", "continuing", "before", "(?<!(?:rated|judged|graded|improvement|inadequate|good|outstanding)[\"'’” ]{1,3}(?:overall )?)for (?:the|a) (?:second|third|fourth|fifth|sixth)(?: consecutive| successive)? (?:time|inspection)|(?:a )?repeat(?:ed)? breach|(?:is|was) a (?:continued|continuing|repeat(?:ed)?|ongoing) breach", ["breach"]],
  ["not-before", "new", "sentence", "(?:which|that|one that) (?:had|has|was|were) not (?:been )?(?:identified|found|raised|reported|there|arisen)(?: [a-z]+){0,3}? (?:previously|before|earlier|last time|inspection)", ["breach"]],
  ["new", "new", "next", "(?:new|newly|further|additional|another|different|fresh)(?: regulatory| legal)?(?: in)?", ["breach"]],
  ["not-followed-up", "not-followed-up", "sentence", "(?:did|do) not (?:follow up|look at|check|assess|inspect|review|rate|consider|cover)|(?:was|were|is|are)(?: not|n't) (?:looked at|inspected|assessed|followed up|reviewed|rated|included|considered|covered)|not (?:looked at|inspected|assessed|followed up)|(?:used|use) the ratings? (?:awarded|given|from)|ratings? (?:awarded|given) at (?:the|our) (?:last|previous)|were used in calculating|carried (?:forward|over)|not changed? (?:following|after|as a result of|because of) (?:this|the|a) targeted|(?:this|a|the) targeted inspection (?:did|does|has) not change|(?:will|to) (?:be )?(?:follow(?:ed)? up|assess|check)(?:ed)? (?:on )?(?:this|these|it|them)? ?at (?:our|the) next", ["rating", "breach"]],
  ["included-in", "not-followed-up", "before", "(?:was|were) included in (?:calculating|the calculation)|those ratings? (?:have|has|had) been used", ["rating"]],
  ["not-looked-at", "not-followed-up", "sentence", "(?:was|were|is|are) not (?:looked at|inspected|assessed|reviewed|included|considered|covered)|not (?:looked at|inspected|assessed)", ["repeat"]],
  // Whether it is said at all.
  ["no", "absent", "next", "no(?: other| new| further| current| regulatory| legal| evidence of(?: any)?| identified)*|not(?: any)?|without(?: any)?|free (?:of|from)(?: any)?|neither(?: in)?|nor|zero|any"],
  ["not-found", "absent", "next", `(?:not|n't|never)${toBe}(?: any)?`],
  ["nor-has", "absent", "after", "nor (?:has|have|had|did|does|is|was|were)"],
  ["could", "hypothetical", "next", "(?:could(?! not (?:improve|change) the rating)|may|might|would|should|can|must)(?: also| then| not| now| be| have| been| lead to| result in| mean| constitute| amount to| a| in| considered| face| take| see)*(?: the)?|(?:at )?risk(?:s|ed|ing)?(?: of| being)*(?: in)?|potential(?:ly)?(?: in| be)?|possib(?:le|ly)(?: in)?|(?:avoid|prevent|check for|look for)(?: being| any| in| a)*|(?:to|will) (?:check|see|confirm|establish|assess|determine|ensure)(?: whether| if| that| they| it| the| provider| service| had| has| were| was| is| are| now| made| enough| improvements| been| and)*"],
  ["used-powers", "current", "after", "(?:used?|using|exercised)(?: [a-z]+){0,4} powers? to", consequence],
  ["modal-consequence", "hypothetical", "after", "could|may(?!,| (?:we|the|this|inspectors|cqc|it|they|\\d|and|when|after))|might|would|whether|normally|usually|typically|generally|can|in some cases|in most cases|where necessary|in instances where|what action|consider(?:ing)?|begin(?:ning)? the process of|start the process of|(?:won't|will not|would not|not) hesitate to|powers? (?:to|include)|these include|this (?:will|can) (?:usually )?lead to|will be taken|further action", consequence],
  ["if", "hypothetical", "sentence", "if|in cases where|whe(?:n|re) an? (?:[a-z]+ )?(?:service|provider|home|trust|practice)|in the event (?:of|that)|unless|in instances where|should (?:they|the provider|improvements|it) (?:not|fail)|subject to further", [...consequence]],
  ["if-so", "hypothetical", "after", "if,? [a-z]+|in the event (?:of|that)|when(?:ever)? we (?:rate|find|judge)|(?:can|could|may|might|will) (?:also )?be (?:given|awarded)|whether(?! [^.;:\\n]{2,80}? taken action to meet)(?! (?:it|they|(?:the|its|this) [a-z]+) (?:is|was|are|were) (?:safe|effective|caring|responsive|well-led))|unless|when a (?:service|provider|home) is|where (?:a|any) (?:service|provider|home|breach)|any (?:service|provider|home) (?:that|which|rated)", ["rating", "breach", "repeat", "standard"]],
  ["where-we-judge", "hypothetical", "after", "(?:where|when|whenever|if) (?:we (?:judge|find|decide)|(?:the|a|any) (?:provider|service))", ["standard"]],
  ["policy", "hypothetical", "sentence", "rates? (?:services|providers|homes)|(?:providers|services|homes|practices|trusts) (?:rated|that are rated|(?:placed )?in(?:to)? special measures|must|should|are expected)|the maximum time|the (?:purpose|aim)s? of special measures|characteristics of|special measures (?:is|are) (?:a|when|intended|designed)|what (?:the|our) ratings mean"],
  // For whom.
  ["other-service", "other-service", "sentence", "(?:former|previous) (?:owner|provider)'s (?:ratings?|breach(?:es)?)|its (?:sister |other )?(?:home|service|branch) in|(?:another|a different|(?:a|her|his|their|my) previous(?= (?:home|agency|provider))|(?:its|his|her|their) other|a sister|a neighbouring|sister|other) (?:[a-z]+ )?(?:home|service|location|practice|hospital|agency|provider|branch|site|surgery)s?(?: (?:run|owned|operated|managed) by)?|elsewhere|[\\d.]+ ?(?:%|per cent|percent)|(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:other )?(?:care homes|services|homes|providers|practices|locations)|(?:(?<!own )homes|providers|practices|locations) (?:in|across)|services (?:in special measures|in the (?:county|area|city|borough|region|country)|across|nationally)|nationally|no (?:services|homes|providers)|of all (?:services|homes|providers)", ["rating", "breach", "special-measures", "enforcement"]],
  ["said-by-others", "other-service", "after", "(?:people|relatives?|staff|residents?|patients?|service users?|families|(?:the )?(?:registered |deputy |practice )?manager|one person|a person|visitors|professionals|a (?:care|staff) (?:worker|member))(?: (?:also|all|both|we spoke with|using the service))* (?:told us|said|felt|thought|rated|described|commented|knew|understood|believed|were aware|was aware)(?: that)?", ["rating", "breach", "special-measures", "standard"]],
  ["said-by-one", "other-service", "within", `“(?=[^“”\\n]{0,800}?\\b(?:i|i['’](?:d|m|ve|ll)|my|mum)\\b)[^”\\n]{2,1500}|(?<![a-z\\d])"(?=[^"“”\\n]{0,800}?\\b(?:i|i['’](?:d|m|ve|ll)|my|mum)\\b)[^"\\n]{2,1500}`, ["breach"]],
  // Of ratings alone.
  ["rated-then", "previous", "before", `${aRating}(?: overall| rating)? (?:at|during|in|on) ${ours} (?:last|previous|earlier|first|initial)(?! (?:two|three|four|five))${kind} ${visit}`, ["rating"]],
  ["rated-before", "previous", "before", "(?:prior to|before) (?:this|our|the (?:latest|current)) (?:inspection|assessment|visit)|when (?:it|they|we|cqc|inspectors|the (?:service|home|practice)) (?:was |were )?(?:last|previously|first) (?:inspected|visited|assessed)", ["rating"]],
  ["rating-dated", "previous", "before", `${aRating}(?: overall| rating)?(?: (?:at|during|following|after) (?:our|an|the) (?:[a-z]+ ){0,2}(?:inspection|visit|assessment))?,? (?:in|on|from|since|of) (?:{monthYear}|{dates}|(?:19|20)\\d\\d)`, ["rating"]],
  ["last-rated", "previous", "sentence", "ratings? (?:at|from) (?:the |our )?(?:last|previous) (?:inspection|assessment)|(?:safe|effective|caring|responsive|well-led)[^.;,\\n]{0,30} (?:was|were|had)(?: been| both| all| also)* (?:previously|last|formerly)(?: been)? rated(?![^.;\\n]{0,80}\\bnow\\b)", ["rating"]],
  ["lost", "previous", "next", "(?:los(?:t|es|ing)|stripped of)(?: (?:its|their|the)(?= (?:score|rating|grade)))?", ["rating"]],
  ["none-rated", "absent", "next", "(?:no|none of (?:the|its|these))(?: five)? (?:key questions?|areas?|domains?|categories)(?: (?:is|are|was|were|has been|have been))?(?: now| currently)?", ["rating"]],
  ["failed-to", "absent", "next", "fail(?:ed|s|ing)? to|(?:escap|avoid)(?:ed|es|ing)(?: an?)?|unable to|(?:has|have|had) yet to|not (?:managed|able) to", ["rating"]],
  ["rated-by-others", "other-service", "next", "(?:audits?|self-assessments?|mock (?:inspections?|visits?)|consultants?|surveys?|questionnaires?|councils?|local authority|quality team|commissioners)[^.;,\\n]{0,30}?(?: had| has| have)?(?= (?:re-?)?(?:rated|scored|judged|graded) )|(?:people|relatives?|staff|residents?|patients?|families|visitors|customers|managers?)(?= (?:had |have )?(?:rated|scored|judged) (?:it|the|this|their|them|our|us|all|as))", ["rating"]],
  ["generic", "hypothetical", "before", "(?:normally|usually|ordinarily|typically|generally|automatically|can|will) (?:means?|results?|leads?|lead)|may constitute|is (?:given|awarded|used) (?:when|to|where)|means (?:that )?(?:an?|the) [a-z]+ (?:is|are)", ["rating"]],
  ["many-services", "other-service", "sentence", "(?:(?:\\d+|two|three|four|five|six|seven|eight|nine|ten)(?: of (?:these|the|those|our|its))?|(?:half|quarters?|thirds?|most|majority|all|many|some|none|number|proportion) of(?: (?:these|the|those|our|all|a))?) (?:(?!(?:people|in|adults|residents|own) )[a-z-]+ ){0,4}(?:homes|services|providers|practices|locations|agencies|wards)|only a (?:quarter|third) have|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:have been|were|are) rated", ["rating"]],
  ["confident", "hypothetical", "after", "confident|hopeful|optimistic|determined", ["rating"]],
  ["hoped", "hypothetical", "next", "(?:(?:aim|hop|striv|want|plan|expect|work|look)(?:e?s|e?d|ing|ning|ned)?|determined|keen|in order|need(?:s|ed)?|on (?:its|their|the) way|journey|confident|deserv(?:e|es|ed|ing))(?: (?:to|towards|for|of))?(?: (?:be|become|being|becoming))?", ["rating"]],
  ["not-care", "other-service", "sentence", "ofsted|(?:primary|secondary|high|grammar|special|nursery|infant|junior) schools?|hygiene (?:ratings?|scores?|inspections?)|food standards agency|tripadvisor|carehomes\\.co\\.uk", ["rating"]],
];

export const cues: readonly Cue[] = rows.map(([id, status, reach, phrase, on = null]) => {
  const pattern = compilePhrase(phrase, cueSlots);
  return { id: `status.${id}`, status, reach, phrase, pattern, on };
});

/** The cues that can match in a part of a text, by the words that they need. */
export const likelyCues = prefilterFor(cues);

/** Words that end the reach of a cue inside its sentence. */
export const stop = compilePhrase(
  "but|however|although|though|whereas|which (?:(?:is|was|were|are)(?! (?:an? |in )(?:[a-z]+ )?breach)|meant|means)|(?:and )?this (?:is|was|meant)|meaning|resulting|therefore|and (?:is|was|has been) (?:now|also|newly)|, (?:and )?(?:was|is|were|had|has)(?= )|(?:is|are|has|have)(?: been)? now|and has (?:been|improved|dropped)|and (?:raised|lifted|upgraded|downgraded)|;|and further|and (?:that )?(?:there (?:was|were)|we (?:also )?found|a (?:new|further))|, with|and (?:as a result|in addition)",
);
