import { defineRules } from "../../rules/rule.ts";

// A proper name: capitals and digits, small words only between them, a bracket at its end.
const word = String.raw`(?:[A-Z0-9][\w'’&/.-]*\w|[A-Z0-9]|&)`;
const small = "(?:of|and|the|at|for|upon|on|by|de|le|under|in the|&)";
export const namePattern = String.raw`(?:The )?${word}(?: (?:${small} )?${word}){0,8}(?: ?\([A-Z][^()\n]{1,40}\))?`;

const kindOfService =
  "(?:care|nursing|residential|domiciliary|home care|homecare|GP|dental|medical|hospital|independent|supported|mental health|community|service|provider|agency|family-run|family run|small|large|purpose|detached|location|hospice|ambulance|charity|clinic|home|practice|surgery|slimming|care-home|social)";
const told =
  "(?:rated|placed|told|ordered|given|inspected|found|branded|slammed|criticised|put|issued|served|failed|visited|judged|labelled|downgraded|warned|praised|fined|prosecuted|taken)";

/** The weight of a way to name the service that a text is about: the best sum wins. */
export const weights: Readonly<Record<string, number>> = {
  "identity.regulator-rates": 6,
  "identity.takes-action": 5,
  "identity.apposition": 3,
  "identity.is-a": 4,
  "identity.passive": 4,
  "identity.inspected-at": 3,
  "identity.regulator-inspected": 4,
  "identity.contract": 3,
  "identity.report-on": 4,
  "identity.rated-verb": 2,
};

/** Ways to name the service that a text is about. */
export const serviceNames = defineRules({
  type: "identity",
  anchor: "[A-Z]",
  caseSensitive: true,
  slots: { name: namePattern },
  // prettier-ignore
  rows: [
    { id: "identity.regulator-rates", phrase: "(?:CQC|Care Quality Commission|[Rr]egulator|[Ww]atchdog|[Ii]nspectors|it)(?: has| have)?(?: again)? (?:rates?|re-rates|rated) (?:the )?(?:[a-z-]+ ){0,4}{name}(?=,? (?:as )?['‘“]?(?:[Ii]nadequate|[Gg]ood|[Oo]utstanding|[Rr]equires|overall|in |a |for ))" },
    { id: "identity.takes-action", phrase: "(?:CQC|Care Quality Commission|[Rr]egulator|[Ww]atchdog)(?: has| have)? (?:tells|told|orders|warns|finds|found|takes|took|calls|places|publishes|puts|cancels|suspends|keeps|closes|issues|demands|praises|serves|prosecutes|fines)(?: [a-z-]+){0,9}? {name}(?= |$|,)" },
    { id: "identity.apposition", phrase: "{name}(?:,| \\(| –| -) ?(?:which (?:is|was|runs|provides|supports|cares)|an? (?:[a-z0-9-]+ ){0,4}KIND|based (?:in|at)|in [A-Z]|near [A-Z]|on [A-Z]|run by|owned by|operated by|at [A-Z]|located|of [A-Z])".replace("KIND", kindOfService) },
    { id: "identity.is-a", phrase: "{name}(?: \\([^()\\n]{2,40}\\))? (?:is|was) (?:an? |registered |the |one )(?:[a-z0-9'’-]+ ){0,5}KIND".replace("KIND", kindOfService) },
    { id: "identity.passive", phrase: `{name}(?:, [^.,\\n]{2,70},)? (?:has|had|have|was|were|is|has again|has now|has once again|must|will|remains|remained)(?: now| again| also| been| being| once| yet| previously)* (?:re-)?(?:${told}|in special measures|inadequate|good)` },
    { id: "identity.inspected-at", phrase: "(?:[Ii]nspect(?:ion|ions|ed)|[Aa]ssessment|[Vv]isit(?:ed)?|[Ii]mprovements?|[Cc]are|[Cc]onditions|[Rr]atings?|[Pp]eople (?:living|using the service)|[Rr]esidents|[Pp]atients|[Ss]taff|[Ff]ailings|[Cc]oncerns|[Bb]reaches|leaders|managers|found) (?:at|of|into|about|for|by|with) (?:[a-z-]+ ){0,4}{name}" },
    { id: "identity.regulator-inspected", phrase: "(?:CQC|Care Quality Commission|[Ii]nspectors|[Ww]atchdog|[Ww]e|[Rr]egulator|they)(?: had| have| has)?(?: [a-z]+){0,2} (?:inspected|visited|assessed|re-inspected)(?: the)?(?: [a-z-]+){0,4} {name}" },
    { id: "identity.report-on", phrase: "(?:[Rr]eport|[Rr]eports) (?:on|about|into|of)(?: the)?(?: [a-z-]+){0,3} {name}" },
    { id: "identity.contract", phrase: "contracts? with(?: the)?(?: [a-z-]+){0,3} {name}" },
    { id: "identity.rated-verb", phrase: "{name}(?:, [^.,\\n]{2,70},)? (?:received|provides|offers|supports|cares for|admitted|employs|improved|dropped|failed|breached|met|achieved|looks after|runs)" },
  ],
});

