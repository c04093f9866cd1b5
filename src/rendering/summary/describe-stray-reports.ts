import type { Analysis } from "../../domain/analysis.ts";
import type { Report } from "../../domain/report.ts";
import type { Look } from "../paint.ts";
import { heading, paragraph } from "../paragraph.ts";
import { pathWords } from "../path-words.ts";

/** The documents that were read and tell of no inspection of a known place. */
export function describeStrayReports(
  { reports, locations }: Analysis,
  look: Look,
): readonly string[] {
  const placed = new Set(
    locations.flatMap(({ inspections }) =>
      inspections.flatMap(({ reportId, alsoIn }) => [reportId, ...alsoIn]),
    ),
  );
  const strays = reports
    .filter((report) => !placed.has(report.id) && !isUnratedPlace(report))
    .map(({ source }) => source.path);
  if (strays.length === 0) return [];
  return [
    ...heading("Read, but about no inspected service that has a name", look),
    "",
    ...[...new Set(strays)].flatMap((path) => paragraph(pathWords(path), 2, look)),
  ];
}

// A record of the API without a rating has its location, which has no inspection.
const isUnratedPlace = ({ document, location }: Report): boolean =>
  document.kind === "api-location" && (location.name !== null || location.id !== null);
