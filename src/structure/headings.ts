import type { SectionKind } from "../domain/document.ts";
import type { KeyQuestion, Status } from "../domain/vocabulary.ts";
import { compilePhrase } from "../rules/phrase.ts";

/** A heading of a report: a whole line, or with `inline` also the words before a colon. */
export interface Heading {
  readonly kind: SectionKind;
  readonly question: KeyQuestion | null;
  readonly standing: Status;
  readonly line: RegExp;
  readonly inline: RegExp | null;
}

interface Extra {
  readonly question?: KeyQuestion;
  readonly standing?: Status;
  readonly inline?: true;
}

const heading = (kind: SectionKind, phrase: string, extra: Extra = {}): Heading => ({
  kind,
  question: extra.question ?? null,
  standing: extra.standing ?? "current",
  line: compilePhrase(`^(?:${phrase}) ?:?$`, {}, "i"),
  inline: extra.inline ? compilePhrase(`^(?:${phrase}) ?:(?= \\S)`, {}, "i") : null,
});

const chapter = (question: KeyQuestion, word: string): Heading =>
  heading(
    "question",
    `(?:is|are|was|were) (?:it|(?:the |this )?(?:services?|home|practice|hospital|agency|trust|location|provider)) ${word} ?\\??(?: ?[\\t–—-]{1,3} ?.{1,40})?|${word}`,
    { question },
  );

const service = "(?:service|location|practice|hospital|provider|trust|home)";

// Where one heading is a heading of two kinds, the first row wins.
// prettier-ignore
export const headings: readonly Heading[] = [
  heading("requirement-table", "(?:actions? we have told the (?:provider|service) to take|requirement notices?|compliance actions?)"),
  heading("enforcement-table", "(?:enforcement actions?(?: we (?:took|have taken))?)(?: \\(.{1,60}\\))?|enforcement actions? taken: .{3,40}"),
  heading("last-rating", "(?:ratings? at (?:the |our )?last inspection(?: and update)?|previous (?:inspections?|ratings?)(?: and update)?)", { standing: "previous", inline: true }),
  heading("why-inspected", "why we (?:inspected|carried out this (?:inspection|assessment)|(?:did|undertook) this (?:inspection|assessment))", { inline: true }),
  heading("enforcement-summary", "enforcement(?: and recommendations?)?", { inline: true }),
  heading("follow-up", "(?:follow-up|next steps|what happens next)", { inline: true }),
  heading("background", "(?:background to (?:this|the) inspection|about this inspection|how we carried out (?:this|the) inspection|inspection team|service and service type|registered manager|notice of inspection|what we did before (?:the|this|our) inspection|during the inspection|after the inspection|the inspection|(?:our )?inspection team)", { inline: true }),
  heading("summary", `(?:overall summary|summary of (?:this )?(?:inspection|findings|service)|about the service|people's experience of (?:using )?(?:this|the) service(?: and what we found)?|special measures|our view of the ${service}|overall ${service} (?:commentary|summary)|letter from the chief inspector.{0,40}|summary)`, { inline: true }),
  heading("guidance", "(?:improvement actions?|about cqc inspections|how we define our judgements?|how we (?:reach|make) our judgements?|ratings? (?:principles|characteristics)|what (?:our|the) ratings mean|glossary.{0,40}|about (?:the )?(?:care quality commission|cqc)|the regulations|notes? (?:to|for) editors|for editors|factfile|contact information.{0,60}|(?:other |nearby |similar |related )?services (?:nearby|near (?:you|here)|(?:run )?by (?:this|the same) provider|in (?:the|this) area)|(?:other|nearby|similar|related) services)"),
  heading("cover", `(?:ratings?|overall (?:rating|quality)(?: for this ${service})?)`),
  chapter("safe", "safe"),
  chapter("effective", "effective"),
  chapter("caring", "caring"),
  chapter("responsive", "responsive"),
  chapter("wellLed", "well-led"),
  heading("body", "(?:our findings|detailed findings|the five questions we ask(?: about services and what we found)?|recommendations?|inspectors found(?: the following)?.{0,40}|areas for improvement)"),
];
