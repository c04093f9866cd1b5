import { qualityStatements } from "../quality-statements.ts";
import { keyQuestions, type Instrument, type KeyQuestion } from "../vocabulary.ts";
import { law, regulationOf, successorOf } from "./index.ts";
import { outcomes, type Outcome } from "./outcomes.ts";
import { ra2010 } from "./ra-2010.ts";

/**
 * How one name of a requirement stands to another: `same` where nothing changed, `exact` where one took
 * the place of the other and of nothing else, `partial` where they share only a part.
 */
export const fits = ["same", "exact", "partial"] as const;
export type Fit = (typeof fits)[number];

/** A regulation of 2014 that took over one of 2010, and how wholly. */
export interface Successor {
  readonly regulation: string;
  readonly fit: Fit;
}

const heirsOf = (number: string): number =>
  ra2010.filter(({ successors }) => successors.includes(number)).length;

/** The regulations of 2014 that took over a regulation, the main one first; none for one of 2014. */
export const successorsOf = (instrument: Instrument, number: string): readonly Successor[] => {
  const successors = regulationOf(instrument, number)?.successors ?? [];
  return successors.map((regulation) => ({
    regulation,
    fit: successors.length === 1 && heirsOf(regulation) === 1 ? "exact" : "partial",
  }));
};

/** How a regulation as cited stands to the one it counts under. */
export function fitOf(instrument: Instrument, number: string): Fit {
  const counted = successorOf(instrument, number);
  if (counted.instrument === instrument) return "same";
  return successorsOf(instrument, number)[0]?.fit ?? "partial";
}

/** The outcomes of the guide of 2010 that stood for a regulation of that time. */
export const outcomesFor = (instrument: Instrument, number: string): readonly Outcome[] =>
  outcomes.filter((one) => one.instrument === instrument && one.regulation === number);

/** A quality statement of the single assessment framework beside a regulation. */
export interface RelatedStatement {
  readonly keyQuestion: KeyQuestion;
  readonly name: string;
  readonly fit: Fit;
}

type Row = readonly [regulation: string, exact: readonly string[], partial: readonly string[]];

// The regulator has a list of regulations for each statement; no copy of it could be read. `exact` are
// the statements that bear the name of the regulation and that its breach lists use for it; `partial` is
// the reading of subjects, unchecked. For grouping only: a low score is no breach.
// prettier-ignore
const rows: readonly Row[] = [
  ["9", ["Person-centred care"], ["Assessing needs", "Treating people as individuals", "Independence, choice and control", "Responding to people's immediate needs", "Care provision, integration and continuity", "Planning for the future", "Delivering evidence-based care and treatment"]],
  ["9A", [], ["Independence, choice and control"]],
  ["10", [], ["Kindness, compassion and dignity", "Treating people as individuals", "Independence, choice and control"]],
  ["11", ["Consent to care and treatment"], []],
  ["12", [], ["Medicines optimisation", "Infection prevention and control", "Involving people to manage risks", "Safe environments", "Safe systems, pathways and transitions", "Learning culture"]],
  ["13", ["Safeguarding"], []],
  ["14", [], ["Delivering evidence-based care and treatment", "Assessing needs"]],
  ["15", [], ["Safe environments", "Infection prevention and control"]],
  ["16", [], ["Listening to and involving people"]],
  ["17", [], ["Governance, management and sustainability", "Learning, improvement and innovation", "Monitoring and improving outcomes", "Shared direction and culture", "Capable, compassionate and inclusive leaders"]],
  ["18", ["Safe and effective staffing"], ["Workforce wellbeing and enablement"]],
  ["19", [], ["Safe and effective staffing"]],
  ["20", [], ["Learning culture", "Freedom to speak up"]],
];

const statement = (name: string, fit: Fit): readonly RelatedStatement[] =>
  keyQuestions
    .filter((question) => qualityStatements[question].includes(name))
    .map((keyQuestion) => ({ keyQuestion, name, fit }));

/** The quality statements that ask about what a regulation of 2014 requires, the closest first. */
export const statementsFor = (
  instrument: Instrument,
  number: string,
): readonly RelatedStatement[] =>
  rows
    .filter(([regulation]) => instrument === "RA-2014" && regulation === number)
    .flatMap(([, exact, partial]) => [
      ...exact.flatMap((name) => statement(name, "exact")),
      ...partial.flatMap((name) => statement(name, "partial")),
    ]);

/** One line of the crosswalk: from the outcome of 2010 to the quality statements of 2023. */
export interface CrosswalkRow {
  readonly instrument: Instrument;
  readonly regulation: string;
  readonly title: string;
  readonly outcomes: readonly string[];
  readonly successors: readonly Successor[];
  readonly statements: readonly RelatedStatement[];
}

/** Every regulation that can be breached, with what it was called before and after. */
export const crosswalk = (): readonly CrosswalkRow[] =>
  (["RA-2010", "RA-2014", "REG-2009"] as const).flatMap((instrument) =>
    law[instrument].map(({ number, title }) => ({
      instrument,
      regulation: number,
      title,
      outcomes: outcomesFor(instrument, number).map((outcome) => outcome.number),
      successors: successorsOf(instrument, number),
      statements: statementsFor(instrument, number),
    })),
  );
