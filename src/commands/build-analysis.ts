import { orderedValues } from "../batch/ordered-values.ts";
import type { ReportStore } from "../batch/report-store.ts";
import type {
  AnalysisStream,
  LocationHistory,
  Problem,
  RepeatedFailure,
} from "../domain/analysis.ts";
import { defaultPolicy, type Policy } from "../domain/policy.ts";
import { inOrder } from "../domain/report-card.ts";
import { historyOf } from "../history/history-of.ts";
import type { Place } from "../history/place.ts";
import { placeOrder, type PlaceSketch, sketchOf } from "../history/place-sketch.ts";
import { questionsAbout } from "../history/questions-about.ts";
import { failureOrder, failuresAcross, failuresAt } from "../history/repeated-failures-in.ts";
import { inTurn } from "../domain/in-turn.ts";
import { orderProblems } from "./order-problems.ts";
import { placesFrom } from "./places-from.ts";
import { tool } from "./tool.ts";

export interface Told {
  readonly store: ReportStore;
  readonly problems: readonly Problem[];
}

export interface JoinOptions {
  /** Whether a place has the history of its earlier registrations too; it has, unless said. */
  readonly inherited?: boolean;
  /** What counts as repeated; else the classes of the contract. */
  readonly policy?: Policy;
}

/** An analysis of which only keys and sketches are in memory. To be closed before the store of its reports. */
export interface BuiltAnalysis {
  readonly analysis: AnalysisStream;
  readonly close: () => void;
}

/**
 * All that is said of many reports together, made one place after the other. The order does not depend
 * on the order of what comes in: reports by location, inspection date and path, problems by path.
 */
export function buildAnalysis(
  { store, problems }: Told,
  { inherited = true, policy = defaultPolicy }: JoinOptions = {},
): BuiltAnalysis {
  const order = inOrder(store.cards);
  const { places, pairs } = placesFrom(store, order, { inherited });
  const { histories, failures, sketches, close } = tellPlaces(places, policy);
  const questions = questionsAbout(sketches, pairs);
  return {
    analysis: {
      schemaVersion: 1,
      tool,
      reports: inTurn(order, store.report),
      locations: histories.each((told, nth) => ({ ...told, questions: questions[nth] ?? [] })),
      repeatedFailures: failures.each((failure) => failure),
      problems: orderProblems(problems),
    },
    close,
  };
}

/** Tells one place after the other, and lets go of each; what is kept of all is enough to compare them. */
function tellPlaces(places: Iterable<Place>, policy: Policy) {
  const histories = orderedValues<LocationHistory>();
  const failures = orderedValues<RepeatedFailure>();
  const keep = (failure: RepeatedFailure): void => {
    failures.put(failure, failureOrder(failure));
  };
  const sketches: PlaceSketch[] = [];
  for (const place of places) {
    const sketch = sketchOf(place);
    sketches.push(sketch);
    histories.put(historyOf(place), placeOrder(sketch));
    failuresAt(place, policy).forEach(keep);
  }
  failuresAcross(sketches, policy).forEach(keep);
  const close = (): void => {
    histories.close();
    failures.close();
  };
  return { histories, failures, sketches, close };
}
