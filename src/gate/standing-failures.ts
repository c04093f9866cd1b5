import { regulationOrder } from "../domain/law/regulation-order.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import type { Inspection } from "../history/inspection.ts";
import type { Place } from "../history/place.ts";
import { isFound } from "../history/regulation-records.ts";
import { foundAt } from "./found-at.ts";
import { asks, countsRegulation, type Gate } from "./gate.ts";
import { judgedOf, type Judged } from "./judged.ts";
import { latestOf } from "./latest-of.ts";
import { lowRatings } from "./low-ratings.ts";
import { noticeFailures } from "./notice-failures.ts";

/**
 * What the reports of the latest inspection of a place say to stand: ratings, breaches, special measures
 * and warning notices. What only earlier ones say may be mended since.
 */
export function standingFailures(place: Place, gate: Gate): readonly Judged[] {
  const latest = latestOf(place);
  if (latest === null) return [];
  return [
    ...lowRatings(place, latest, gate),
    ...(asks(gate, "breach") ? breachesFound(place, latest, gate) : []),
    ...(asks(gate, "special-measures") ? specialMeasures(place, latest) : []),
    ...(asks(gate, "warning-notice") ? noticeFailures(place, latest, gate) : []),
  ];
}

const breachesFound = (place: Place, latest: Inspection, gate: Gate): readonly Judged[] =>
  sortedBy(
    place.records
      .flatMap((record) => record.filter(isFound).filter((one) => one.inspection === latest))
      .filter(({ reading }) => !reading.isTold && countsRegulation(gate, reading)),
    ({ reading }) => regulationOrder(reading.instrument, reading.regulation),
  ).map(({ reading: { instrument, regulation, title, reportId, evidence } }) =>
    judgedOf({
      ...foundAt(place, latest),
      condition: "breach",
      subject: { type: "regulation", instrument, regulation, title },
      found: "breached",
      reportId,
      evidence,
    }),
  );

function specialMeasures(place: Place, latest: Inspection): readonly Judged[] {
  const telling = latest.reports.find((report) => report.specialMeasures !== null);
  if (!telling?.specialMeasures) return [];
  const { status, evidence } = telling.specialMeasures;
  if (status !== "entered" && status !== "remains") return [];
  return [
    judgedOf({
      ...foundAt(place, latest),
      condition: "special-measures",
      found: status === "entered" ? "put into special measures" : "still in special measures",
      reportId: telling.id,
      evidence,
    }),
  ];
}
