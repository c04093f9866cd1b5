import type { ClaimType } from "../domain/claim.ts";
import { textAt } from "../domain/span.ts";
import type { Row } from "../facts/corpus.ts";
import type { RowFact } from "./read-row.ts";

/** Why what was read in the text of a row is not what the row says; none where it is. */
export function reasonsAgainst(row: Row<ClaimType>, facts: readonly RowFact[]): readonly string[] {
  const wanted = row.spans.map((span) => textAt(row.text, span));
  const found = facts.map(({ words }) => words);
  if (row.expected.length !== wanted.length) {
    return [`it has ${String(row.expected.length)} expectations for ${marksOf(wanted)}`];
  }
  if (!agrees(found, wanted)) return [`found ${marksOf(found)}, not ${marksOf(wanted)}`];
  return facts.flatMap(({ words, read }, nth) =>
    Object.entries(row.expected[nth] ?? {})
      .filter(([part, value]) => !agrees(partOf(read, part), value))
      .map(
        ([part, value]) =>
          `«${words}»: ${part} is ${shown(partOf(read, part))}, not ${shown(value)}`,
      ),
  );
}

const marksOf = (words: readonly string[]): string =>
  words.length === 0 ? "nothing" : words.map((each) => `«${each}»`).join(", ");

const shown = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));

const partOf = (whole: object, part: string): unknown =>
  Object.entries(whole).find(([key]) => key === part)?.[1];

/** Whether `read` has all that `wanted` says: lists one for one, objects in the parts it names. */
export function agrees(read: unknown, wanted: unknown): boolean {
  if (isList(wanted)) {
    return (
      isList(read) &&
      read.length === wanted.length &&
      wanted.every((one, nth) => agrees(read[nth], one))
    );
  }
  if (typeof wanted !== "object" || wanted === null) return Object.is(read, wanted);
  return (
    typeof read === "object" &&
    read !== null &&
    Object.entries(wanted).every(([key, value]) => agrees(partOf(read, key), value))
  );
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
