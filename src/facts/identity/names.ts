import { defineRules } from "../../rules/rule.ts";

// A proper name: capitals and digits, small words only between them, perhaps a part in brackets.
const word = String.raw`(?:[A-Z0-9][\w'’&/.-]*\w|[A-Z0-9]|&)`;
const small = "(?:of|and|the|at|for|upon|on|by|de|le|under|in the|&)";
export const namePattern = String.raw`(?:The )?${word}(?: (?:${small} )?${word}){0,8}(?: ?\([A-Z][^()\n]{1,40}\)(?: (?:Limited|Ltd|LLP|CIC|Trust))?)?`;

const where =
  "(?:(?:,? (?:in|near|at|on|of) (?:the )?|, )[A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+){0,3}(?:, [A-Z][\\w'’-]+){0,2})?";
const kindOfService =
  "(?:care|nursing|residential|domiciliary|home care|homecare|GP|doctors|dental|medical|hospital|independent|supported|mental health|community|service|provider|agency|location|hospice|ambulance|charity|clinic|home|practice|surgery|slimming|care-home|learning disability)";
const told =
  "(?:rated|placed|told|ordered|given|inspected|re-inspected|found|branded|slammed|criticised|put|issued|served|visited|judged|labelled|downgraded|warned|praised|fined|prosecuted|taken|stripped|banned|barred|kept|handed)";

/** How much each way to name the service says that the text is about it: the best sum wins. */
export const weights: Readonly<Record<string, number>> = {
  "identity.regulator-rates": 6,
  "identity.takes-action": 4,
  "identity.apposition": 3,
  "identity.is-a": 5,
  "identity.passive": 4,
  "identity.kind-before": 4,
  "identity.branded": 6,
  "identity.scene": 2,
  "identity.possessive": 3,
  "identity.visit-to": 4,
  "identity.inspected-at": 2,
  "identity.regulator-inspected": 4,
  "identity.contract": 3,
  "identity.verb": 2,
  "identity.mention": 0.5,
};

