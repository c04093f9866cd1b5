import type { Problem } from "../../domain/analysis.ts";
import { integer, required, text } from "./columns.ts";
import type { TableOf } from "./table.ts";

export interface ProblemItem {
  readonly problem: Problem;
  readonly no: number;
}

export const problemTable: TableOf<ProblemItem> = {
  name: "problems",
  description: "What could not be read, and why: it is in no other table.",
  primaryKey: ["problem_no"],
  columns: [
    required(integer("problem_no", "Its place in the list, from 1.", ({ no }) => no)),
    required(text("path", "The file, as it was named.", ({ problem }) => problem.path)),
    required(text("code", "What is wrong, as one word.", ({ problem }) => problem.code)),
    required(text("message", "What is wrong and what to do.", ({ problem }) => problem.message)),
  ],
};
