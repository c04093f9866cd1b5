import { standsNow } from "../domain/vocabulary.ts";
import type { Inspection } from "../history/inspection.ts";
import type { Place } from "../history/place.ts";
import { foundAt } from "./found-at.ts";
import { countsRegulation, type Gate } from "./gate.ts";
import { judgedOf, type Judged } from "./judged.ts";

const notice = { condition: "warning-notice", found: "warning notice" } as const;

/**
 * The warning notices that an inspection led to, or found not complied with: by the breaches that they
 * are about; where the reports name none, one of the place as a whole, unless only some regulations count.
 */
export function noticeFailures(
  place: Place,
  inspection: Inspection,
  gate: Gate,
): readonly Judged[] {
  const all = aboutBreaches(place, inspection);
  if (all.length === 0 && gate.regulations === null) return ofThePlace(place, inspection);
  return all.filter(
    ({ subject }) => subject?.type === "regulation" && countsRegulation(gate, subject),
  );
}

function aboutBreaches(place: Place, inspection: Inspection): readonly Judged[] {
  const all = inspection.reports.flatMap(({ id: reportId, breaches }) =>
    breaches
      .filter(({ action, status }) => action === "warning-notice" && standsNow.has(status))
      .map(({ instrument, regulation, title, evidence }) => {
        const subject = { type: "regulation", instrument, regulation, title } as const;
        return judgedOf({ ...foundAt(place, inspection), ...notice, subject, reportId, evidence });
      }),
  );
  // Several paragraphs of one regulation, or several reports, tell of one notice: the fullest is first.
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
}

const ofThePlace = (place: Place, inspection: Inspection): readonly Judged[] =>
  inspection.reports
    .flatMap(({ id: reportId, enforcement }) =>
      enforcement
        .filter(({ action }) => action === "warning-notice")
        .filter(({ standing }) => standing === "taken" || standing === "unmet")
        .map(({ evidence }) =>
          judgedOf({ ...foundAt(place, inspection), ...notice, reportId, evidence }),
        ),
    )
    .slice(0, 1);