/** Ways to name the service that a text is about. */
export const serviceNames = defineRules({
  type: "identity",
  caseSensitive: true,
  slots: { name: namePattern },
  // prettier-ignore
  rows: [
    { id: "identity.regulator-rates", phrase: "(?:CQC|Care Quality Commission|[Rr]egulator|[Ww]atchdog|[Ii]nspectors|it)(?: has| have)?(?: again)? (?:rates?|re-rates|rated|upgrades|downgrades) (?:the )?(?:[a-z-]+ ){0,4}{name}(?=,? (?:as )?['‘“]?(?:[Ii]nadequate|[Gg]ood|[Oo]utstanding|[Rr]equires|overall|in |a |for ))" },
    { id: "identity.takes-action", phrase: "(?:CQC|Care Quality Commission(?: \\(CQC\\))?|[Rr]egulator|[Ww]atchdog)(?: has| have)? (?:tells|told|orders|warns|finds|found|takes|took|taken|calls|places|placed|publishes|puts|cancels|cancelled|suspends|suspended|keeps|closes|issues|issued|demands|praises|serves|served|prosecutes|prosecuted|fines)(?: [a-z-]+){0,9}? {name}(?= |$|,)" },
    { id: "identity.apposition", phrase: `{name}(?:,| \\(| –| -) ?(?:which (?:is|was|runs|provides|supports|cares)|whose|based (?:in|at)|(?:in|near|on|at|of) [A-Z]\\w+|run by|owned by|operated by|located)` },
    { id: "identity.is-a", phrase: `{name}${where}(?:,| \\(| –| -|(?: \\([^()\\n]{2,40}\\))? (?:is|was)) ?(?:an? |the |registered as an? |one of |registered )(?:[\\w'’-]+ ){0,5}${kindOfService}` },
    { id: "identity.passive", phrase: `{name}${where}(?:, [^.,\\n]{2,70},)? (?:has|had|have|was|were|is|must|will|remains|remained|continues|stays)(?: now| again| also| been| being| once| yet| previously| to| be)* (?:re-)?(?:${told}|in special measures|inadequate|good)` },
    { id: "identity.kind-before", phrase: "(?:care home|nursing home|home care (?:firm|agency|company|provider)|[Cc]are at home firm|care (?:agency|firm|provider|company)|[Ss]urgery|[Pp]ractice|[Hh]ospice|[Aa]gency|[Ff]irm|[Cc]linic|domiciliary care (?:agency|provider)|home,) {name}(?=,| |\\.)" },
    { id: "identity.branded", phrase: "(?:branded|judged|graded|declared|labelled|rated|rates|found|deemed) {name}(?: to be| as| was| is)? ['‘“\"]?(?:[Ii]nadequate|[Gg]ood|[Oo]utstanding|[Rr]equires)" },
    { id: "identity.scene", phrase: "(?:at|of|from) {name}(?=, [A-Z]| in [A-Z]|,? which|\\.$)" },
    { id: "identity.visit-to", phrase: "(?:[Vv]isit(?:ed)?|[Ii]nspection|[Ii]nspected|went|called|arrived|turned up|descended)(?: unannounced| unexpectedly)? (?:to|at|of|into|on) (?:[a-z-]+ ){0,4}{name}" },
    { id: "identity.inspected-at", phrase: "(?:[Ii]nspect(?:ion|ions|ed)|[Aa]ssessment|[Vv]isit(?:ed)?|[Ii]mprovements?|[Cc]are|[Cc]onditions|[Rr]atings?|[Pp]eople(?: living| using the service)?|[Rr]esidents|[Pp]atients?|[Ss]taff|[Ff]ailings|[Cc]oncerns|[Bb]reaches|[Rr]egistration|[Pp]rovider|leaders|managers|found|story|future) (?:at|of|into|about|for|by|with) (?:[a-z-]+ ){0,4}{name}" },
    { id: "identity.regulator-inspected", phrase: "(?:CQC|Care Quality Commission|[Ii]nspectors|[Ww]atchdog|[Ww]e|[Rr]egulator|they)(?: had| have| has)?(?: [a-z]+){0,2} (?:inspected|visited|assessed|re-inspected)(?: the)?(?: [a-z-]+){0,4} {name}" },
    { id: "identity.contract", phrase: "(?:contracts? with|[Rr]eports? (?:on|about|into|of))(?: the)?(?: [a-z-]+){0,3} {name}" },
    { id: "identity.possessive", phrase: "{name} (?:owners?|manager|boss|director|provider|proprietor)(?=,| [A-Z])" },
    { id: "identity.verb", phrase: `{name}${where},? (?:received|provides|offers|supports|cares for|admitted|employs|improved|improves|dropped|drops|failed|fails|breached|met|achieved|looks after|runs|opened|requires|did not|does not|said it|came|comes|slides|climbs|enters|entered|loses|lost|falls|fell|slips|rises|leaves|left|stays)` },
    { id: "identity.mention", phrase: "{name}" },
  ],
});

/** Ways to name who runs the service. */
export const providerNames = defineRules({
  type: "provider",
  caseSensitive: true,
  slots: { name: namePattern },
  // prettier-ignore
  rows: [
    { id: "provider.run-by", phrase: "(?:[Rr]un|[Oo]wned|[Oo]perated|(?:service|is|Service) provided|[Mm]anaged)(?: and (?:run|operated|managed|owned))? by (?:the )?(?:[a-z-]+ ){0,3}{name}" },
    { id: "provider.is", phrase: "(?:[Rr]egistered )?(?:[Pp]rovider|[Oo]wners?|[Oo]perators?|[Pp]roprietors?)(?: of (?:the service|this service|the home))?(?:,| is|:| was)? {name}" },
    { id: "provider.part-of", phrase: "(?:is|was) part of (?:the )?{name}" },
    { id: "provider.who-runs", phrase: "{name},? (?:which|who) (?:also )?(?:runs?|owns?|operates?|manages?|ran|owned) (?:the )?(?:home|service|practice|agency|site|[A-Z]\\w+)" },
    { id: "provider.owner", phrase: "{name}, (?:the )?(?:owners?|company|provider|firm|charity|operators?)(?: (?:of|behind|that runs|which runs|running))" },
    { id: "provider.fined", phrase: "{name},? (?:was|has been|were|must|had been) (?:fined|ordered to pay|prosecuted|pay)" },
    { id: "provider.told", phrase: "(?:told|ordered|warned|fined|prosecuted) (?:the )?(?:[a-z-]+ ){0,3}{name}(?= that| to| after| for)" },
  ],
});

