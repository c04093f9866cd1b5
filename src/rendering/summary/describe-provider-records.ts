import type { Report } from "../../domain/report.ts";
import { dateWords } from "../date-words.ts";
import type { Look } from "../paint.ts";
import { heading, paragraph } from "../paragraph.ts";
import { providerName } from "../place-words.ts";

/** How providers were rated as a whole: no rating of any one of their locations. */
export function describeProviderRecords(told: readonly Report[], look: Look): readonly string[] {
  if (told.length === 0) return [];
  return [
    ...heading("Providers rated as a whole", look),
    "",
    ...told.flatMap((report) => paragraph(ratingWords(report), 2, look)),
  ];
}

function ratingWords({ provider, inspection, ratings }: Report): string {
  const { published } = inspection;
  const when = published === null ? "" : `, ${dateWords(published)}`;
  return `${providerName(provider)}${when}: ${ratings.overall?.value ?? "no overall rating"}.`;
}
