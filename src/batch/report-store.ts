import { cardOf, inOrder, type ReportCard } from "../domain/report-card.ts";
import type { Report } from "../domain/report.ts";
import { ownJson } from "./own-json.ts";
import { openShelf } from "./shelf.ts";

/** What is kept in memory of a report; `nth` is its place in the store. */
interface StoredCard extends ReportCard {
  readonly nth: number;
}

/** The reports of a run, in whatever order they came. Only their cards are in memory. */
export interface ReportStore {
  readonly cards: readonly StoredCard[];
  /** A report by its place in `cards`. */
  readonly report: (nth: number) => Report;
  /** Takes a report as JSON, such as an outcome holds. */
  readonly add: (json: string) => void;
  readonly close: () => void;
}

/** `retold`: how each report is to be told, as JSON, where not as it is. */
export function openReportStore(retold: ((report: Report) => string) | null = null): ReportStore {
  const shelf = openShelf();
  const cards: StoredCard[] = [];
  return {
    cards,
    report: (nth) => ownJson<Report>(shelf.get(nth)),
    add: (json) => {
      const report = ownJson<Report>(json);
      shelf.put(retold === null ? json : retold(report));
      cards.push({ ...cardOf(report), nth: cards.length });
    },
    close: shelf.close,
  };
}

/** The reports of a store by their ids. */
export function byId({ cards, report }: ReportStore): {
  readonly get: (id: string) => Report | undefined;
} {
  const places = new Map(inOrder(cards).map((nth) => [cards[nth]?.id, nth]));
  return {
    get: (id) => {
      const nth = places.get(id);
      return nth === undefined ? undefined : report(nth);
    },
  };
}
