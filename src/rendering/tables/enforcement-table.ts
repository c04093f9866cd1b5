import type { Enforcement } from "../../domain/report.ts";
import * as v from "../../domain/vocabulary.ts";
import { among, date, integer, listed, required, text } from "./columns.ts";
import type { TableOf } from "./table.ts";
import { ofReport, proof, type ToldItem } from "./told.ts";

export const enforcementTable: TableOf<ToldItem<Enforcement>> = {
  name: "enforcement",
  description: "What the regulator did, or says it will do.",
  primaryKey: ["report_id", "enforcement_no"],
  columns: [
    ...ofReport,
    required(integer("enforcement_no", "Its place in the report, from 1.", ({ no }) => no)),
    required(
      among(
        v.enforcementActions,
        text("action", "What is done.", ({ item }) => item.action),
      ),
    ),
    required(
      among(
        v.enforcementStandings,
        text("standing", "How far it is.", ({ item }) => item.standing),
      ),
    ),
    text("regulations", "The regulations it is about, with ; between.", ({ item }) =>
      listed(item.regulations),
    ),
    ...date<ToldItem<Enforcement>>(
      "deadline",
      "By when it must be put right.",
      ({ item }) => item.deadline,
    ),
    ...proof,
  ],
};
