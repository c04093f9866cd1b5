import type { RepeatedFailure } from "../domain/analysis.ts";
import { asks, countsRegulation, type Gate } from "./gate.ts";
import { judgedOf, type Judged } from "./judged.ts";

/** The repeated failures that fail: those that no later inspection found put right. */
export const repeatFailures = (
  failures: readonly RepeatedFailure[],
  gate: Gate,
): readonly Judged[] =>
  failures
    .filter(({ resolvedAt }) => resolvedAt === null)
    .filter((failure) => isAsked(failure, gate) && counts(failure, gate))
    .flatMap(judgedFailure);

// What failed at several places is never lifted, however they all mended it: it must be asked for by name.
const isAsked = ({ class: its }: RepeatedFailure, gate: Gate): boolean =>
  its === "systemic" ? gate.failOn.includes("repeat:systemic") : asks(gate, "repeat", its);

const counts = ({ subject }: RepeatedFailure, gate: Gate): boolean =>
  subject.type === "rating" ? gate.regulations === null : countsRegulation(gate, subject);

function judgedFailure(failure: RepeatedFailure): readonly Judged[] {
  const { location, provider, subject, last, count, occurrences } = failure;
  const latest = occurrences.at(-1);
  if (latest === undefined) return [];
  const { reportId, evidence, inherited, citedAs } = latest;
  return [
    judgedOf({
      condition: "repeat",
      location,
      provider,
      date: last,
      subject: plainSubject(subject),
      found: subject.type === "rating" ? citedAs : "breached",
      class: failure.class,
      count,
      inherited,
      reportId,
      evidence,
    }),
  ];
}

const plainSubject = (subject: RepeatedFailure["subject"]): Judged["subject"] => {
  if (subject.type === "rating") return subject;
  const { type, instrument, regulation, title } = subject;
  return { type, instrument, regulation, title };
};
