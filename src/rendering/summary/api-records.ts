import type { Report } from "../../domain/report.ts";
import { counted } from "../counted.ts";

/** What every record of the API is warned of: told once for all, at the end. */
export const toldOnce: ReadonlySet<string> = new Set([
  "record-without-breaches",
  "record-without-rating",
]);

/** Whether a report's silence on breaches means anything: a record of the API has none but in prose. */
export const tellsBreaches = ({ document, breaches }: Report): boolean =>
  document.kind !== "api-location" || breaches.length > 0;

/** Whether a report is of the record of a provider as a whole. */
export const isOfProvider = ({ document, location, provider }: Report): boolean =>
  document.kind === "api-location" &&
  location.name === null &&
  location.id === null &&
  (provider.name !== null || provider.id !== null);

/** The sentence about all `records` of the API that hold ratings only; empty where there are none. */
export function apiWords(records: number): string {
  if (records === 0) return "";
  const [come, hold] =
    records === 1 ? ["comes from a record", "holds"] : ["come from records", "hold"];
  return ` ${counted(records, "report")} ${come} of the regulator's API, which ${hold} ratings only.`;
}
