import type { InspectionClaim } from "../domain/claim.ts";
import type { Document } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import type { Warning } from "../domain/report.ts";
import { citeFact } from "./cite.ts";
import type { InspectionDates } from "./inspections.ts";
import { factsOf } from "./is-of.ts";

/**
 * Dates that cannot all be right: a report published before its inspection, and a last report
 * published after it. Nothing is measured against today: the same text gives the same warnings.
 */
export function dateConflicts(
  facts: readonly Fact[],
  { dates, published }: InspectionDates,
  document: Document,
): Warning[] {
  const told = factsOf("inspection", facts);
  const cite = (days: readonly string[]) =>
    told.filter(tells(days)).map((fact) => citeFact(document, fact));
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const early = published !== null && isBefore(published, last) ? [published] : [];
  const late = told.filter(isLastReport).flatMap(({ claim }) => claim.dates.filter(isAfter(last)));
  return [
    ...early.map((day) =>
      outOfOrder(`Published ${day}, before the inspection of ${last}.`, cite([day, last])),
    ),
    ...late.map((day) =>
      outOfOrder(
        `The last report was published ${day}, after this inspection of ${first}.`,
        cite([day, first]),
      ),
    ),
  ];
}

const tells =
  (days: readonly string[]) =>
  ({ claim }: Fact<InspectionClaim>): boolean =>
    claim.dates.some((day) => days.includes(day));

const isLastReport = ({ claim, status }: Fact<InspectionClaim>): boolean =>
  claim.role === "last-published" && status !== "hypothetical" && status !== "other-service";

// Each is compared as far as both are known: "2019-05" is not before "2019-05-12".
const isBefore = (one: string, other: string): boolean =>
  one.slice(0, other.length) < other.slice(0, one.length);

const isAfter =
  (day: string) =>
  (one: string): boolean =>
    isBefore(day, one);

const outOfOrder = (message: string, evidence: Warning["evidence"]): Warning => ({
  code: "dates-out-of-order",
  message,
  evidence,
});
