import type { Occurrence, RepeatedFailure } from "../../domain/analysis.ts";
import { questionWords } from "../../domain/vocabulary.ts";
import { dateWords } from "../date-words.ts";
import { noPaint } from "../paint.ts";
import { placeName, providerName } from "../place-words.ts";
import { citeWords, quoted } from "../quoted.ts";
import { regulationWords } from "../regulation-words.ts";
import type { ReportsById } from "../reports-by-id.ts";
import { failureWords } from "../summary/failure-words.ts";
import { actionWords } from "../wording.ts";
import { safeMarkdown } from "./safe-markdown.ts";

/** A repeated failure: where, what, how it stands, and each time with its sentence and source. */
export const failureItem = (failure: RepeatedFailure, reports: ReportsById): readonly string[] => [
  `### ${safeMarkdown(`${whereOf(failure)}: ${subjectOf(failure)}`)}`,
  "",
  safeMarkdown(failureWords(failure, noPaint)),
  "",
  ...failure.occurrences.flatMap((occurrence) => occurrenceItem(occurrence, reports)),
];

const subjectOf = ({ subject }: RepeatedFailure): string =>
  subject.type === "regulation"
    ? regulationWords(subject)
    : `rated below Good, ${questionWords[subject.question].toLowerCase()}`;

const whereOf = ({ location, provider }: RepeatedFailure): string =>
  location === null ? providerName(provider) : placeName({ location, provider });

function occurrenceItem(
  { reportId, date, citedAs, action, evidence: [first] }: Occurrence,
  reports: ReportsById,
): readonly string[] {
  const known = [
    date === null ? "undated" : dateWords(date),
    citedAs,
    ...(action === null ? [] : [actionWords[action]]),
  ];
  const item = `- ${safeMarkdown(known.join(", "))}`;
  if (first === undefined) return [item];
  const path = reports.get(reportId)?.source.path ?? reportId;
  return [
    `${item}:`,
    `  > ${safeMarkdown(quoted(first))}`,
    `  > — ${safeMarkdown(citeWords(path, first.page))}`,
  ];
}
