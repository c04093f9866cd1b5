import type { Document } from "../domain/document.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";
import { compilePhrase } from "../rules/phrase.ts";

/** A phrase that shows a kind of document, and how much it shows. */
type Sign = readonly [weight: number, phrase: string, caseSensitive?: true];

/** The signs of a kind, and the weight they must have together. */
interface Form {
  readonly kind: DocumentKind;
  readonly atLeast: number;
  readonly signs: readonly { readonly weight: number; readonly pattern: RegExp }[];
}

const form = (kind: DocumentKind, atLeast: number, ...signs: Sign[]): Form => ({
  kind,
  atLeast,
  signs: signs.map(([weight, phrase, exact]) => ({
    weight,
    pattern: compilePhrase(phrase, {}, exact ? "m" : "im"),
  })),
});

const chief =
  "(?:cqc|care quality commission|chief inspector|head of (?:adult|hospital|primary|inspection)|director of (?:operations|adult|secondary)|regional director|inspection manager)";

// Forms that nothing else has.
// prettier-ignore
const plain: readonly Form[] = [
  form("location-page", 1, [1, "^all inspections$"], [1, "read more about inspection ratings"], [1, "^see (?:old|new) profile"]),
  form("inspection-report", 2,
    [2, "^(?:cqc |quality )?(?:inspection|assessment) report$"], [2, "^overall rating for this (?:service|location|practice|hospital|trust|provider)"], [2, "^actions? we have told the provider to take"], [2, "^background to this inspection"], [2, "^dates? of (?:inspection|assessment)(?: visit| visits)?\\b"], [2, "^rating at last inspection"], [2, "^our view of the (?:service|location|practice)"], [2, "^people's experience of (?:using )?this service(?: and what we found)?$"], [2, "^the five questions we ask"], [2, "^report from \\d{1,2} "], [2, "^[^\\n]{3,90} [-–—:|] (?:inspection|quality) report$"], [2, "^(?:inspection|quality) report (?:[-–—:|]|on|for) "], [2, "^(?:review of compliance|inspection summary)$"],
    [1, "^is the (?:service|home|agency) (?:safe|effective|caring|responsive|well-led)"], [1, "^are services (?:safe|effective|caring|responsive|well-led)"], [1, "^our findings"], [1, "^why we (?:inspected|carried out this)"], [1, "^overall summary"], [1, "^(?:met this standard|action needed)"], [1, "^(?:safe|effective|caring|responsive|well-led)(?: ?[-–—:\\t] ?| )(?:outstanding|good|requires improvement|inadequate)$"]),
];

