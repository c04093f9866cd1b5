import type { Report } from "../domain/report.ts";
import { fullNamesIn, maskNames } from "./mask-names.ts";

/**
 * A report as JSON, with the names of people in its quotes masked. A full name that one quote shows to
 * be a person's is masked in all of them.
 */
export function redactReport(report: Report): string {
  const services = servicesIn(report);
  const people = new Set<string>();
  retell(report, (quote) => {
    for (const name of fullNamesIn(quote, services)) people.add(name);
    return quote;
  });
  return retell(report, (quote) => maskNames(quote, { people: [...people], services }));
}

const retell = (report: Report, change: (quote: string) => string): string =>
  JSON.stringify(report, (key, value: unknown) =>
    key === "quote" && typeof value === "string" ? change(value) : value,
  );

/** What the report calls services and those who run them: a sole trader's name too is public. */
const servicesIn = ({ location, provider, relations, serviceRatings }: Report): readonly string[] =>
  [
    location.name,
    provider.name,
    ...location.formerNames,
    ...location.alsoKnownAs,
    ...relations.flatMap((one) => [one.name, one.provider]),
    ...serviceRatings.map(({ name }) => name),
  ].filter((name) => name !== null);
