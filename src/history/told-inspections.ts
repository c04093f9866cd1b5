import {
  eachRated,
  nothingFound,
  type Breach,
  type EarlierInspection,
  type Report,
} from "../domain/report.ts";
import { standsNow, type RatedQuestion } from "../domain/vocabulary.ts";
import { countedAs } from "./counted-as.ts";
import { inspectionMeant } from "./inspection-meant.ts";
import { countedIn, dateOf, isOnlyTold, wordsOn, type Inspection } from "./inspection.ts";
import { toldBy, type Told } from "./told-by.ts";

/**
 * The inspections with what later ones tell of them. An inspection that is told and not in hand gets
 * a place of its own, at its date, else right before the one that tells it; where it is in hand,
 * what is told fills in what its own reports leave open. What is told without a date, and is known
 * of any earlier inspection, is taken for that one: nothing is counted twice.
 */
export function withTold(inspections: readonly Inspection[]): readonly Inspection[] {
  let all = inspections;
  for (const teller of countedIn(inspections))
    for (const told of teller.reports.flatMap(toldBy)) all = withOne(all, told, teller);
  return all;
}

function withOne(
  all: readonly Inspection[],
  told: Told,
  teller: Inspection,
): readonly Inspection[] {
  const until = all.findIndex(({ reports }) => reports === teller.reports);
  const before = all.slice(0, until);
  const at = told.when === null ? null : inspectionMeant(before, told.when);
  const news = newsIn(told, before, at);
  if (news.breaches.length + news.met.length + news.ratings.length === 0) return all;
  if (at !== null)
    return all.map((one, nth) =>
      nth === at ? { ...one, told: [...one.told, reportOf(news)] } : one,
    );
  const place = told.when === null ? until : placeFor(before, told.when);
  return [...all.slice(0, place), onlyTold(news), ...all.slice(place)];
}

const onlyTold = (news: Told): Inspection => ({
  reports: [],
  told: [reportOf(news)],
  dates: news.when?.dates ?? [],
  published: news.when?.published ?? null,
  counts: true,
  isInherited: false,
});

/** What of it is not known yet. */
function newsIn(told: Told, before: readonly Inspection[], at: number | null): Told {
  const meant = at === null ? null : (before[at] ?? null);
  const isMissing = meant === null || isOnlyTold(meant);
  const isOfUnknown = meant === null && told.when !== null;
  return {
    ...told,
    breaches: told.breaches.filter(
      (breach) =>
        told.isDatedItself ||
        (isOfUnknown && isOfLast(breach)) ||
        !before.some((one) => isBreachedAt(one, breach)),
    ),
    // A rating that stood before can be older than the last inspection: it was carried forward.
    ratings: told.ratings.filter(
      (question) =>
        isMissing && (told.isDatedItself || !before.some((one) => isRatedAt(one, question))),
    ),
  };
}

/** What is told, as a report of the inspection that it is told of. */
const reportOf = ({ report, when, breaches, met, ratings }: Told): Report => ({
  ...report,
  ...nothingFound,
  provider: { name: null, id: null },
  inspection: {
    dates: when?.dates ?? [],
    published: when?.published ?? null,
    scope: null,
    previous: null,
  },
  relations: [],
  findings: [],
  warnings: [],
  breaches: [...breaches.map(then("current")), ...met.map(then("resolved"))],
  ratings: eachRated((question) => {
    const rating = ratings.includes(question) ? report.previousRatings[question] : null;
    return rating && { ...rating, basis: "awarded" };
  }),
});

const then =
  (status: "current" | "resolved") =>
  (breach: Breach): Breach => ({ ...breach, status, action: null, earlier: [] });

// "Still", "met now" and "not looked at" speak of the last inspection; "breached before" of any.
const isOfLast = ({ status }: Breach): boolean => status !== "previous";

const isBreachedAt = (inspection: Inspection, breach: Breach): boolean =>
  wordsOn(inspection).some(({ breaches }) =>
    breaches.some((one) => standsNow.has(one.status) && countedAs(one) === countedAs(breach)),
  );

const isRatedAt = (inspection: Inspection, question: RatedQuestion): boolean =>
  wordsOn(inspection).some(({ ratings }) => ratings[question]?.basis === "awarded");

/** Before the first that is later. */
function placeFor(before: readonly Inspection[], when: EarlierInspection): number {
  const day = dateOf(when) ?? "";
  const at = before.findIndex((one) => (dateOf(one) ?? "") > day);
  return at < 0 ? before.length : at;
}
