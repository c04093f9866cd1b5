import { monthsBetween } from "../domain/months.ts";
import type { Timeline, TimelineRow } from "../domain/views.ts";
import { questionWords } from "../domain/vocabulary.ts";
import { counted } from "./counted.ts";
import { dateWords } from "./date-words.ts";
import type { Look } from "./paint.ts";
import { paragraph } from "./paragraph.ts";
import { instrumentWords } from "./wording.ts";
import { together } from "./wrap-text.ts";

interface Until {
  /** The day that ages are counted to; null where none is known. */
  readonly to: string | null;
  /** Whether it is the latest inspection of the place. */
  readonly isLatest: boolean;
}

const nameOf = ({ subject }: TimelineRow): string =>
  subject.type === "rating"
    ? questionWords[subject.question]
    : `Regulation ${subject.regulation}${instrumentWords[subject.instrument]}`;

/** What failed when it was last looked at, and how long ago that was: "Regulation 18 last looked at …". */
export function coverageWords(
  { inspections, rows }: Timeline,
  { to, isLatest }: Until,
  look: Look,
): readonly string[] {
  return rows.flatMap((row) => {
    const last = row.cells.findLast(
      ({ state }, at) => state !== "not-assessed" && inspections[at]?.date !== null,
    );
    if (to === null || row.lastAssessed === null || last?.state !== "breached") return [];
    const months = monthsBetween(row.lastAssessed, to);
    if (months === 0) return [];
    const ago =
      together(counted(months, "month")) + (isLatest ? " before the latest inspection" : " ago");
    const when = dateWords(row.lastAssessed);
    return paragraph(`${nameOf(row)} last looked at ${when}, ${ago}, and failed then.`, 2, look);
  });
}
