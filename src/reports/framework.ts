import type { Report } from "../domain/report.ts";
import type { Framework } from "../domain/vocabulary.ts";

const essential =
  /essential standards|met this standard|action needed|\boutcome \d{1,2}\b|review of compliance|standards? of quality and safety/i;
const single =
  /our view of the (?:service|location|practice)|single assessment framework|quality statements?|\bdates? of assessment|report from .{6,20} assessment|(?:this|our|the) assessment\b/i;
const questions =
  /is the service (?:safe|well)|are services (?:safe|well)|overall rating for this|key questions?/i;

/**
 * The scheme that the inspection was made under: by the words of its own, else by its ratings and
 * date (the five questions from 2014; the single assessment framework replaced them in 2024).
 */
export function frameworkOf(report: Report, text: string): Framework | null {
  if (report.document.kind === "other" || report.document.kind === "council-paper") return null;
  const rated = Object.values(report.ratings).some((rating) => rating !== null);
  const day = report.inspection.dates[0] ?? report.inspection.published ?? "";
  // Stars were given until 2010, under the Care Standards Act: no framework of this regulator's.
  if (day !== "" && day < "2010-04") return null;
  if (!rated && isEssential(report, text)) return "essential-standards";
  if (day >= "2023-11" && single.test(text)) return "single-assessment";
  if (day === "" && /our view of the service|single assessment framework/i.test(text))
    return "single-assessment";
  if (day !== "" && day < "2014-10" && !rated) return "essential-standards";
  const reports = report.document.kind === "inspection-report" && day >= "2014-10";
  return rated || questions.test(text) || reports ? "five-key-questions" : null;
}

const isEssential = ({ breaches }: Report, text: string): boolean =>
  essential.test(text) ||
  (breaches.length > 0 && breaches.every((one) => one.instrument === "RA-2010"));
