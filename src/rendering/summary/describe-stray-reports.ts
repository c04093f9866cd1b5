import type { Analysis } from "../../domain/analysis.ts";
import type { Look } from "../paint.ts";
import { heading, paragraph } from "../paragraph.ts";
import { tellsBreaches } from "./api-records.ts";
import { pathWords } from "../path-words.ts";

/** The documents that were read and tell of no inspection of a known place; records of the API are told apart. */
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
    .filter((report) => !placed.has(report.id) && tellsBreaches(report))
    .map(({ source }) => source.path);
  if (strays.length === 0) return [];
  return [
    ...heading("Read, but about no inspected service that has a name", look),
    "",
    ...[...new Set(strays)].flatMap((path) => paragraph(pathWords(path), 2, look)),
  ];
}
