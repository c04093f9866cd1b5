import type { BreachClaim, Claim, ClaimType, EnforcementClaim } from "../domain/claim.ts";
import type { Section } from "../domain/document.ts";
import type { Mention } from "../domain/fact.ts";
import { textAt } from "../domain/span.ts";
import type { Status } from "../domain/vocabulary.ts";
import { findMentions } from "../facts/find-mentions.ts";
import { scoredStatements } from "../facts/quality-statement/scored-statements.ts";
import { ratedServices } from "../facts/service-rating/rated-services.ts";
import { judgedStandards } from "../facts/standard/judged-standards.ts";
import { assignStatus } from "../status/assign-status.ts";

/** A fact that was read in a text of the corpus. */
export interface RowFact {
  readonly words: string;
  /** The claim and its standing, with `cites` as the rows write it. */
  readonly read: Claim & { readonly status: Status; readonly cites?: readonly string[] };
  readonly rule: string;
  /** The cue that decided its standing, where one did. */
  readonly cue: string | null;
}

// Each text is read in the middle of a document, so that a wrong offset cannot pass.
const before = "This home looks after older people.\n\n";
const after = "\n\nWe met nine relatives.";

/** The facts of a type in a text, as the whole document around it would give them. */
export function readRow(words: string, type: ClaimType): readonly RowFact[] {
  const text = before + words + after;
  const section = sectionOf(text);
  const mentions = mentionsIn(text, section).filter(({ claim }) => claim.type === type);
  const facts = assignStatus(mentions, { text, section, inspected: "2024-05-01" });
  return facts.map(({ claim, status, evidence, cue }) => ({
    words: textAt(text, evidence.span),
    read: { ...claim, ...("regulations" in claim && { cites: citesOf(claim) }), status },
    rule: evidence.rule,
    cue: cue?.rule ?? null,
  }));
}

// What sections tell, and what lists and grids tell over all of them.
const mentionsIn = (text: string, section: Section): readonly Mention[] => [
  ...findMentions(text, section),
  ...judgedStandards(text, section.span),
  ...scoredStatements(text, section.span),
  ...ratedServices(text, section.span),
];

const sectionOf = (text: string): Section => ({
  kind: "body",
  question: "safe",
  standing: "current",
  span: { start: 0, end: text.length },
});

/** A citation as the rows write it: `RA-2014 12`, `12(2)(a) 12(2)(b)`, or a name. */
const citesOf = ({ regulations }: BreachClaim | EnforcementClaim): readonly string[] =>
  regulations.map(({ instrument, number, name, paragraphs }) => {
    const cited = number === null ? name : paragraphs.length > 0 ? paragraphs.join(" ") : number;
    return [instrument, cited].filter((part) => part !== null).join(" ");
  });
