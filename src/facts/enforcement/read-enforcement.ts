import type { EnforcementClaim } from "../../domain/claim.ts";
import {
  enforcementActions,
  enforcementStandings,
  type EnforcementAction,
  type EnforcementStanding,
} from "../../domain/vocabulary.ts";
import type { Captures } from "../../rules/match.ts";
import { readDates } from "../../structure/dates.ts";
import { readCitations } from "../read-citations.ts";
import { readCount } from "../read-slots.ts";
import { readTopics } from "../read-topics.ts";

/** Reads an act of the regulator. `deadline` is the last date by which it was to be met. */
export function readEnforcement(captures: Captures): EnforcementClaim | null {
  const action = enforcementActions.find(
    (one): one is EnforcementAction => one === captures["action"],
  );
  if (action === undefined) return null;
  const said = enforcementStandings.find(
    (one): one is EnforcementStanding => one === captures["said"],
  );
  return {
    type: "enforcement",
    action,
    said: said ?? "taken",
    regulations: [
      ...readCitations(captures["regulations"] ?? ""),
      ...readTopics(captures["topics"] ?? ""),
    ],
    count: readCount(captures["count"]),
    deadline: readDates(captures["deadline"] ?? "").at(-1) ?? null,
  };
}
