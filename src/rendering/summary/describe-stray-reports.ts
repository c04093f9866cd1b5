import type { Look } from "../paint.ts";
import { heading, paragraph } from "../paragraph.ts";
import { pathWords } from "../path-words.ts";

/** The documents, by their paths, that were read and tell of no inspection of a known place. */
export function describeStrayReports(paths: readonly string[], look: Look): readonly string[] {
  if (paths.length === 0) return [];
  return [
    ...heading("Read, but about no inspected service that has a name", look),
    "",
    ...[...new Set(paths)].flatMap((path) => paragraph(pathWords(path), 2, look)),
  ];
}
