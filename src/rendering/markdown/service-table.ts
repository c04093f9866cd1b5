import type { LocationHistory } from "../../domain/analysis.ts";
import type { Breach, RatingFact, Report } from "../../domain/report.ts";
import { standsNow } from "../../domain/vocabulary.ts";
import { locationName, whenInspected } from "../place-words.ts";
import { regulationWords } from "../regulation-words.ts";
import { type ReportsById, reportsOf } from "../reports-by-id.ts";
import { tellsBreaches } from "../summary/api-records.ts";
import { actionWords, statusWords } from "../wording.ts";
import { movementOf, type RatingMove } from "./movement-of.ts";
import { safeMarkdown, tableRow } from "./safe-markdown.ts";

const head = [
  "Service",
  "Provider",
  "Latest inspection",
  "Rating",
  "Previous rating",
  "Movement",
  "Breaches at the latest inspection",
];

/** A table with a row for each place that was inspected. */
export function* serviceTable(
  locations: Iterable<LocationHistory>,
  reports: ReportsById,
): Iterable<string> {
  yield tableRow(head);
  yield tableRow(head.map(() => "---"));
  for (const history of locations)
    if (history.inspections.length > 0) yield serviceRow(history, reports);
}

function serviceRow(history: LocationHistory, reports: ReportsById): string {
  const latest = history.inspections.slice(-1).flatMap((last) => reportsOf(last, reports));
  const move = movementOf(history, latest);
  const { name } = history.provider;
  return tableRow([
    safeMarkdown(locationName(history.location)),
    name === null ? "not named" : safeMarkdown(name),
    whenInspected(history) ?? "undated",
    ratingWords(move.now),
    ratingWords(move.before),
    movementWords[move.movement],
    breachesOf(latest),
  ]);
}

const ratingWords = (fact: Pick<RatingFact, "value" | "basis"> | null): string =>
  fact === null ? "–" : fact.value + (fact.basis === "carried-forward" ? " (from before)" : "");

const movementWords: Readonly<Record<RatingMove["movement"], string>> = {
  up: "better",
  down: "worse",
  same: "the same",
  unknown: "–",
};

function breachesOf(latest: readonly Report[]): string {
  if (!latest.some(tellsBreaches)) return "not told";
  const standing = new Map<string, Breach>();
  for (const breach of latest.flatMap(({ breaches }) => breaches)) {
    const key = `${breach.instrument} ${breach.regulation}`;
    if (standsNow.has(breach.status) && !standing.has(key)) standing.set(key, breach);
  }
  return standing.size === 0 ? "none found" : [...standing.values()].map(breachWords).join("<br>");
}

function breachWords(breach: Breach): string {
  const how = [
    ...(breach.status === "current" ? [] : [statusWords[breach.status]]),
    ...(breach.action === null ? [] : [actionWords[breach.action]]),
  ];
  const words = safeMarkdown(regulationWords(breach));
  return how.length === 0 ? words : `${words} (${how.join("; ")})`;
}
