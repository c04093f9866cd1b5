import {
  belowGood,
  ratedQuestions,
  type RatedQuestion,
  type RatingValue,
} from "../domain/vocabulary.ts";
import type { Inspection } from "../history/inspection.ts";
import type { Place } from "../history/place.ts";
import { ratingTold } from "../history/rating-told.ts";
import { foundAt } from "./found-at.ts";
import { asks, type Gate } from "./gate.ts";
import { judgedOf, type Judged } from "./judged.ts";

/** The ratings of an inspection that fail, also those carried forward to it: they stand. */
export const lowRatings = (place: Place, inspection: Inspection, gate: Gate): readonly Judged[] =>
  ratedQuestions.flatMap((question) => {
    const told = ratingTold(inspection, question);
    if (told === null || told.isTold) return [];
    const { value: found, evidence } = told.fact;
    const condition = failedBy(found, question, gate);
    if (condition === null) return [];
    const subject = { type: "rating", question } as const;
    const reportId = told.report.id;
    return [
      judgedOf({ ...foundAt(place, inspection), condition, subject, found, reportId, evidence }),
    ];
  });

/** A rating fails once: that it is inadequate says more than that it is below Good. */
function failedBy(
  value: RatingValue,
  question: RatedQuestion,
  gate: Gate,
): "inadequate" | "below-good" | null {
  if (value === "Inadequate" && asks(gate, "inadequate", question)) return "inadequate";
  return belowGood.has(value) && asks(gate, "below-good", question) ? "below-good" : null;
}
