import { ratedQuestions } from "../domain/vocabulary.ts";
import type { Told } from "./told.ts";
import { invented, right, type Verdict } from "./verdict.ts";

/**
 * A document about no service, in which every fact is invented. Right is one in which nothing was
 * read, so that the share says how many of these documents are clean.
 */
export function compareNoService(tolds: readonly Told[]): readonly Verdict[] {
  const facts = tolds.flatMap(factsOf);
  if (facts.length === 0) return [right("no-service", "nothing")];
  return facts.map((fact) => invented("no-service", fact));
}

const factsOf = (told: Told): readonly string[] => [
  ...named("location", told.location.name),
  ...named("provider", told.provider.name),
  ...told.dates.map((day) => `inspection date ${day}`),
  ...named("scope", told.scope),
  ...ratingsOf("rating", told.ratings),
  ...ratingsOf("previous rating", told.previousRatings),
  ...told.serviceRatings.map(({ name }) => `service rating ${name}`),
  ...told.standards.map(({ outcome }) => `standard ${outcome}`),
  ...told.qualityStatements.map(({ name }) => `quality statement ${name}`),
  ...told.breaches.map(({ instrument, regulation }) => `breach ${instrument} ${regulation}`),
  ...named("stated count", told.statedBreachCount),
  ...told.enforcement.map(({ action, standing }) => `enforcement ${action} ${standing}`),
  ...named("special measures", told.specialMeasures?.status ?? null),
  ...told.repeatStatements.map(({ subject }) => `repeat statement ${subject}`),
];

const named = (what: string, value: string | number | null): readonly string[] =>
  value === null ? [] : [`${what} ${String(value)}`];

const ratingsOf = (what: string, ratings: Told["ratings"]): readonly string[] =>
  ratedQuestions.flatMap((question) =>
    named(`${what} ${question}`, ratings[question]?.value ?? null),
  );