/** Ways to name who runs the service. */
export const providerNames = defineRules({
  type: "provider",
  anchor: "run by|owned by|operated by|provided by|managed by|provider|company",
  caseSensitive: true,
  slots: { name: namePattern },
  // prettier-ignore
  rows: [
    { id: "provider.run-by", phrase: "(?:[Rr]un|[Oo]wned|[Oo]perated|(?:service|is|Service) provided|[Mm]anaged)(?: and (?:run|operated|managed|owned))? by (?:the )?(?:[a-z-]+ ){0,3}{name}" },
    { id: "provider.is", phrase: "(?:[Tt]he )?(?:[Rr]egistered )?[Pp]rovider(?: of (?:the service|this service|[A-Z][^.,;\\n]{2,60}?))?(?:,| is|:| was) {name}" },
    { id: "provider.who-runs", phrase: "{name},? (?:which|who) (?:runs?|owns?|operates?|manages?) (?:the )?(?:home|service|practice|agency|site|[A-Z])" },
    { id: "provider.owner", phrase: "{name}, (?:the )?(?:owners?|company|provider|firm|charity|operators?)(?: (?:of|behind|that runs|which runs|running))" },
  ],
});

/** Names that are never the inspected service: the regulator, authorities, people's titles, days. */
export const notAService =
  /^(?:the )?(?:CQC|Care Quality Commission|Commission|NHS|NHS England|Ofsted|Government|Department|Health and Social Care|Mental Capacity|Deprivation|Regulation|Section|Act|BBC|England|Britain|UK|London|Local Government|Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Inspectors?|People|Staff|Residents|Patients|Relatives|Leaders|Managers|It|They|We|This|That|These|In|At|On|As|Our|Since|After|When|While|Following|However|Both|All|One|Two|Three|Four|Some|Healthwatch|Unison|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Covid.*|Disclosure and Barring.*|Skills for Care|National Institute.*)$|\b(?:Council|Commission|Authority|Ombudsman|Police|Government|Committee|Department|Board|Association|Inspectorate|Regulations|Act|Courts?(?=')|Newspaper|MP)$|\bCQC\b|Care Quality Commission|Inspection|Fundamental Standards/i;

/** Words that show a name to be a service's or a provider's. */
export const serviceWords =
  /\b(?:Care|Home|House|Lodge|Court|Surgery|Practice|Hall|Manor|Nursing|Residential|Medical|Dental|Hospital|Trust|Ltd|Limited|CIC|Company|Agency|Services?|Support|Centre|Clinic|Hospice|Grange|View|Healthcare|Homecare|Health|Villa|Cottage|Gardens?|Park|Place|Farm|Rest|Ambulance|Dentistry|Living|LLP|Plc|Group|Carewatch|Partnership|Mews|Mount|Priory|Abbey|Close|Heights|Unit|Ward|Foundation|Community|Homes|Helpers|Angels|Caring|Carers)\b/i;
