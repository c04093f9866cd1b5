import type { LocationHistory } from "../domain/analysis.ts";
import type { Report } from "../domain/report.ts";
import { dateWords } from "./date-words.ts";
import { plainText } from "./plain-text.ts";

type Named = Readonly<{ name: string | null; id: string | null }>;

/** The name of a location or provider, else its id, else what to say in its stead. */
export const nameOf = ({ name, id }: Named, otherwise: string): string =>
  plainText(name ?? id ?? otherwise);

export const locationName = (location: Report["location"]): string =>
  nameOf(location, "a location without a name");

export const providerName = (provider: Report["provider"]): string =>
  nameOf(provider, "a provider without a name");

/** Where it is, and who runs it where that is known by name: "Rowan House, Alder Care Limited". */
export const placeName = ({ location, provider }: Pick<Report, "location" | "provider">): string =>
  provider.name === null
    ? locationName(location)
    : `${locationName(location)}, ${providerName(provider)}`;

/** When the latest inspection of a place was, or was published; null where neither is told. */
export function whenInspected({
  inspections,
}: Pick<LocationHistory, "inspections">): string | null {
  const { dates, published } = inspections.at(-1) ?? { dates: [], published: null };
  const date = dates[0] ?? published;
  return date === null ? null : dateWords(date);
}
