import type { Occurrence, RepeatedFailure } from "../domain/analysis.ts";
import type { Policy } from "../domain/policy.ts";
import type { Report } from "../domain/report.ts";
import type { RatedQuestion } from "../domain/vocabulary.ts";
import { firstAndLast } from "./first-and-last.ts";
import { countedIn, dateOf, type Inspection } from "./inspection.ts";
import type { Place } from "./place.ts";
import { plainFailure } from "./plain-failure.ts";
import { ratingState, ratingTold } from "./rating-told.ts";
import { recentOf } from "./recent-of.ts";
import { repetitionOf, type HowOften } from "./repetition-of.ts";
import { statementsOn, timesIn } from "./stated-ratings.ts";
import { isOnlyStated } from "./is-only-stated.ts";
import { verdictsIn } from "./verdicts-in.ts";
import { withDays } from "./with-days.ts";

/** An inspection at which the rating was below Good. */
interface FailedRating {
  readonly inspection: Inspection;
  readonly occurrence: Occurrence;
}

/** What one question was rated over the inspections of a location. */
interface Course {
  readonly inspections: readonly Inspection[];
  readonly question: RatedQuestion;
}

const occurrenceAt = (inspection: Inspection, { id }: Report) =>
  ({
    reportId: id,
    fit: "same",
    daysSince: null,
    action: null,
    inherited: inspection.isInherited,
  }) as const satisfies Partial<Occurrence>;

const awardedFailures = ({ inspections, question }: Course): readonly FailedRating[] =>
  verdictsIn(inspections, question)
    .filter(({ state }) => state === "breached")
    .map(({ inspection, date, report, fact, isTold }) => ({
      inspection,
      occurrence: {
        ...occurrenceAt(inspection, report),
        date,
        citedAs: fact.value,
        told: isTold,
        evidence: fact.evidence,
      },
    }));

/** Inspections whose reports say that the rating repeats, and give no rating beside it. */
const toldFailures = ({ inspections, question }: Course): readonly FailedRating[] =>
  inspections.flatMap((inspection): readonly FailedRating[] => {
    const [told] = statementsOn(inspection, question);
    if (told === undefined || ratingTold(inspection, question) !== null) return [];
    const { statement, report } = told;
    const occurrence = {
      ...occurrenceAt(inspection, report),
      date: dateOf(inspection),
      citedAs: statement.value ?? "below Good",
      told: false,
      evidence: statement.evidence,
    };
    return [{ inspection, occurrence }];
  });

function failuresIn(course: Course): readonly FailedRating[] {
  const awarded = awardedFailures(course);
  return awarded.length > 0 ? awarded : toldFailures(course);
}

/** How often, by the ratings in hand and told, else by what the text counts; null where it does not repeat. */
function howOften(course: Course, failures: readonly FailedRating[]): HowOften | null {
  const verdicts = verdictsIn(course.inspections, course.question);
  const shown = repetitionOf(verdicts.map(({ state }) => ({ state, isContinuing: false })));
  const occurrences = failures.map(({ occurrence }) => occurrence);
  if (shown.class !== null && !isOnlyStated(occurrences, course.inspections))
    return { ...shown, class: shown.class };
  const statements = failures.flatMap(({ inspection }) =>
    statementsOn(inspection, course.question),
  );
  if (failures.length === 0 || (shown.class === null && statements.length === 0)) return null;
  const inARow = statements.filter(({ statement }) => statement.consecutive);
  return {
    class: "stated",
    count: Math.max(shown.count, ...statements.map(({ statement }) => timesIn(statement))),
    longestRun: Math.max(shown.longestRun, 1, ...inARow.map(({ statement }) => timesIn(statement))),
  };
}

function goodAgainAt({ inspections, question }: Course, last: FailedRating): string | null {
  const later = inspections.slice(inspections.indexOf(last.inspection) + 1);
  return verdictsIn(later, question).find(({ state }) => state === "met")?.date ?? null;
}

function courseOf(
  { inspections }: Place,
  question: RatedQuestion,
  withinMonths: number | null,
): Course {
  const dated = countedIn(inspections).map((inspection) => ({
    inspection,
    date: dateOf(inspection),
  }));
  const isFailure = ({ inspection }: { readonly inspection: Inspection }): boolean => {
    const told = ratingTold(inspection, question);
    return told !== null && ratingState(told.fact) === "breached";
  };
  const recent = recentOf(dated, { withinMonths, isFailure });
  return { inspections: recent.map(({ inspection }) => inspection), question };
}

function failureOf(place: Place, { name }: Policy, course: Course): readonly RepeatedFailure[] {
  const { question } = course;
  const failures = failuresIn(course);
  const last = failures.at(-1);
  const repeated = howOften(course, failures);
  if (last === undefined || repeated === null) return [];
  const occurrences = failures.map(({ occurrence }) => occurrence);
  const saysSo = failures.some(({ inspection }) => statementsOn(inspection, question).length > 0);
  return [
    {
      ...plainFailure,
      scope: "location",
      location: place.location,
      provider: place.provider,
      subject: { type: "rating", question },
      policy: name,
      ...repeated,
      ...firstAndLast(occurrences),
      stated: saysSo || repeated.class === "stated",
      resolvedAt: goodAgainAt(course, last),
      occurrences: withDays(occurrences),
    },
  ];
}

/**
 * The questions that a place was rated below Good on again. Where two inspections in hand tell of the
 * repetition, they are counted, with the earlier ratings that they quote, whatever the text counts;
 * `stated` then says that it says so. Where one alone tells of it, the class is `stated`: the count is
 * what it quotes, or counts ("for a third consecutive time"), whichever is more.
 */
export const ratingFailures = (place: Place, policy: Policy): readonly RepeatedFailure[] =>
  policy.questions.flatMap((question) =>
    failureOf(place, policy, courseOf(place, question, policy.withinMonths)),
  );
