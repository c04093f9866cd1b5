import type { LedgerRow } from "../../domain/analysis.ts";
import type { Report } from "../../domain/report.ts";
import {
  ratedQuestions,
  type RatedQuestion,
  type RatingValue,
  type Theme,
  themes,
} from "../../domain/vocabulary.ts";
import type { Cell } from "./cell.ts";
import { regulationCell } from "./regulation-rows.ts";
import type { ToldPlace } from "./told-place.ts";

/** What has to be known of all places at once: as little as will do. */
export interface PlaceCard {
  readonly location: Report["location"];
  readonly provider: Report["provider"];
  readonly inspections: readonly {
    readonly reportId: string;
    readonly alsoIn: readonly string[];
    readonly told: boolean;
  }[];
  /** The day of the latest inspection. */
  readonly latest: string | null;
  /** The newest rating of each question that has one. */
  readonly ratings: ReadonlyMap<RatedQuestion, RatingValue>;
  readonly regulations: readonly RegulationCard[];
  /** The themes on which some report tells a concern. */
  readonly concerns: readonly Theme[];
}

export interface RegulationCard extends Pick<LedgerRow, "instrument" | "regulation" | "title"> {
  /** At how many inspections it was breached. */
  readonly breached: number;
  /** How it stood when it was last looked at. */
  readonly last: Cell;
}

export function placeCard(place: ToldPlace): PlaceCard {
  const { location, provider, inspections, ledger } = place.history;
  const { dates, published } = inspections.at(-1) ?? { dates: [], published: null };
  return {
    location,
    provider,
    inspections: inspections.map(({ reportId, alsoIn, told }) => ({ reportId, alsoIn, told })),
    latest: dates[0] ?? published,
    ratings: new Map(ratedQuestions.flatMap((question) => newestOf(question, place))),
    regulations: ledger.map((row) => regulationCard(row, place)),
    concerns: themes.filter((theme) => isConcern(theme, place)),
  };
}

const unrated: ReadonlySet<RatingValue> = new Set([
  "Inspected but not rated",
  "Insufficient evidence to rate",
]);

function newestOf(
  question: RatedQuestion,
  { history }: ToldPlace,
): readonly (readonly [RatedQuestion, RatingValue])[] {
  const values = history.inspections.flatMap(({ ratings }) => ratings[question]?.value ?? []);
  // A visit that gave no rating leaves the one before it standing.
  const value = values.findLast((one) => !unrated.has(one)) ?? values.at(-1);
  return value === undefined ? [] : [[question, value]];
}

function regulationCard(row: LedgerRow, place: ToldPlace): RegulationCard {
  const { instrument, regulation, title, entries } = row;
  const last = entries.findLastIndex(({ state }) => state !== "not-assessed");
  return {
    instrument,
    regulation,
    title,
    breached: entries.filter(({ state }) => state === "breached").length,
    last: regulationCell(row, last, place),
  };
}

const isConcern = (theme: Theme, { reports }: ToldPlace): boolean =>
  reports.some(({ findings }) =>
    findings.some((one) => one.theme === theme && one.polarity === "concern"),
  );
