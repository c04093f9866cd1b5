import type { ScoredField } from "../domain/scored-field.ts";
import type { GoldReport, Open } from "../domain/gold.ts";
import { compareBreaches } from "./compare-breaches.ts";
import { compareDates } from "./compare-dates.ts";
import { compareEnforcement } from "./compare-enforcement.ts";
import { compareIdentity } from "./compare-identity.ts";
import { compareRatings } from "./compare-ratings.ts";
import { compareRepeats } from "./compare-repeats.ts";
import { compareServices } from "./compare-services.ts";
import { compareStandards } from "./compare-standards.ts";
import { compareStatements } from "./compare-statements.ts";
import { compareValue } from "./compare-value.ts";
import { readingsOf } from "./readings-of.ts";
import type { Told } from "./told.ts";
import type { Verdict } from "./verdict.ts";

/** What kind of document it is: the same for all its reports. */
export const compareKind = (told: Told, gold: GoldReport): readonly Verdict[] =>
  compareOpen("kind", told.kind, gold.kind);

/** Under which framework the inspection was made: a document may tell several of different ones. */
export const compareFramework = (told: Told, gold: GoldReport): readonly Verdict[] =>
  compareOpen("framework", told.framework, gold.framework);

/** Every fact of a report against the gold; what the gold leaves out is not scored. */
export const compareFacts = (told: Told, gold: GoldReport): readonly Verdict[] => [
  ...compareIdentity(told, gold),
  ...compareDates(told, gold),
  ...compareOpen("published", told.published, gold.published),
  ...compareOpen("scope", told.scope, gold.scope),
  ...compareRatings(told, gold),
  ...compareServices(told, gold),
  ...compareStandards(told, gold),
  ...compareStatements(told, gold),
  ...compareBreaches(told, gold),
  ...compareOpen("stated-count", told.statedBreachCount, gold.statedBreachCount),
  ...compareEnforcement(told, gold),
  ...compareOpen("special-measures", told.specialMeasures?.status ?? null, gold.specialMeasures),
  ...compareRepeats(told, gold),
];

const compareOpen = <T extends string | number>(
  field: ScoredField,
  read: T | null,
  gold: Open<T | null> | undefined,
): readonly Verdict[] =>
  gold === undefined ? [] : compareValue({ field, read, accepted: readingsOf(gold) });
