import type { Problem } from "../domain/analysis.ts";
import { sortedBy } from "../domain/sorted-by.ts";

/** Problems in the order they are told in, whatever order the inputs came in. */
export const orderProblems = (problems: readonly Problem[]): readonly Problem[] =>
  sortedBy(problems, ({ path, code }) => [path, code]);
