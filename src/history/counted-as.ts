import { successorOf } from "../domain/law/index.ts";
import type { Breach } from "../domain/report.ts";

/** What a breach counts under over the years: "RA-2014 12". */
export function countedAs({
  instrument,
  regulation,
}: Pick<Breach, "instrument" | "regulation">): string {
  const counted = successorOf(instrument, regulation);
  return `${counted.instrument} ${counted.number}`;
}
