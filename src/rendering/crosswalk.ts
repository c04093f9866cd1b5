import type { CrosswalkRow } from "../domain/law/crosswalk.ts";
import { joinBlocks } from "./join-blocks.ts";
import { noPaint } from "./paint.ts";
import { paragraph } from "./paragraph.ts";

/** The crosswalk for people: a block for each regulation, the older law first. */
export function renderCrosswalk(rows: readonly CrosswalkRow[], width: number): Iterable<string> {
  const look = { width, paint: noPaint };
  const blocks = rows.map(({ instrument, regulation, title, outcomes, successors, statements }) => [
    ...paragraph(`${instrument} ${regulation}, ${title}`, 0, look),
    ...(outcomes.length === 0 ? [] : paragraph(`was outcome ${outcomes.join(", ")}`, 2, look)),
    ...successors.flatMap((one) =>
      paragraph(`became RA-2014 ${one.regulation} (${one.fit})`, 2, look),
    ),
    ...statements.flatMap(({ name, fit }) =>
      paragraph(`quality statement: ${name} (${fit})`, 2, look),
    ),
  ]);
  return joinBlocks(blocks);
}
