import type { BreachClaim, StandardClaim } from "../domain/claim.ts";
import type { Document, Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { ra2014InForce, regulationOf } from "../domain/law/index.ts";
import { outcomes, type Outcome } from "../domain/law/outcomes.ts";
import type { Standard } from "../domain/report.ts";
import type { Span } from "../domain/span.ts";
import { judgements, standsNow, type Judgement } from "../domain/vocabulary.ts";
import { plainBreach } from "../facts/breach/plain-breach.ts";
import { judgedStandards } from "../facts/standard/judged-standards.ts";
import { assignStatus } from "../status/assign-status.ts";
import { citeFact } from "./cite.ts";
import { factsOf } from "./is-of.ts";
import { sectionOf } from "./section-of.ts";

type Told = Fact<StandardClaim>;

/** What an entry judges of the essential standards, and what that says of their regulations. */
export function standardFacts(
  text: string,
  { spans, sections }: Around,
  inspected: string | null,
): Fact[] {
  if (inspected !== null && inspected >= ra2014InForce) return [];
  const told = spans.flatMap((span) => {
    const section = { kind: "body", question: null, standing: "current", span } as const;
    return assignStatus(judgedStandards(text, span), { text, section, inspected });
  });
  const own = told.filter((fact) => sectionOf(fact, sections)?.kind !== "guidance");
  return [...own, ...breachesOfStandards(own)];
}

interface Around {
  readonly spans: readonly Span[];
  readonly sections: readonly Section[];
}

/** The standards that a report judges, each once, in the order of their numbers; the heaviest judgement stands. */
export function standardsOf(facts: readonly Fact[], document: Document): readonly Standard[] {
  const told = factsOf("standard", facts).filter(({ status }) => standsNow.has(status));
  return outcomes.flatMap((outcome) => standardOf(outcome, told, document));
}

function standardOf(outcome: Outcome, all: readonly Told[], document: Document): Standard[] {
  const told = all.filter(({ claim }) => claim.outcome === outcome.number);
  const judgement = heaviest(told.map(({ claim }) => claim.judgement));
  if (judgement === undefined) return [];
  const same = told.filter(({ claim }) => claim.judgement === judgement);
  return [
    {
      outcome: outcome.number,
      name: outcome.name,
      judgement,
      evidence: same.map((fact) => citeFact(document, fact)),
    },
  ];
}

const heaviest = (told: readonly Judgement[]): Judgement | undefined =>
  judgements.findLast((one) => told.includes(one));

/**
 * What a judged standard says of its regulation, whose number is not the outcome's: breached, or met
 * again, which counts where an earlier breach is told.
 */
const breachesOfStandards = (facts: readonly Fact[]): Fact<BreachClaim>[] =>
  factsOf("standard", facts).flatMap((fact) => {
    const { outcome: number, judgement, breached, action } = fact.claim;
    const outcome = outcomes.find((one) => one.number === number);
    if (outcome === undefined || (!breached && judgement !== "met")) return [];
    const { instrument, regulation } = outcome;
    const name = regulationOf(instrument, regulation)?.title ?? null;
    const claim = plainBreach([{ instrument, number: null, name, paragraphs: [] }], action);
    return [{ ...fact, claim: breached ? claim : { ...claim, said: "met" } }];
  });
