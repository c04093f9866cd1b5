import type { Policy } from "../domain/policy.ts";
import { joinBlocks } from "./join-blocks.ts";
import { noPaint } from "./paint.ts";
import { paragraph } from "./paragraph.ts";

/** The policies for people: name, definition, source. */
export function renderPolicies(policies: readonly Policy[], width: number): Iterable<string> {
  const look = { width, paint: noPaint };
  const blocks = policies.map(({ name, definition, source }) => [
    name,
    ...paragraph(definition, 2, look),
    ...paragraph(`Source: ${source}`, 2, look),
  ]);
  return joinBlocks(blocks);
}