/** Names that are never the inspected service: the regulator, authorities, people's titles, days. */
export const notAService =
  /^(?:the )?(?:CQC|Care Quality Commission.*|Commission|NHS|NHS England|Ofsted|Government|Department|Health|Health and Social Care.*|Mental Capacity.*|Mental Health Act.*|Deprivation.*|Regulation.*|Section.*|Act|BBC|England|Britain|UK|London|Local Government|Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Healthwatch|Unison|Services?|Homes?|Care|Care homes?|Providers?|Members|Support|Hospitals?|Practices?|Surgery|Nursing|Residential|Community|Health|House|Legal|Financial|Implications|Background|Equalities|Risks?|Consultation|Conclusions?|Recommendations?|Outstanding|Good|Requires(?: Improvement)?|Inadequate|Special Measures|Warning Notices?|Notice.*|Covid.*|State of Care|Special Measures|Disclosure and Barring.*|Skills for Care|National Institute.*|Safeguarding.*|Adult Social Care.*|Published|Updated|Overall|Safe|Effective|Caring|Responsive|Well-led|Ratings?|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$|\b(?:Council|Commission|Authority|Ombudsman|Police|Government|Committee|Department|Board|Association|Inspectorate|Regulations?|Act|Courts?(?=')|Magistrates['’]? Court|Crown Court|Newspaper|MP|Policy|Procedures?|Street|Road|Avenue|Lane|School|Primary|Academy|College|University|Parliament|Commons|Tribunal)$|\bCQC\b|Care Quality Commission|Inspection|Fundamental Standards|Expert|Experience|Chief Inspector|Inspector of|\b(?:Panel|Sub-Committee|Quarter|Appendix|Agenda|Director|Commissioner|Market|Item|Report|Annual|Strategy|Statement|Notes?|Key|Summary)\b/i;

/** Words that a sentence begins with, and no name does. */
export const firstWords =
  /^(?:(?:When|While|At|In|On|For|After|Since|Before|Following|During|As|And|But|However|Although|If|A|An|This|That|These|Those|It|They|We|Our|Its|His|Her|Their|Now|Then|Most|People|Staff|Residents|Patients|Relatives|Inspectors?|Managers?|Leaders|Last|Earlier|Previously|Today|Yesterday|Rated|Concerns|By|Of|From|With|Under|Where|There|Sir|Is|Are|Was) )+/;

/** Words that show a name to be a service's or a provider's. */
export const serviceWords =
  /\b(?:Care|Home|House|Lodge|Court|Surgery|Practice|Hall|Manor|Nursing|Residential|Medical|Dental|Hospital|Trust|Ltd|Limited|CIC|Company|Agency|Services?|Support|Centre|Clinic|Hospice|Grange|View|Healthcare|Homecare|Health|Villa|Cottage|Gardens?|Park|Place|Farm|Rest|Ambulance|Dentistry|Living|LLP|Plc|Group|Partnership|Mews|Mount|Priory|Abbey|Close|Heights|Unit|Ward|Foundation|Community|Homes|Helpers|Angels|Caring|Carers|Rise|Bank|Tree|Towers|Retreat|Haven|Croft|Dene|Holme|Meadows?|Mill)\b/i;

/** A company's name rather than a place's. */
export const companyWords =
  /\b(?:Ltd|Limited|LLP|Plc|Group|Holdings|Homes|NHS (?:Foundation )?Trust)\b\.?(?: \(.*\))?$/i;
