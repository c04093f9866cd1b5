import { defineRules } from "../../rules/rule.ts";
import { slots } from "../slots.ts";

const rules =
  "(?:(?:the |our |these |legal |relevant |regulatory |multiple |several |various |a number of |some of the |all |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |\\d{1,2} )*(?:regulations?|requirements?|legislation|law|rules)|fundamental standards?)";
const law = "(?:(?:the )?(?:legal )?requirements? (?:of|in|under) )?(?:the )?{instrument}";
const about =
  "(?:(?:,? (?:which (?:related|relate) to|in relation to|in relation of|relating to|related to|in respect of|with regards? to|in regards? to|regarding|concerning|around|about|for|under|covering|linked to|connected (?:to|with)|to do with|in the areas? of|in areas (?:including|such as)|in|on|including|namely)(?: those)?(?: (?:on|about|relating to|in relation to))?|:| -)(?: the)?(?: following(?: areas?| regulations?| topics?)?)?:?)";
const notMeeting =
  "(?:not|never|longer|without) (?:always |fully |consistently |currently |being |been |yet |found to be )*(?:met|meet|meeting|fulfilling|fulfilled|satisfying|adhering to|comply(?:ing)? with|complied with|compliant with|compliance with)";
const requirement =
  "(?: with)?(?: the)?(?: (?:legal |full )?requirements? (?:of|in|under))?(?: the)?";
const named = "(?:regulations?|regs?\\.?)";

