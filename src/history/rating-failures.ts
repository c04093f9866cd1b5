import type { Occurrence, RepeatedFailure } from "../domain/analysis.ts";
import { ratedQuestions, type RatedQuestion } from "../domain/vocabulary.ts";
import { firstAndLast } from "./first-and-last.ts";
import { dateOf, type Inspection } from "./inspections-of.ts";
import { ratingTold } from "./rating-told.ts";
import { repetitionOf } from "./repetition-of.ts";
import { statementsOn, timesIn, wasBelowGood } from "./stated-ratings.ts";
import type { Timeline } from "./timelines-of.ts";
import { verdictsIn } from "./verdicts-in.ts";

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

const awardedFailures = ({ inspections, question }: Course): readonly FailedRating[] =>
  verdictsIn(inspections, question)
    .filter(({ state }) => state === "breached")
    .map(({ inspection, date, report, fact }) => ({
      inspection,
      occurrence: {
        reportId: report.id,
        date,
        citedAs: fact.value,
        action: null,
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
      reportId: report.id,
      date: dateOf(inspection),
      citedAs: statement.value ?? "below Good",
      action: null,
      evidence: statement.evidence,
    };
    return [{ inspection, occurrence }];
  });

function failuresIn(course: Course): readonly FailedRating[] {
  const awarded = awardedFailures(course);
  return awarded.length > 0 ? awarded : toldFailures(course);
}

type HowOften = Pick<RepeatedFailure, "class" | "count" | "longestRun">;

/** As the text has it, where the reports in hand show one failure and a report says that it repeats. */
function statedRepetition(course: Course, failures: readonly FailedRating[]): HowOften | null {
  const { inspections, question } = course;
  const statements = failures.flatMap(({ inspection }) => statementsOn(inspection, question));
  const last = failures.at(-1);
  const until = last === undefined ? 0 : inspections.indexOf(last.inspection) + 1;
  const isTold = inspections.slice(0, until).some((one) => wasBelowGood(one, question));
  if (last === undefined || (statements.length === 0 && !isTold)) return null;
  const inARow = statements.filter(({ statement }) => statement.consecutive);
  return {
    class: "stated",
    count: Math.max(failures.length, ...statements.map(({ statement }) => timesIn(statement))),
    longestRun: Math.max(1, ...inARow.map(({ statement }) => timesIn(statement))),
  };
}

function repetitionIn(course: Course, failures: readonly FailedRating[]): HowOften | null {
  const verdicts = verdictsIn(course.inspections, course.question);
  const shown = repetitionOf(verdicts.map(({ state }) => ({ state, isContinuing: false })));
  return shown.class === null
    ? statedRepetition(course, failures)
    : { ...shown, class: shown.class };
}

function goodAgainAt({ inspections, question }: Course, last: FailedRating): string | null {
  const later = inspections.slice(inspections.indexOf(last.inspection) + 1);
  return verdictsIn(later, question).find(({ state }) => state === "met")?.date ?? null;
}

function failureOf(timeline: Timeline, question: RatedQuestion): readonly RepeatedFailure[] {
  const course = { inspections: timeline.inspections, question };
  const failures = failuresIn(course);
  const last = failures.at(-1);
  const repeated = repetitionIn(course, failures);
  if (last === undefined || repeated === null) return [];
  const occurrences = failures.map(({ occurrence }) => occurrence);
  const saysSo = failures.some(({ inspection }) => statementsOn(inspection, question).length > 0);
  return [
    {
      scope: "location",
      location: timeline.location,
      provider: timeline.provider,
      subject: { type: "rating", question },
      ...repeated,
      ...firstAndLast(occurrences),
      escalating: false,
      stated: saysSo || repeated.class === "stated",
      resolvedAt: goodAgainAt(course, last),
      occurrences,
    },
  ];
}

/**
 * The questions that a location was rated below Good on again. Where the reports in hand show the
 * repetition, they alone are counted, whatever the text counts; `stated` then says that it says so.
 * Where they show one failure, the class is `stated`: the count is the one the text gives ("for a
 * third consecutive time"), else 1. An earlier rating that a report quotes makes the class, but is
 * not counted.
 */
export const ratingFailures = (timeline: Timeline): readonly RepeatedFailure[] =>
  ratedQuestions.flatMap((question) => failureOf(timeline, question));