// Kinds that are told apart by the sum of their signs.
// prettier-ignore
const told: readonly Form[] = [
  form("inspection-report", 2,
    [1, "this (?:\\w+ ){0,3}inspection (?:took place|was carried out|was undertaken|was prompted)"], [1, "^we (?:carried out|undertook|inspected)"], [1, "we (?:carried out|undertook) (?:an?|this) (?:\\w+ ){0,4}inspection"], [1, "at (?:this|our last) (?:inspection|assessment)"], [1, "we (?:rated|identified|spoke with|looked at) "], [1, "(?:this key question|this practice) (?:is|was|has been) rated"], [1, "our rating of (?:this|the)"], [1, "you can see what action we"]),
  form("press-release", 3,
    [3, "page last updated:?"], [2, "^published:? \\d{1,2} [a-z]+ \\d{4}"], [3, "^notes? to editors|^for editors|for media enquiries|press office|press release"], [2, "cqc is the independent regulator"], [3, "any regulatory decision that cqc takes"], [2, "report (?:will be|is)(?: published| available)? on (?:the )?cqc(?:'s)? website"], [2, `${chief}[^.\\n]{0,110}\\bsaid\\b|said [^.\\n]{0,60}${chief}`], [1, "^\\**-?ends-?\\**$"], [1, "the care quality commission \\(cqc\\) has"], [1, "(?:inspectors|the team|assessors) (?:found|saw)(?: the following[a-z ]*| that)?:$"], [1, "^categories: media"], [1, "^(?:[a-z]+day,? )?\\d{1,2} [a-z]+ \\d{4}$"], [1, "^(?:cqc|care quality commission)\\b[^\\n.]{5,110}$|^[^\\n.]{5,100}(?:by|says) cqc$"]),
  form("other", 4,
    [2, "\\byou (?:must|should|will|can|need|receive)\\b|\\byour (?:service|home|rating|kitchen|provider|registration)\\b"], [2, "handbook|toolkit|fact ?sheet|(?:a )?guide (?:for|to)|this (?:policy|guidance)|policy (?:and procedure|statement)|version \\d"], [2, "our (?:clients|lawyers|solicitors|regulatory team|health and social care team)|solicitors|call us|get in touch|contact us"], [1, "imagine |for example,|checklist"], [1, "\\?$"]),
  form("news-article", 1,
    [3, "^by [a-z]+ [a-z]+(?:[ ,|].{0,60})?$|^written by|\\b(?:reporter|correspondent)\\b|by our [a-z ]{3,30}(?:staff|team|reporter)"], [2, "told (?:us|our reporter|the [A-Z][a-z]+)\\b", true], [1, "told [A-Z][A-Za-z]+ (?:Insight|Today|News|Live)|(?:the|The) [A-Z][a-z]+ can reveal|seen by the [A-Z]", true], [1, "a spokes(?:man|woman|person)|declined to comment|did not respond"], [1, "watchdogs?"], [2, "^(?:A|AN|THE|STAFF|PATIENTS|RESIDENTS) [A-Z]{3,}\\b|^[A-Z]{4,}(?: [A-Z]{3,})* [A-Z]?[a-z]+ ", true], [1, "(?:manager|owner|boss|proprietor|chief executive|partner|managing director)[^.\\n]{0,60}\\bsaid\\b"], [1, "exclusive:|an? mp\\b|cllr"], [1, "inspectors (?:called|dropped|slam|said|visited)"]),
  form("council-paper", 4,
    [3, "^agenda item"], [2, "^minutes\\b"], [2, "report (?:of|by|to) the [^\\n]{3,80}(?:director|officer|manager|head of|committee|panel|board)|^report by "], [2, "(?:scrutiny|health and wellbeing|select|overview|safeguarding adults|commissioning|adults?'? (?:services|social care)[a-z ]*) (?:and scrutiny )?(?:sub-committee|committee|panel|board|commission)"], [2, "members (?:are asked|asked|noted|received|were|commented|resolved|should|expressed|may wish)|councillors? [a-z]+ (?:asked|wished|said)"], [1, "the (?:committee|panel|board|sub-committee) (?:noted|asked|received|resolved|considered|is asked|notes)"], [2, "^(?:resolved|recommended|recommendations?)\\b.{0,60}(?:note|received|$)|it was agreed|wards affected"], [1, "^supporting documents"], [2, "cabinet member"], [1, "^present: "], [2, "briefing note|quarterly [a-z ]{0,30}monitoring|quality (?:improvement|assurance|monitoring) team"], [1, "^[a-z' ]{3,40} (?:county |city |borough |district )?council$|^(?:london )?borough of "], [1, "appendix [a-z] (?:to|of)|annual report \\d{4}|quarter [1-4]"], [3, "market position statement"], [1, "placements?|commissioned providers?|contract monitoring"]),
];

const regulator = compilePhrase("care quality commission|cqc", {}, "gi");
const otherInspectorate = compilePhrase(
  "ofsted|his majesty's inspectorate|estyn|education inspection framework|inspection of [^.\\n]{3,60} school|school inspection",
  {},
  "gi",
);

// What a text is shows early; the rest of a long one need not be searched.
const searched = 60_000;

/**
 * What kind of document this is, by its form. A text that speaks of no inspection by this
 * regulator is `other`; one that does in no known form is a `news-article`.
 */
export function documentKindOf({ text, furniture }: Document): DocumentKind {
  const head = text.slice(0, searched);
  if (isOfAnother(head) || isJudgment(head)) return "other";
  if (furniture.some((line) => /\binspection report\b/i.test(line))) return "inspection-report";
  const sure = plain.find((one) => weightOf(head, one) >= one.atLeast);
  if (sure) return sure.kind;
  const best = told
    .map((one) => ({ ...one, weight: weightOf(head, one) }))
    .filter(({ weight, atLeast }) => weight >= atLeast)
    .reduce<{ kind: DocumentKind; weight: number } | null>(
      (most, one) => (most && most.weight >= one.weight ? most : one),
      null,
    );
  return best?.kind ?? (head.search(regulator) < 0 ? "other" : "news-article");
}

const weightOf = (text: string, { signs }: Form): number =>
  signs.reduce((sum, { weight, pattern }) => (pattern.test(text) ? sum + weight : sum), 0);

// A text about schools may speak of this regulator too; about its services it speaks more of it.
const isOfAnother = (head: string): boolean =>
  (head.match(otherInspectorate)?.length ?? 0) > (head.match(regulator)?.length ?? 0);

const tribunal = compilePhrase("(?:first-tier|upper) tribunal", {}, "i");
const parties = [
  compilePhrase("appellants?|appeals? (?:to|against|under)", {}, "i"),
  compilePhrase(
    "respondents?|(?:the )?tribunal (?:finds|makes|considers|decides|dismisses|allows)",
    {},
    "i",
  ),
];

// A tribunal tells of many inspections and of what each side says of them: nothing of it is a finding.
const isJudgment = (head: string): boolean =>
  tribunal.test(head.slice(0, 600)) && parties.every((one) => one.test(head));
