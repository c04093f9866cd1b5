import type { BreachClaim, Citation } from "../domain/claim.ts";
import type { Document, Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { categoryOf } from "../domain/law/index.ts";
import type { Breach } from "../domain/report.ts";
import { regulationOrder } from "../domain/law/regulation-order.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import {
  standsNow,
  toldOfBefore,
  breachStatuses,
  type BreachStatus,
  type Instrument,
} from "../domain/vocabulary.ts";
import { plainBreach } from "../facts/breach/plain-breach.ts";
import { resolveCitation, type Cited } from "../facts/resolve-citation.ts";
import {
  datesBeside,
  earlierDates,
  inspectionsIn,
  type EarlierDate,
} from "./earlier-inspections.ts";
import type { InspectionDates } from "./inspections.ts";
import { breachActionOf } from "./breach-actions.ts";
import { actionOf, statusOf } from "./breach-standing.ts";
import { citeFact } from "./cite.ts";
import { factsOf } from "./is-of.ts";
import { chapterOf } from "./section-of.ts";

/** What settling breaches needs beside the facts. */
export interface BreachSetting {
  readonly document: Document;
  readonly sections: readonly Section[];
  readonly reportId: string;
  /** The regulations in force at the inspection. */
  readonly era: Instrument;
  readonly inspection: InspectionDates;
}

/** One citation of one fact, resolved. */
interface Told extends Cited {
  readonly fact: Fact<BreachClaim>;
  readonly citation: Citation;
}

/** One breach for each regulation, however often the report tells it. */
export function breachesOf(facts: readonly Fact[], setting: BreachSetting): readonly Breach[] {
  const groups = new Map<string, Told[]>();
  for (const told of citationsIn(facts, setting.era)) {
    const key = `${told.instrument}:${told.regulation.number}`;
    const known = groups.get(key);
    if (known) known.push(told);
    else groups.set(key, [told]);
  }
  const told = { ...setting, earlier: earlierDates(setting.inspection, facts) };
  const breaches = [...groups].flatMap(([key, citations]) => breachOf(key, citations, told) ?? []);
  return sortedBy(breaches, ({ instrument, regulation }) =>
    regulationOrder(instrument, regulation),
  );
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
      claim: plainBreach(fact.claim.regulations, breachActionOf(fact.claim.action)),
    }));

interface ToldSetting extends BreachSetting {
  readonly earlier: readonly EarlierDate[];
}

function breachOf(key: string, told: readonly Told[], setting: ToldSetting): Breach | null {
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
    earlier: earlierOf(facts, setting),
    action: actionOf(facts, { status, instrument }),
    keyQuestion: facts.flatMap((fact) => chapterOf(fact, setting.sections) ?? [])[0] ?? null,
    cited: told.some(({ citation }) => citation.number !== null) ? "number" : "name",
    evidence: plainestFirst(told, status)
      .map(({ fact }) => citeFact(setting.document, fact))
      .filter(isFirst),
  };
}

/** How earlier inspections found it, where what tells of them dates them. */
const earlierOf = (facts: readonly Fact<BreachClaim>[], setting: ToldSetting): Breach["earlier"] =>
  (["breached", "met"] as const).flatMap((state) => {
    const tells = state === "met" ? tellsOfMet : tellsOfBreach;
    const dates = facts.filter(tells).flatMap((fact) => datesOf(fact, setting));
    return inspectionsIn(dates).map((inspection) => ({ ...inspection, state }));
  });

const datesOf = (
  { evidence, status }: Fact,
  { earlier, document }: ToldSetting,
): readonly EarlierDate[] => {
  const isOfBefore = toldOfBefore.has(status);
  return datesBeside({ span: evidence.span, isOfBefore }, earlier, document.text);
};

// "No longer" and "did not follow up", in whatever sentence, tell of this inspection.
const tellsOfBreach = ({ claim, status }: Fact<BreachClaim>): boolean =>
  claim.said === "breached" &&
  status !== "new" &&
  status !== "resolved" &&
  status !== "not-followed-up";

const tellsOfMet = ({ claim, status }: Fact<BreachClaim>): boolean =>
  claim.said === "met" && status === "previous";

// What says that it stands as it does comes before what was found another time.
const plainestFirst = (told: readonly Told[], status: BreachStatus): readonly Told[] => {
  const same = ({ fact }: Told): boolean =>
    standsNow.has(status) ? fact.status !== "previous" : fact.status === status;
  return [...told.filter(same), ...told.filter((one) => !same(one))];
};

const isFirst = <T extends { readonly start: number; readonly rule: string }>(
  one: T,
  at: number,
  all: readonly T[],
): boolean => all.findIndex(({ start }) => start === one.start) === at;
