import type { BreachClaim, Citation } from "../domain/claim.ts";
import type { Document, Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { categoryOf } from "../domain/law/index.ts";
import type { Breach } from "../domain/report.ts";
import { contains } from "../domain/span.ts";
import {
  breachedNow,
  breachStatuses,
  type BreachStatus,
  type Instrument,
  type KeyQuestion,
} from "../domain/vocabulary.ts";
import { resolveCitation, type Cited } from "../facts/resolve-citation.ts";
import { actionOf, statusOf } from "./breach-standing.ts";
import { citeFact } from "./cite.ts";
import { factsOf } from "./is-of.ts";
import { breachActionOf } from "./link-enforcement.ts";

/** What settling breaches needs beside the facts. */
export interface BreachSetting {
  readonly document: Document;
  readonly sections: readonly Section[];
  readonly reportId: string;
  /** The regulations in force at the inspection. */
  readonly era: Instrument;
}

/** One citation of one fact, resolved. */
interface Told extends Cited {
  readonly fact: Fact<BreachClaim>;
  readonly citation: Citation;
}

/** One breach for each regulation, however often the report tells it. */
export function breachesOf(facts: readonly Fact[], setting: BreachSetting): Breach[] {
  const groups = new Map<string, Told[]>();
  for (const told of citationsIn(facts, setting.era)) {
    const key = `${told.instrument}:${told.regulation.number}`;
    const known = groups.get(key);
    if (known) known.push(told);
    else groups.set(key, [told]);
  }
  return [...groups]
    .flatMap(([key, told]) => breachOf(key, told, setting) ?? [])
    .sort(byRegulation);
}

const citationsIn = (facts: readonly Fact[], era: Instrument): Told[] =>
  [...factsOf("breach", facts), ...noticesIn(facts)].filter(isSaid).flatMap((fact) =>
    fact.claim.regulations.flatMap((citation) => {
      const cited = resolveCitation(citation, era);
      return cited ? [{ ...cited, fact, citation }] : [];
    }),
  );

const isSaid = ({ status }: Fact): boolean => breachStatuses.some((one) => one === status);

// A notice about a regulation says that it is breached.
const noticesIn = (facts: readonly Fact[]): Fact<BreachClaim>[] =>
  factsOf("enforcement", facts)
    .filter(({ claim }) => breachActionOf(claim.action) !== null && claim.said === "taken")
    .map((fact) => ({
      ...fact,
      claim: {
        type: "breach",
        said: "breached",
        regulations: fact.claim.regulations,
        pointsBack: false,
        toOne: false,
        count: null,
        law: null,
        action: breachActionOf(fact.claim.action),
      },
    }));

function breachOf(key: string, told: readonly Told[], setting: BreachSetting): Breach | null {
  const [first] = told;
  const facts = told.map(({ fact }) => fact);
  const status = statusOf(facts);
  if (first === undefined || status === null) return null;
  const { instrument, regulation } = first;
  return {
    id: `${setting.reportId}:${key}`,
    instrument,
    regulation: regulation.number,
    paragraphs: [...new Set(told.flatMap(({ citation }) => citation.paragraphs))],
    title: regulation.title,
    category: categoryOf(instrument, regulation.number),
    successors: regulation.successors,
    status,
    action: actionOf(facts, { status, instrument }),
    keyQuestion: questionOf(told, setting.sections),
    cited: told.some(({ citation }) => citation.number !== null) ? "number" : "name",
    evidence: plainestFirst(told, status)
      .map(({ fact }) => citeFact(setting.document, fact))
      .filter(isFirst),
  };
}

// What says that it stands as it does comes before what was found another time.
const plainestFirst = (told: readonly Told[], status: BreachStatus): readonly Told[] => {
  const same = ({ fact }: Told): boolean =>
    breachedNow.has(status) ? fact.status !== "previous" : fact.status === status;
  return [...told.filter(same), ...told.filter((one) => !same(one))];
};

const isFirst = <T extends { readonly start: number; readonly rule: string }>(
  one: T,
  at: number,
  all: readonly T[],
): boolean => all.findIndex(({ start }) => start === one.start) === at;

function questionOf(told: readonly Told[], sections: readonly Section[]): KeyQuestion | null {
  const questions = told.flatMap(
    ({ fact }) => sections.find(({ span }) => contains(span, fact.evidence.span))?.question ?? [],
  );
  return questions[0] ?? null;
}

const byRegulation = (a: Breach, b: Breach): number =>
  (a.instrument === b.instrument ? 0 : order(a) - order(b)) ||
  Number.parseInt(a.regulation, 10) - Number.parseInt(b.regulation, 10) ||
  a.regulation.localeCompare(b.regulation, "en");

const order = ({ instrument }: Breach): number =>
  ["RA-2014", "RA-2010", "REG-2009"].indexOf(instrument);
