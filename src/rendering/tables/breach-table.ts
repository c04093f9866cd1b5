import type { Breach } from "../../domain/report.ts";
import * as v from "../../domain/vocabulary.ts";
import { among, boolean, integer, listed, required, text } from "./columns.ts";
import type { TableOf } from "./table.ts";
import { ofReport, proof, type ToldItem } from "./told.ts";

export const breachTable: TableOf<ToldItem<Breach>> = {
  name: "breaches",
  description:
    "Breaches that reports tell of, those of earlier inspections and those put right included.",
  primaryKey: ["report_id", "breach_no"],
  columns: [
    ...ofReport,
    required(integer("breach_no", "Its place in the report, from 1.", ({ no }) => no)),
    required(
      among(
        v.instruments,
        text(
          "instrument",
          "The set of regulations; their numbers overlap.",
          ({ item }) => item.instrument,
        ),
      ),
    ),
    required(text("regulation", "The number of the regulation.", ({ item }) => item.regulation)),
    text("paragraphs", "Its paragraphs as cited, with ; between.", ({ item }) =>
      listed(item.paragraphs),
    ),
    required(text("title", "The title of the regulation.", ({ item }) => item.title)),
    required(
      text(
        "category",
        "What it is about: the same word for regulations of 2010 and of 2014.",
        ({ item }) => item.category,
      ),
    ),
    required(
      among(
        v.breachStatuses,
        text("status", "How it stands at this inspection.", ({ item }) => item.status),
      ),
    ),
    required(
      boolean(
        "stands",
        "Whether it is breached at this inspection: current, new or continuing.",
        ({ item }) => v.standsNow.has(item.status),
      ),
    ),
    among(
      v.breachActions,
      text("action", "What was done about it.", ({ item }) => item.action),
    ),
    among(
      v.keyQuestions,
      text(
        "key_question",
        "The key question under which it is told.",
        ({ item }) => item.keyQuestion,
      ),
    ),
    required(
      among(
        ["number", "name"],
        text(
          "cited",
          "Whether its number is printed, or its name alone.",
          ({ item }) => item.cited,
        ),
      ),
    ),
    ...proof,
  ],
};
