import type { Document } from "../domain/document.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";
import { compilePhrase } from "../rules/phrase.ts";

interface Signals {
  readonly kind: DocumentKind;
  /** How many of the phrases must stand in the text. */
  readonly atLeast: number;
  readonly phrases: readonly RegExp[];
}

const signals = (kind: DocumentKind, atLeast: number, ...phrases: string[]): Signals => ({
  kind,
  atLeast,
  phrases: phrases.map((phrase) => compilePhrase(phrase, {}, "im")),
});

const regulator = compilePhrase("care quality commission|cqc", {}, "i");
const otherInspectorate = compilePhrase(
  "ofsted|his majesty's inspectorate|estyn|education inspection framework|inspection of [^.\\n]{3,60} school|school inspection",
  {},
  "gi",
);
const anyRegulator = compilePhrase("care quality commission|cqc", {}, "gi");

// The first kind whose signals are there.
// prettier-ignore
const kinds: readonly Signals[] = [
  signals("location-page", 1,
    "^all inspections$", "read more about inspection ratings", "^see (?:old|new) profile"),
  signals("press-release", 1,
    "^page last updated:?", "published: \\d{1,2} \\w+ \\d{4} page last updated", "^(?:notes? to editors|for editors|for media enquiries|ends|-ends-|\\*+ends\\*+)\\b:?.*$"),
  signals("council-paper", 2,
    "^agenda item", "^(?:report of|report by) (?:the )?[^\\n]{3,80}(?:director|officer|manager|head of)", "^minutes(?: of)?", "(?:scrutiny|health and wellbeing|select|adults?'? (?:services|social care)[a-z ]*) (?:committee|panel|board)", "members (?:noted|asked|received|are asked|were|commented|resolved)", "the (?:committee|panel|board|sub-committee) (?:noted|asked|received|resolved|considered|is asked)", "\\bresolved\\b:?", "^supporting documents", "cabinet member", "contract monitoring|quality assurance team|commissioning team|our contracts? team", "^recommendations?:?$|that members note"),
  signals("inspection-report", 1,
    "^(?:cqc |quality )?(?:inspection|assessment) report$", "^overall rating for this (?:service|location|practice|hospital|trust|provider)", "^actions? we have told the provider to take", "^background to this inspection", "^dates? of (?:inspection|assessment)(?: visit| visits)?\\b", "^rating at last inspection", "^our view of the (?:service|location|practice)", "^people's experience of (?:using )?this service(?: and what we found)?$", "^the five questions we ask", "^report from \\d", "^[^\\n]{3,90} [-–—:|] (?:inspection|quality) report", "^(?:inspection|quality) report (?:[-–—:|]|on|for) "),
  signals("inspection-report", 2,
    "^is the (?:service|home|agency) (?:safe|effective|caring|responsive|well-led)", "^are services (?:safe|effective|caring|responsive|well-led)", "^our findings", "^why we (?:inspected|carried out this)", "^(?:overall )?summary(?: of findings)?$", "this (?:\\w+ ){0,3}inspection (?:took place|was carried out|was undertaken) on", "we (?:carried out|undertook) (?:an?|this) (?:\\w+ ){0,4}inspection", "at (?:this|our last) (?:inspection|assessment)", "we (?:rated|found|identified|spoke with|looked at)", "the provider (?:was|had|remained|must|should)", "registered manager", "(?:was|were|in) (?:a )?breach of (?:\\w+ ){0,3}regulations?", "this (?:key question|practice|service) (?:is|was|has been) rated", "people (?:told us|using the service|who used the service)", "met this standard|action needed"),
];

/**
 * What kind of document this is, by its form. A text that speaks of no inspection by this
 * regulator is `other`; one that does in no known form is a `news-article`.
 */
export function documentKindOf({ text, furniture }: Document): DocumentKind {
  const head = text.slice(0, 60_000);
  if (isOfAnother(head)) return "other";
  if (furniture.some((line) => /\binspection report\b/i.test(line))) return "inspection-report";
  const found = kinds.find(
    ({ atLeast, phrases }) => phrases.filter((phrase) => phrase.test(head)).length >= atLeast,
  );
  if (found) return reportTold(found.kind, head) ?? found.kind;
  return regulator.test(head) ? "news-article" : "other";
}

// "The provider was", "we found" are a reporter's words too: a press release or news has a lead.
function reportTold(kind: DocumentKind, head: string): DocumentKind | null {
  if (kind !== "inspection-report") return null;
  return newsLead.test(head) && !reportForm.test(head)
    ? press.test(head)
      ? "press-release"
      : "news-article"
    : null;
}

const newsLead = compilePhrase(
  "(?:a|the) (?:[\\w -]{2,60}) (?:has|have|was|is) (?:again |now |once again )?(?:been )?(?:re-)?(?:rated|branded|slammed|placed|told|criticised|ordered)|inspectors (?:found|said|visited|from)|said:|a spokes(?:man|woman|person)|the (?:care )?(?:watchdog|regulator)|cqc's (?:director|deputy|head|interim)|director of (?:adult|operations)",
  {},
  "i",
);
const reportForm = compilePhrase(
  "^(?:is the service|are services|our findings|why we inspected|background to this inspection|about the service|rating at last inspection|our view of|overall rating for)|we (?:found|identified) (?:that )?(?:the provider|breaches|\\w+ breaches)|you can see what action",
  {},
  "im",
);
const press = compilePhrase(
  "(?:cqc|care quality commission)(?:'s| \\(cqc\\))? (?:[\\w ]{0,60})?(?:director|head of|deputy|inspector)[^.\\n]{0,80}said",
  {},
  "i",
);

function isOfAnother(head: string): boolean {
  const theirs = head.match(otherInspectorate)?.length ?? 0;
  return theirs > 2 && theirs > (head.match(anyRegulator)?.length ?? 0) / 2;
}
