import type { Claim } from "../domain/claim.ts";
import type { Section } from "../domain/document.ts";
import type { Mention } from "../domain/fact.ts";
import type { Captures } from "../rules/match.ts";
import type { RuleTable } from "../rules/rule.ts";
import { actionTable } from "./breach/action-table.ts";
import { mustDo } from "./breach/must-do.ts";
import { readBreach } from "./breach/read-breach.ts";
import { table as breaches } from "./breach/rules.ts";
import { readEnforcement } from "./enforcement/read-enforcement.ts";
import { table as enforcement } from "./enforcement/rules.ts";
import { dateline } from "./inspection/dateline.ts";
import { entryDate } from "./inspection/entry-date.ts";
import { labelledDates } from "./inspection/labelled-dates.ts";
import { readInspection } from "./inspection/read-inspection.ts";
import { dates, reach } from "./inspection/rules.ts";
import { labelledRatings } from "./rating/labelled-ratings.ts";
import { readRatingClaim } from "./rating/read-rating.ts";
import { table as ratings } from "./rating/rules.ts";
import { tableRatings } from "./rating/table-ratings.ts";
import { readRepeat } from "./repeat/read-repeat.ts";
import { table as repeats } from "./repeat/rules.ts";
import { readSpecialMeasures } from "./special-measures/read-special-measures.ts";
import { table as specialMeasures } from "./special-measures/rules.ts";
import { themeMentions } from "./theme/theme-mentions.ts";

/** A type of fact that sentences tell: its rules, and how a match is read as a claim. */
export interface FactType {
  readonly table: RuleTable;
  readonly read: (captures: Captures) => Claim | null;
}

/** When the regulator looked, and when it published. */
export const inspectionDates: FactType = { table: dates, read: readInspection };

/** What we look for in sentences. */
export const factTypes: readonly FactType[] = [
  { table: ratings, read: readRatingClaim },
  { table: breaches, read: readBreach },
  { table: enforcement, read: readEnforcement },
  { table: specialMeasures, read: readSpecialMeasures },
  { table: repeats, read: readRepeat },
  inspectionDates,
  { table: reach, read: readInspection },
];

/** What we look for in the form of the page: tables, labels with their values. */
export const extractors: readonly ((text: string, section: Section) => readonly Mention[])[] = [
  labelledRatings,
  tableRatings,
  labelledDates,
  entryDate,
  dateline,
  actionTable,
  mustDo,
  themeMentions,
];
