import type { Document } from "../domain/document.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";
import { compilePhrase } from "../rules/phrase.ts";

/** Phrases that show a kind of document; `atLeast` different ones must stand in it. */
interface Form {
  readonly kind: DocumentKind;
  readonly atLeast: number;
  readonly phrases: readonly RegExp[];
}

const form = (kind: DocumentKind, atLeast: number, ...phrases: string[]): Form => ({
  kind,
  atLeast,
  phrases: phrases.map((phrase) => compilePhrase(phrase, {}, "im")),
});

const speaker =
  "(?:director|deputy|head|chief inspector|inspection manager|inspector)[^.\\n]{0,90}\\bsaid|said [^.\\n]{0,60}(?:cqc's|chief inspector|head of (?:hospital )?inspection)";

// The first form that a text has is its kind: the plainest come first.
// prettier-ignore
const forms: readonly Form[] = [
  form("location-page", 1, "^all inspections$", "read more about inspection ratings", "^see (?:old|new) profile"),
  form("inspection-report", 1,
    "^(?:cqc |quality )?(?:inspection|assessment) report$", "^overall rating for this (?:service|location|practice|hospital|trust|provider)", "^actions? we have told the provider to take", "^background to this inspection", "^dates? of (?:inspection|assessment)(?: visit| visits)?\\b", "^rating at last inspection", "^our view of the (?:service|location|practice)", "^people's experience of (?:using )?this service(?: and what we found)?$", "^the five questions we ask", "^report from \\d", "^[^\\n]{3,90} [-–—:|] (?:inspection|quality) report$", "^(?:inspection|quality) report (?:[-–—:|]|on|for) "),
  form("press-release", 2,
    "^page last updated:?|page last updated:", "^published:? \\d{1,2} [a-z]+", "^(?:notes? to editors|for editors|for media enquiries|ends|-ends-|about the (?:care quality commission|cqc))\\b", "cqc is the independent regulator", speaker, "^cqc (?:rates|tells|takes|finds|calls|orders|publishes|prosecutes|places|cancels|suspends)"),
  form("council-paper", 2,
    "^agenda item", "^(?:report of|report by) (?:the )?[^\\n]{3,80}(?:director|officer|manager|head of)", "^minutes(?: of)?", "(?:scrutiny|health and wellbeing|select|adults?'? (?:services|social care)[a-z ]*) (?:committee|panel|board)", "members (?:are asked|asked|noted|received|were|commented|resolved)", "the (?:committee|panel|board|sub-committee) (?:noted|asked|received|resolved|considered|is asked)", "^resolved\\b", "^supporting documents", "cabinet member", "^present: (?:cllr|councillor)", "that the (?:report|update) be noted"),
  form("inspection-report", 2,
    "^is the (?:service|home|agency) (?:safe|effective|caring|responsive|well-led)", "^are services (?:safe|effective|caring|responsive|well-led)", "^our findings", "^why we (?:inspected|carried out this)", "^overall summary", "this (?:\\w+ ){0,3}inspection (?:took place|was carried out|was undertaken|was prompted)", "^we (?:carried out|undertook|inspected)", "we (?:carried out|undertook) (?:an?|this) (?:\\w+ ){0,4}inspection", "at (?:this|our last|the last) (?:inspection|assessment)", "we (?:rated|identified) ", "(?:this key question|this practice) (?:is|was|has been) rated", "our rating of (?:this|the)", "^met this standard|^action needed"),
];

const news = form(
  "news-article",
  2,
  "said:|told (?:the|our) [A-Z]",
  "a spokes(?:man|woman|person)",
  "(?:care |health )?watchdog|the regulator",
  "inspectors (?:found|said|visited|also|from|were|wrote|had|told)",
  "^(?:by|from) [a-z]+ [a-z]+|correspondent|reporter",
  "^(?:a|the) (?:[a-z-]+ ){1,8}(?:has|have) (?:again |now |once again )?been",
  "added:|he said|she said",
);

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
  if (isOfAnother(head)) return "other";
  if (furniture.some((line) => /\binspection report\b/i.test(line))) return "inspection-report";
  const found = forms.find((one) => shows(head, one) >= one.atLeast);
  if (found === undefined) return head.search(regulator) < 0 ? "other" : "news-article";
  const weak = found.kind === "inspection-report" && found.atLeast > 1;
  return weak && shows(head, news) >= shows(head, found) ? "news-article" : found.kind;
}

const shows = (text: string, { phrases }: Form): number =>
  phrases.filter((phrase) => phrase.test(text)).length;

function isOfAnother(head: string): boolean {
  const theirs = head.match(otherInspectorate)?.length ?? 0;
  return theirs > 2 && theirs > (head.match(regulator)?.length ?? 0) / 2;
}
