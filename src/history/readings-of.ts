import { regulationOf, successorOf } from "../domain/law/index.ts";
import type { Breach, Evidence, Report } from "../domain/report.ts";
import {
  standsNow,
  type BreachAction,
  type BreachStatus,
  type Instrument,
  type LedgerState,
} from "../domain/vocabulary.ts";
import { actionRank } from "./action-rank.ts";
import { countedAs } from "./counted-as.ts";
import { wordsOn, type Inspection } from "./inspection.ts";
import { metStandards } from "./met-standards.ts";
import { membersByKey } from "./members-by-key.ts";
import { sortedBy } from "../domain/sorted-by.ts";

/** What an inspection says of one regulation. */
export interface Reading {
  /** The regulation it counts under: one of 2010 under its main 2014 successor. */
  readonly instrument: Instrument;
  readonly regulation: string;
  readonly title: string;
  readonly state: LedgerState;
  readonly status: BreachStatus;
  readonly action: BreachAction | null;
  /** Whether only later reports say so. */
  readonly isTold: boolean;
  /** The report that says so, in whose text the evidence stands. */
  readonly reportId: string;
  /** Each regulation as it is cited: "RA-2010 13". */
  readonly citations: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** A breach as a report tells it. */
interface Word {
  readonly report: Report;
  readonly breach: Breach;
}

// Where one report says several things of a regulation, one of its paragraphs in breach is enough,
// and what it says of now outweighs what it says of before.
const weightiestFirst: Readonly<Record<BreachStatus, number>> = {
  continuing: 0,
  new: 1,
  current: 2,
  resolved: 3,
  "not-followed-up": 4,
  previous: 5,
};

const stateOf = (status: BreachStatus): LedgerState => {
  if (standsNow.has(status)) return "breached";
  return status === "resolved" ? "met" : "not-assessed";
};

/** All that is said, the fullest report first and in it the weightiest breach. */
const wordsIn = (inspection: Inspection): readonly Word[] =>
  wordsOn(inspection).flatMap((report) =>
    sortedBy(
      [...report.breaches, ...metStandards(report)].map((breach) => ({ report, breach })),
      ({ breach }) => [weightiestFirst[breach.status], breach.id],
    ),
  );

/** "current" leaves open what "continuing" says: no conflict, so the closer word stands. */
const closerStatus = (status: BreachStatus, words: readonly Word[]): BreachStatus =>
  (status === "current"
    ? words.find(({ breach }) => breach.status === "continuing" || breach.status === "new")?.breach
        .status
    : null) ?? status;

const heaviestAction = (words: readonly Word[]): BreachAction | null =>
  sortedBy(
    words.flatMap(({ breach }) => breach.action ?? []),
    (action) => [-actionRank[action]],
  )[0] ?? null;

const citationsIn = (words: readonly Word[]): readonly string[] => [
  ...new Set(words.map(({ breach }) => `${breach.instrument} ${breach.regulation}`)),
];

function readingOf(inspection: Inspection, words: readonly Word[], told: Word): Reading {
  const { instrument, number } = successorOf(told.breach.instrument, told.breach.regulation);
  const state = stateOf(told.breach.status);
  const agreeing = words.filter(({ breach }) => stateOf(breach.status) === state);
  const telling = agreeing.filter(({ report }) => report === told.report);
  return {
    instrument,
    regulation: number,
    title: regulationOf(instrument, number)?.title ?? told.breach.title,
    state,
    status: closerStatus(told.breach.status, words),
    action: heaviestAction(telling) ?? heaviestAction(agreeing),
    isTold: inspection.told.includes(told.report),
    reportId: told.report.id,
    citations: citationsIn(telling),
    evidence: telling.flatMap(({ breach }) => breach.evidence),
  };
}

/**
 * What the reports of an inspection say of each regulation they name, by the regulation it counts
 * under ("RA-2014 12"). A regulation of 2010 that two of 2014 took over counts under the first
 * only: counted under both, one breach would be two. Where reports differ, the fullest of those
 * that say where the regulation stands now has the word.
 */
export function readingsOf(inspection: Inspection): ReadonlyMap<string, Reading> {
  const shared = membersByKey(wordsIn(inspection), ({ breach }) => [countedAs(breach)]);
  return new Map(
    shared.flatMap(({ key, items }): readonly (readonly [string, Reading])[] => {
      const told = items.find(({ breach }) => breach.status !== "previous") ?? items[0];
      return told === undefined ? [] : [[key, readingOf(inspection, items, told)]];
    }),
  );
}
