import type { ReportStore } from "../batch/report-store.ts";
import type { RepeatedFailure } from "../domain/analysis.ts";
import type { GateFailure } from "../domain/check.ts";
import type { Policy } from "../domain/policy.ts";
import { inOrder } from "../domain/report-card.ts";
import type { Report } from "../domain/report.ts";
import { sortedBy } from "../domain/sorted-by.ts";
import type { Gate } from "../gate/gate.ts";
import type { Judged } from "../gate/judged.ts";
import { isUndated } from "../gate/latest-of.ts";
import { repeatFailures } from "../gate/repeat-failures.ts";
import { standingFailures } from "../gate/standing-failures.ts";
import { placeOrder, sketchOf } from "../history/place-sketch.ts";
import { failureOrder, failuresAcross, failuresAt } from "../history/repeated-failures-in.ts";
import type { Failing } from "../rendering/check/checked.ts";
import { placesFrom } from "./places-from.ts";

/** What is looked for, and how the reports are joined. */
export interface Judging {
  readonly gate: Gate;
  readonly policy: Policy;
  readonly inherited: boolean;
}

/** What fails at all, and the places of which it is not known which report is the latest. */
export interface Judgement extends Failing {
  readonly undated: readonly Report["location"][];
}

/** Judges what the reports of a store tell, one place after the other. */
export function judgeReports(store: ReportStore, { gate, policy, inherited }: Judging): Judgement {
  const { places } = placesFrom(store, inOrder(store.cards), { inherited });
  const located = locate(store);
  const judged = [];
  for (const place of places) {
    const failures = [
      ...repeatFailures(inOrderOfWeight(failuresAt(place, policy)), gate),
      ...standingFailures(place, gate),
    ];
    const sketch = sketchOf(place);
    judged.push({ sketch, failures: failures.map(located), isUndated: isUndated(place) });
  }
  const ordered = sortedBy(judged, ({ sketch }) => placeOrder(sketch));
  const across = failuresAcross(
    ordered.map(({ sketch }) => sketch),
    policy,
  );
  return {
    places: ordered.map(({ sketch: { location }, failures }) => ({ location, failures })),
    others: repeatFailures(inOrderOfWeight(across), gate).map(located),
    undated: ordered.filter((one) => one.isUndated).map(({ sketch }) => sketch.location),
  };
}

const inOrderOfWeight = (failures: readonly RepeatedFailure[]): readonly RepeatedFailure[] =>
  sortedBy(failures, failureOrder);

/** Puts the path of the document in the place of the report's id. */
function locate({ cards }: ReportStore): (failure: Judged) => GateFailure {
  const paths = new Map(cards.map(({ id, path }) => [id, path]));
  return ({ reportId, ...failure }) => ({ ...failure, path: paths.get(reportId) ?? reportId });
}
