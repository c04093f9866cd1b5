import type { LedgerEntry, LedgerRow, LocationHistory } from "../domain/analysis.ts";
import type { RatingFact } from "../domain/report.ts";
import type { Timeline, TimelineCell, TimelineRow } from "../domain/views.ts";
import { ratedQuestions, type RatedQuestion } from "../domain/vocabulary.ts";
import { dateOf } from "./inspection.ts";
import { ratingState } from "./rating-told.ts";

type Inspection = LocationHistory["inspections"][number];

const silent = { state: "not-assessed", value: null, carriedForward: false, action: null } as const;

const ratingCell = (fact: RatingFact | null, { reportId, told }: Inspection): TimelineCell => ({
  ...silent,
  reportId,
  told,
  ...(fact && {
    state: ratingState(fact) ?? "not-assessed",
    value: fact.value,
    carriedForward: fact.basis === "carried-forward",
  }),
});

function ratingRow(
  question: RatedQuestion,
  inspections: readonly Inspection[],
): readonly TimelineRow[] {
  const cells = inspections.map((one) => ratingCell(one.ratings[question], one));
  if (cells.every(({ value }) => value === null)) return [];
  const dates = inspections.map(dateOf);
  const lastAssessed =
    dates.findLast((date, at) => date !== null && cells[at]?.state !== "not-assessed") ?? null;
  return [{ subject: { type: "rating", question }, lastAssessed, cells }];
}

const breachCell = ({ reportId, state, status, action, told }: LedgerEntry): TimelineCell => ({
  ...silent,
  reportId,
  state,
  value: status,
  action,
  told,
});

const regulationRow = ({ instrument, regulation, title, ...row }: LedgerRow): TimelineRow => ({
  subject: { type: "regulation", instrument, regulation, title },
  lastAssessed: row.lastAssessed,
  cells: row.entries.map(breachCell),
});

/** The history of a place as a strip: a column for each inspection, a row for each question and regulation. */
export const timelineOf = (history: LocationHistory): Timeline => ({
  location: history.location,
  provider: history.provider,
  inspections: history.inspections.map((one) => ({
    reportId: one.reportId,
    date: dateOf(one),
    published: one.published,
    told: one.told,
    inherited: one.inherited,
  })),
  rows: [
    ...ratedQuestions.flatMap((question) => ratingRow(question, history.inspections)),
    ...history.ledger.map(regulationRow),
  ],
  specialMeasures: history.specialMeasures,
});
