import type { GateFailure } from "../../domain/check.ts";
import { questionWords } from "../../domain/vocabulary.ts";
import { counted } from "../counted.ts";
import { dateWords } from "../date-words.ts";
import { locationName, providerName } from "../place-words.ts";
import { plainText } from "../plain-text.ts";
import { regulationWords } from "../regulation-words.ts";
import { noBreak, shorten } from "../wrap-text.ts";

/** Which place fails, or which provider; of a document that could not be read, that it could not. */
export function whoFails({ condition, location, provider }: GateFailure): string {
  if (condition === "problem") return "Could not be read";
  return location === null ? providerName(provider) : locationName(location);
}

/** What fails: "Regulation 17, Good governance: breached again (persistent, 3 inspections)". */
export function whatFails(failure: GateFailure): string {
  const { subject, found, inherited } = failure;
  const about = subject === null ? "" : `${subjectWords(subject)}: `;
  const from = inherited ? ", inherited from an earlier registration" : "";
  return `${about}${plainText(found)}${again(failure)}${from}`;
}

const subjectWords = (subject: NonNullable<GateFailure["subject"]>): string =>
  subject.type === "rating" ? questionWords[subject.question] : regulationWords(subject);

function again({ condition, subject, class: its, count }: GateFailure): string {
  if (condition !== "repeat" || its === null || count === null) return "";
  if (its === "systemic") return ` at ${counted(count, "location")}`;
  const below = subject?.type === "rating" ? ", below Good" : "";
  return `${below} again (${its}, ${counted(count, "inspection")})`;
}

/** A failure in one line, without its quote: "Rowan House, 5 March 2019: Safe: Inadequate". */
export function failureLine(failure: GateFailure): string {
  const { date } = failure;
  const when = date === null ? "" : `, ${dateWords(date).replaceAll(noBreak, " ")}`;
  return `${whoFails(failure)}${when}: ${whatFails(failure)}`;
}

/** The page that says it, where there are pages. */
export const pageOf = ({ evidence }: GateFailure): number | null => evidence?.page ?? null;

const longestQuote = 140;

/** The sentence that says it, short; null where there is none. */
export const quoteOf = ({ evidence }: GateFailure): string | null =>
  evidence === null
    ? null
    : `“${shorten(plainText(evidence.quote), longestQuote).replaceAll(noBreak, " ")}”`;
