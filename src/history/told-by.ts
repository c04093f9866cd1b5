import type { Breach, EarlierInspection, Report } from "../domain/report.ts";
import { ratedQuestions, toldOfBefore, type RatedQuestion } from "../domain/vocabulary.ts";

/** What a report tells of one inspection before its own. */
export interface Told {
  readonly report: Report;
  /** Null where it does not date it. */
  readonly when: EarlierInspection | null;
  /** Whether what it tells is dated itself; else it is only taken for told of the last inspection. */
  readonly isDatedItself: boolean;
  readonly breaches: readonly Breach[];
  /** Those that it tells to have been met then. */
  readonly met: readonly Breach[];
  readonly ratings: readonly RatedQuestion[];
}

/** What a report tells of the inspections before its own, those that it dates first. */
export function toldBy(report: Report): readonly Told[] {
  const { previous } = report.inspection;
  const when = previous && { dates: previous.dates, published: previous.published };
  const rated = ratedQuestions.filter((question) => report.previousRatings[question] !== null);
  const [dated, undated] = [true, false].map((isDated) =>
    rated.filter((question) => (previous?.ratings.includes(question) ?? false) === isDated),
  );
  const nothing = { report, when, isDatedItself: true, breaches: [], met: [], ratings: [] };
  const all: readonly Told[] = [
    ...datedIn(report).map((found) => ({ ...nothing, ...found })),
    { ...nothing, ratings: dated ?? [] },
    { ...nothing, isDatedItself: false, breaches: undatedIn(report), ratings: undated ?? [] },
  ];
  return all.filter(
    ({ breaches, met, ratings }) => breaches.length + met.length + ratings.length > 0,
  );
}

const undatedIn = ({ breaches }: Report): readonly Breach[] =>
  breaches.filter(({ status, earlier }) => toldOfBefore.has(status) && earlier.length === 0);

/** What was found at each earlier inspection that a breach is dated by. */
function datedIn({ breaches }: Report): readonly Found[] {
  const found = new Map<string, Found>();
  for (const breach of breaches)
    for (const { dates, published, state } of breach.earlier) {
      const when = { dates, published };
      const known = found.get(keyOf(when)) ?? { when, breaches: [], met: [] };
      found.set(keyOf(when), known);
      const its = state === "met" ? known.met : known.breaches;
      if (its.at(-1) !== breach) its.push(breach);
    }
  return [...found.values()];
}

interface Found {
  readonly when: EarlierInspection;
  readonly breaches: Breach[];
  readonly met: Breach[];
}

const keyOf = ({ dates, published }: EarlierInspection): string => [...dates, published].join();
