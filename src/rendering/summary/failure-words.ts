import type { RepeatedFailure } from "../../domain/analysis.ts";
import { chanceWords } from "../chance-words.ts";
import { counted } from "../counted.ts";
import { dateWords, whenWords } from "../date-words.ts";
import { eachWord, type Paint } from "../paint.ts";
import { actionWords, classWords } from "../wording.ts";
import { lastActionOf } from "./last-action-of.ts";

/**
 * The standing of a repeated failure: "Persistent: breached at 3 inspections in a row, since 5 March
 * 2019. Last enforcement: warning notice, 6 June 2023."
 */
export function failureWords(failure: RepeatedFailure, paint: Paint): string {
  const shade = failure.resolvedAt === null ? paint.bad : paint.poor;
  const name = eachWord(shade, `${classWords[failure.class]}:`);
  return [
    `${name} ${howOften(failure)}${since(failure)}.`,
    ...enforcement(failure),
    ...(failure.escalating ? ["Enforcement grew heavier."] : []),
    ...(failure.stated && failure.class !== "stated" ? ["The text itself says it repeats."] : []),
    ...among(failure),
    ...(failure.chance === null ? [] : [chanceWords(failure.chance)]),
    ...(failure.resolvedAt === null ? [] : [repaired(failure, failure.resolvedAt)]),
  ].join(" ");
}

/** What of it rests on a later report's word, and what an earlier registration left. */
function among({ occurrences }: RepeatedFailure): readonly string[] {
  const told = occurrences.filter((one) => one.told).length;
  const inherited = occurrences.filter((one) => one.inherited).length;
  return [
    ...(told === 0 ? [] : [`${String(told)} of these only told by a later report.`]),
    ...(inherited === 0 ? [] : [`${String(inherited)} of these inherited.`]),
  ];
}

const isRating = ({ subject }: RepeatedFailure): boolean => subject.type === "rating";

const failed = (failure: RepeatedFailure): string =>
  isRating(failure) ? "below Good" : "breached";

const inspections = (count: number): string => counted(count, "inspection");

function howOften(failure: RepeatedFailure): string {
  const { count, longestRun, first } = failure;
  const verb = failed(failure);
  const inAll = count > longestRun ? ` and at ${inspections(count)} in all` : "";
  const repair = isRating(failure) ? "a Good rating" : "it had been put right";
  const words: Readonly<Record<RepeatedFailure["class"], string>> = {
    persistent: `${verb} at ${inspections(longestRun)} in a row${inAll}`,
    consecutive: `${verb} at ${inspections(longestRun)} in a row${inAll}`,
    relapse: `${verb} again after ${repair}, at ${inspections(count)} in all`,
    recurring: `${verb} at ${inspections(count)}, with silence between`,
    systemic: `${verb} at ${counted(count, "location")} of this provider`,
    stated: `${verb}${first === null ? "" : ` ${whenWords(first)}`}, and the text says it was before`,
  };
  return words[failure.class];
}

function since({ first, last, class: its }: RepeatedFailure): string {
  if (first === null || its === "stated") return "";
  if (last === null || last === first) return `, ${dateWords(first)}`;
  return `, since ${dateWords(first)}, latest ${dateWords(last)}`;
}

function enforcement(failure: RepeatedFailure): readonly string[] {
  const last = lastActionOf(failure);
  if (last === null) return [];
  const when = last.date === null ? "" : `, ${dateWords(last.date)}`;
  return [`Last enforcement: ${actionWords[last.action]}${when}.`];
}

const repaired = (failure: RepeatedFailure, date: string): string =>
  `${isRating(failure) ? "Good or better again" : "Found met"} ${whenWords(date)}.`;