// A rule says which regulations are spoken of. Whether a breach still stands is for `status/`.
// prettier-ignore
export const table = defineRules({
  type: "breach",
  slots: { ...slots, shortTopic: "[a-z][a-z ,'’-]{3,50}?", anyTopics: "[^.\\n]{3,300}" },
  rows: [
    // By number.
    { id: "breach.of-regulation", phrase: `breach(?:es)?(?:(?: is| was| were)?,? (?:of|in|under|with|against)|,?:)?(?: the)?(?: following)?(?: legal)?(?: requirements? (?:of|in relation to|under))?(?: ${rules})?(?: (?:in relation to|relating to|related to|regarding|around|for|under|namely))?:? ?(?:the )?${named} {regulations}`,
      unless: `${named} {regulations}(?:\\d|,)* of the (?:data protection|general data|fire|building|working time|control of substances|food|environmental|health and safety at work|management of health|equality|town|care standards act|regulatory reform|private|medicines act|human medicines|misuse)` },
    { id: "breach.breached", phrase: `(?:breached|breaching|broke|broken|breaking|contravened|contravening|in contravention of|contravention of|contrary to|in violation of|violated)${requirement} ${named} {regulations}` },
    { id: "breach.of-law-regulation", phrase: `breach(?:es)? of ${law}(?: (?:was|were) (?:found|identified))?(?:${about}|,| \\()? ?\\(?${named} {regulations}` },
    { id: "breach.not-meeting", phrase: `${notMeeting}${requirement} ${named} {regulations}` },
    { id: "breach.failing", phrase: `(?:fail(?:ed|ing|s|ure)? to (?:meet|comply with|satisfy|fulfil|achieve compliance with)|non-compliance with|non-compliant with|f[ae]ll(?:ing|s)? short of)${requirement} ${named} {regulations}` },
    { id: "breach.regulation-not-met", phrase: `${named} {regulations} (?:(?:was|were|is|are|had|has|have) (?:all |both |also |therefore |still )*(?:not (?:been |being )?(?:fully |always )*(?:met|complied with|being met)|(?:been |being )?breached|in breach)|not (?:being )?met)`,
        unless: `breach(?:es)? (?:of|in)(?: the)? ${named} {regulations}` },
    { id: "breach.legal-requirements", phrase: `(?:not|isn't|wasn't|aren't|weren't|failing to|failed to) (?:being |been |fully |always |also )*(?:met|meet|meeting|complying with|comply with|compliant with) (?:the )?(?:legal )?(?:requirements?|regulations?|rules)${about} {topics}` },
    { id: "breach.namely", phrase: `breach(?:es)? of (?:(?:two|three|four|five|six|\\d) of )?(?:these|those|the) (?:legal )?regulations?,? (?:namely|which (?:were|are)|i\\.e\\.?) (?:${named} )?{regulations}` },
    { id: "breach.not-looked-at", phrase: `(?:did not|didn't|have not|not) (?:follow(?:ed)? up|look(?:ed)? at|inspect(?:ed)?|assess(?:ed)?|check(?:ed)?)(?: on)?(?: compliance with| (?:whether|if|that) (?:the [a-z]+|they|it)(?: (?:was|were|had|is|are|has|have|now|been))* (?:met|meeting|complied with|complying with|compliant with|in breach of)(?: the requirements? of)?)? ${named} {regulations}` },
    { id: "breach.offence", phrase: `(?:offences?|guilty|convicted|charges?)(?: of| to)?[^.;\\n]{0,60}? (?:under|of|contrary to|against) ${named} {regulations}`, sets: { action: "prosecution" } },
    { id: "breach.no-regulation-met", phrase: `(?:regulation|regulations) {regulations}(?:[:.] ?| [-–] ?)(?:how the regulations? (?:was|were) not being met)` },
    { id: "breach.found-under", phrase: `breach(?:es)? (?:that )?(?:we|inspectors|cqc|was|were) (?:had )?(?:previously |also )?(?:found|identified)(?: [^.;,\\n]{2,60}?)??,? (?:under|of|in relation to|in respect of|for) (?:the )?${named} {regulations}` },
    { id: "breach.notice-not-met", phrase: `(?:not|never|fail(?:ed|ing)? to) (?:yet |fully |been |being )*(?:met|meet|meeting|complied with|comply with) (?:all )?(?:of )?(?:the )?(?:requirements? of )?(?:the |our |this |a )?warning notices?(?: [a-z]+){0,4}? (?:for|of|under|about|in relation to|in respect of|regarding) (?:a |the )?(?:breach(?:es)? of )?(?:the )?${named} {regulations}` },
    { id: "breach.regulations-described", phrase: `(?:breach(?:ed|es|ing)?(?: of)?|broke|broken|not (?:being )?(?:meeting|met|meet))(?: {several})?(?: (?:of the|legal|different))* regulations(?:: ?| - |, )(?<regulations>(?:(?:${named} )?\\d{1,2}[a-z]?,? (?:on|about|which (?:is|are|was|covers?|concerns?|relates?)|covering|concerning|relating to|for) [^.;,\\d\\n]{3,60}[;,]?(?: and)?(?: |(?=[.]))){2,9})` },
    { id: "breach.told-under", phrase: `breach(?:es)? \\((?:of )?${named} {regulations}\\)?` },

    // By name. A bare "breach of" takes a regulation's whole title only: "a breach of privacy" is none.
    { id: "breach.of-topics", phrase: `breach(?:es)?,? (?:of|in|to) ${rules}(?: (?:were|was|have been) (?:also )?(?:found|identified|recorded|reported))?(?: at (?:the )?[^.,;:\\n]{2,60}?,?)?(?:,? one)?${about} {topics}` },
    { id: "breach.in-topics", phrase: `(?:breaches(?: were)?(?: found| identified)?(?: at this (?:inspection|assessment))?${about}|breach(?: was)?(?: found| identified)?,? (?:in relation to|relating to|regarding|around|about|over|concerning|in respect of|in regards? to|with regards? to)) {topics}`,
      unless: "(?:data|security|confidentiality|contract|trust|copyright|planning|health and safety) breach(?:es)?|breach(?:es)? of (?:confidentiality|confidence|contract|trust|data|security|copyright|planning|lockdown|covid)" },
    { id: "breach.of-law-topics", phrase: `breach(?:es)? of ${law}${about} {topics}` },
    { id: "breach.of-the-rule", phrase: "breach(?:es)? of the {topics=shortTopic} (?:regulation|rule|requirement)s?" },
    { id: "breach.label", phrase: "breach(?:es)? ?: ?{topics=anyTopics}" },
    { id: "breach.among-them", phrase: `breach(?:es)? of ${rules},? (?:among (?:them|these|which)|including|these included|they included|which included) {topics}` },
    { id: "breach.of-title", phrase: "breach(?:es)? of (?:the )?(?:requirements? for )?{title}" },
    { id: "breach.topics-breached", phrase: "(?:regulations|legal requirements|rules) (?:relating to|in relation to|on|around|regarding|covering) {topics} (?:had|have|has) been (?:breached|broken)|(?:breach(?:ed|ing|es)?|broke|broken|breaking|breach of)[\"'’”]? (?:the |of )?(?:legal )?(?:regulations?|requirements?|rules?|those) (?:relating to|in relation to|on|around|regarding|for|covering) {more=topics}" },

    // Essential standards (to early 2015), named in news and summaries.
    { id: "breach.failed-standard", phrase: "(?:fail(?:ed|ing|s)?(?: to (?:meet|reach|achieve|comply with))?|(?:was |were |is |are )?not (?:being |fully )?(?:met|meeting|meet|compliant with)|fell short of|falling short (?:of|on))(?: on)?(?: any of)? (?:{count} (?:of (?:the |these |those )?)?)?{standards}(?! of quality)(?: required| expected| set)?(?: by [a-z ]{2,30})?(?: (?:in|for|of|on|relating to|in relation to|covering|around|about|regarding|expected)|:) (?:the )?{topics}", sets: { law: "RA-2010" } },
    { id: "breach.taken-action-to-meet", phrase: "taken action to meet (?:the )?(?:following )?(?:essential )?standards?(?: of quality and safety)?(?: on| about| for|:) {topics}", sets: { law: "RA-2010" } },
    { id: "breach.standards-not-met", phrase: "standards? (?:on|for|about|of|relating to|in relation to) {topics} (?:was|were|had|is|are) not (?:being |been )?met", sets: { law: "RA-2010" },
      unless: "(?:nice|council(?:'s)?|own|food|hygiene|professional|minimum|industry|nursing|quality)(?: [a-z]+){0,2} standards [^.;\\n]{0,120}|standards [^.;\\n]{0,80} not (?:being |been )?met by (?:many|most|some)" },
    { id: "breach.action-needed", phrase: "actions? (?:was|were|is|are) (?:also )?(?:needed|required)(?: to improve| to be taken (?:on|in)| (?:on|in|over|around|for|regarding|in relation to))? {topics}", sets: { law: "RA-2010", action: "compliance-action" } },

    // Met again: counts only where the breach is told too, or something says "now".
    { id: "breach.met", phrase: `(?:met|meeting|compliant with|complying with|complied with|in(?:to)? compliance with|achieved compliance with|comply with)(?: all)?(?: of)?(?: the)?(?: (?:legal )?requirements? (?:of|in relation to|under|for))?(?: the)?(?: ${named})? ${named} {regulations}`, sets: { said: "met" } },
    { id: "breach.regulation-met", phrase: `${named} {regulations} (?:was|were|is|are|had|has|have) (?:all |both |also |been |being )*(?:met|complied with)`, sets: { said: "met" } },
    { id: "breach.regulation-now-met", phrase: `${named} {regulations}(?= (?:was|were|is|are|had|has|have) (?:all |both |also )*now (?:all |both |fully |been |being )*(?:met|complied with))`, sets: { said: "met" } },
    { id: "breach.remains-in-breach", phrase: `${named} {regulations} (?:(?:remain(?:s|ed)?|continue(?:s|d)? to be) (?:in breach|unmet|breached)|(?:is|are|was|were)(?: still)? in breach)` },
    { id: "breach.requirement-met", phrase: `requirements? (?:about|of|under|for|in relation to|relating to) ${named} {regulations}(?= (?:was|were|is|are|had|has|have) (?:all |both |now |been )*(?:met|complied with))`, sets: { said: "met" } },
    { id: "breach.requirement-met-back", phrase: "requirements? of (?:this|these|those|that|the same) (?:regulations?|requirements?)(?= (?:has|had|have|was|were|is|are) (?:now |all |also |both )*(?:been |being )?(?:met|complied with))", sets: { said: "met", back: "yes" } },
    { id: "breach.plan-to-meet", phrase: `(?:what (?:they|it|he|she) would do|how (?:they|it) would)(?: and by when)? to (?:meet|comply with)(?: (?:the )?legal requirements (?:of|in relation to|under))? ${named} {regulations}` },
    { id: "breach.no-longer-breached", phrase: `${named} {regulations} (?:is|are|was|were) no longer (?:being )?(?:breached|in breach)`, sets: { said: "met" } },
    { id: "breach.within", phrase: `(?:acting|operating|working|now) within ${named} {regulations}`, sets: { said: "met" } },
    { id: "breach.legal-requirements-met", phrase: "(?:now |all |had |has |have ){1,6}(?:met|meeting|complied with|complying with) (?:all )?(?:the )?legal requirements?(?! (?:of|in relation|relating|for))|(?:the |these |those )?(?:legal )?requirements (?:had|have|were|are) (?:now |all |also )*(?:been |being )?(?:met|complied with)", sets: { said: "met", back: "yes" } },
    { id: "breach.met-back", phrase: "(?:met|meeting|compliant with|complied with|complying with|comply with|compliance with) (?:all )?(?:of )?(?:the (?:legal )?requirements? of )?(?:(?:this|these|those|that) (?:legal )?(?:regulations?|requirements?|breach(?:es)?)|the (?:legal requirements|regulations?))(?! \\d)|sufficient to comply with (?:it|them|this|these|the regulations?)(?: regulations?)?|(?:compliant|compliance|complied|complying) with (?:both|all (?:two|three|four|of them|of these)|them(?: all| both)?)(?=[.,;]|$)|(?:(?:compliant|compliance|complied|complying) with|(?:met|meet|meeting) the requirements of) (?:both|all|either)(?: (?:two|three|four|five))?(?: of)?(?: the| these| those)? regulations|(?:(?:all|both)(?: of)?(?: the| these| those)?|these|those|this|that)(?: two| three| four| five)?(?: legal)? (?:regulations?|requirements?) (?:are|were|is|was|had been|have been|has been) (?:all |both |now |also |therefore |again |once more )*(?:being )?(?:met|complied with)|(?:had|has|have) (?:since |now |all |also )*(?:put (?:this|these|that|those|it|them|the breach(?:es)?) right|(?:remedied|addressed|rectified|resolved) (?:this|these|it|them|the (?:regulatory )?breach(?:es)?))|(?:the )?(?:others?|other (?:two|three|four)|remaining (?:two|three|four))(?: breach(?:es)?| regulations?)? (?:had|have|has|were|was) (?:all |both |now )*(?:been )?(?:met|remedied|put right|resolved|addressed|rectified)", sets: { said: "met", back: "yes" } },

    // Counts, and what points back.
    { id: "breach.count", phrase: "{count=several}(?: (?:of the|separate|different|legal|regulatory|serious|further|new|additional|repeat(?:ed)?|continu(?:ed|ing)|other))*(?= breach(?:es)?)", unless: "{several}(?: [a-z]+)? breach(?:es)? of (?:confidentiality|data|contract|security)" },
    { id: "breach.one", phrase: "(?:identified|found|there (?:was|is)|with|had)(?: also)? {count=single}(?: (?:legal|regulatory|further|new|additional|repeated|continued))*(?= breach(?: of (?:the )?(?:legal )?(?:regulations?|requirements?)(?! \\d)| (?:in|of) regulation (?:relating|in rel|regard|around)| in (?:relation|respect|regard)| relating| regarding))" },
    { id: "breach.listed", phrase: "(?:concerns?|shortfalls?|failings?|failures|problems|issues) (?:was|were )?(?:found |identified )?(?:in|with|about|around|over|relating to|related to|in relation to|covering)(?: (?:the )?(?:areas?|standards?) (?:of|on|for))? {topics}|(?:these|they|which|among (?:them|these))(?: breaches| standards| regulations)? (?:related?|were related|concern(?:ed)?|cover(?:ed)?|included?|were|was)(?: to| in relation to| in| about)? {more=topics}|(?:fell down|fell short|let down|failed|wanting) on {most=topics}", sets: { said: "listed" } },
    { id: "breach.listed-line", phrase: `^(?:[•●*-] ?)?(?:${named} {regulations}(?= ?[:.–-]|$)|{title}(?= ?[:.]|$))`, sets: { said: "listed" } },
    { id: "breach.enough-done", phrase: `(?:improvements?|enough|sufficient|action) (?:had|has|have|was|were)(?: not)?(?: also)? (?:been )?(?:made|found|done|taken) (?:in relation to|about|regarding|on|to meet|with regards? to) (?:the requirements of )?${named} {regulations}`, sets: { said: "listed" } },
    { id: "breach.improved", phrase: "improvements? (?:had|has|have|were|was)(?: not)?(?: also)? (?:been )?(?:made|found) (?:in relation to|relating to|in|to|around|with|regarding) {topics}", sets: { said: "listed" },
      unless: "improvements? (?:had|has|have|were|was)(?: also)? (?:been )?(?:made|found) (?:in relation to|relating to|in|to|around|with|regarding) {topics}(?= (?:was|were|is|are|had|has|have) (?:all |both |also |now |being |been )*(?:met|complied with))" },
    { id: "breach.failed-count", phrase: "(?:fail(?:ed|ing)?(?: to meet| to comply with| on)?|not (?:being )?(?:met|meeting)|breach(?:ed|ing)?) {several} (?:out )?(?:of )?(?:the )?(?:{total=several} )?(?:[a-z]+ )?(?:national |essential |government )?standards(?: (?:of quality and safety|it was|they were|inspected|checked|looked at))*", sets: { law: "RA-2010" } },
    { id: "breach.several-regulations", phrase: "(?:(?:not (?:being )?(?:met|meeting|complying with)|fail(?:ed|ing)? to (?:meet|comply with)|broke|broken|breach(?:ed|ing)?)|breach(?:es)? of) {several} (?:of the )?(?:different |legal |other )*(?:regulations|legal requirements)(?! \\d)" },
    { id: "breach.points-to-one", phrase: "(?:in )?breach of (?:it|(?:this|that|the same) (?:same |legal )*(?:regulation|requirement)(?! \\d))", sets: { back: "yes", one: "yes" } },
    { id: "breach.points-back", phrase: "(?:in )?breach(?:es)? of (?:any of |all of |both of |both |some of )?(?:this|these|those|that|the same|the above|the) (?:same |legal |two |three |four )*(?:regulations?|requirements?)(?! \\d)", sets: { back: "yes" } },
    { id: "breach.found-then-of", phrase: `breach(?:es)? (?:that (?:was|were|we|had been) )?(?:found|identified|recorded) (?:in|at|during) [^.,;\\n]{2,40}?,? of ${named} {regulations}` },
    { id: "breach.these-namely", phrase: "breach of (?:{count} of )?(?:these|those|them)(?: regulations| requirements)?,? (?:namely|these being|which were|that is)[:,]? {topics}" },
    { id: "breach.none-breached", phrase: "none of (?:them|these|those|the (?:two|three|four|five|six))(?: regulations| breaches| requirements)? (?:is|are|was|were) (?:now |still )?(?:breached|in breach)(?: any ?more| any longer| now)?", sets: { said: "met", back: "yes" } },
    { id: "breach.in-breach", phrase: "in breach(?: of (?:them|(?:the |any |some |multiple |several |a number of |legal |all )*(?:regulations?|requirements?)))?(?! of| \\d)", sets: { back: "yes" } },
    { id: "breach.these-breaches", phrase: "(?:this|these|those|the|all|both|previous)(?: \\w+)? breach(?:es)?(?! of| in | \\d|[^.;\\n]{0,90}? regulations? \\d)", sets: { back: "yes" } },
  ],
});
