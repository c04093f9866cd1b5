import type { Difference, Evaluation, FieldScore, ScoredGroup } from "../domain/evaluation.ts";
import { scoredFields, type Grouping, type ScoredField } from "../domain/scored-field.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import type { ReportVerdict } from "./compare-document.ts";
import type { Verdict } from "./verdict.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** A document that was held against its gold. */
export interface ScoredDocument extends Readonly<Record<Grouping, string | null>> {
  readonly path: string;
  readonly verdicts: readonly ReportVerdict[];
}

type Scores = Pick<Evaluation, "documents" | "fields" | "groups" | "differences">;

/** The scores over all documents and, where asked for, over groups of them. */
export const evaluationOf = (
  documents: readonly ScoredDocument[],
  by: readonly Grouping[],
): Scores => ({
  documents: documents.length,
  fields: scoresOf(documents),
  groups: by.flatMap((grouping) => groupsOf(documents, grouping)),
  differences: sortedBy(documents, ({ path }) => [path]).flatMap(differencesOf),
});

function groupsOf(documents: readonly ScoredDocument[], by: Grouping): readonly ScoredGroup[] {
  const names = new Set(documents.map((document) => document[by]));
  return sortedBy([...names], (name) => [name]).map((name) => {
    const its = documents.filter((document) => document[by] === name);
    return { by, name, documents: its.length, fields: scoresOf(its) };
  });
}

function scoresOf(documents: readonly ScoredDocument[]): readonly FieldScore[] {
  const verdicts = documents.flatMap((document) => document.verdicts);
  return scoredFields.map((field) =>
    scoreOf(
      field,
      verdicts.filter((verdict) => verdict.field === field),
    ),
  );
}

function scoreOf(field: ScoredField, verdicts: readonly Verdict[]): FieldScore {
  const count = (...outcomes: readonly Verdict["outcome"][]): number =>
    verdicts.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const truePositives = count("right");
  const invented = count("invented", "wrong");
  const missed = count("missed", "wrong");
  return {
    field,
    truePositives,
    invented,
    missed,
    precision: share(truePositives, truePositives + invented),
    precisionInterval: wilsonInterval(truePositives, truePositives + invented),
    recall: share(truePositives, truePositives + missed),
    recallInterval: wilsonInterval(truePositives, truePositives + missed),
    f1: share(2 * truePositives, 2 * truePositives + invented + missed),
  };
}

const share = (part: number, all: number): number | null => (all === 0 ? null : part / all);

const differencesOf = ({ path, verdicts }: ScoredDocument): readonly Difference[] =>
  verdicts
    .filter(({ outcome }) => outcome !== "right")
    .map(({ report, field, read, gold }) => ({ path, report, field, read, gold }));
