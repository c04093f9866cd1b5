import type { Finding } from "../../domain/report.ts";
import * as v from "../../domain/vocabulary.ts";
import { among, integer, required, text } from "./columns.ts";
import type { TableOf } from "./table.ts";
import { ofReport, proof, type ToldItem } from "./told.ts";

export const findingTable: TableOf<ToldItem<Finding>> = {
  name: "findings",
  description: "What was found, by theme.",
  primaryKey: ["report_id", "finding_no"],
  columns: [
    ...ofReport,
    required(integer("finding_no", "Its place in the report, from 1.", ({ no }) => no)),
    required(
      among(
        v.themes,
        text("theme", "What it is about.", ({ item }) => item.theme),
      ),
    ),
    required(
      among(
        v.polarities,
        text(
          "polarity",
          "Whether it is a failing, a betterment or a strength.",
          ({ item }) => item.polarity,
        ),
      ),
    ),
    among(
      v.keyQuestions,
      text(
        "key_question",
        "The key question under which it is told.",
        ({ item }) => item.keyQuestion,
      ),
    ),
    ...proof,
  ],
};
