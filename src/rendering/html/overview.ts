import type { AnalysisStream, RepeatedFailure } from "../../domain/analysis.ts";
import type { ReportsById } from "../reports-by-id.ts";
import { rankFailures } from "../summary/rank-failures.ts";
import { tallyOf, type Tally } from "../summary/tally-of.ts";
import { type Keys, keysOf } from "../tables/keys.ts";
import { placeCard, type PlaceCard } from "./place-card.ts";
import type { LinkBase } from "./source-link.ts";
import { toldPlace } from "./told-place.ts";

/** What a page is made of: an analysis, and what finds a report of it. */
export interface PageInput extends Omit<AnalysisStream, "schemaVersion"> {
  readonly byId: ReportsById;
}

/** What a page must know of the place where it will lie, and what its security policy needs. */
export interface PageSetting extends LinkBase {
  /** The SHA-256 of a text, in Base64. */
  readonly hashOf: (text: string) => string;
}

/** A place among all: its card, and the key that it goes by in the page. */
export interface KnownCard extends PlaceCard {
  readonly key: string;
  readonly providerKey: string | null;
  /** The failures that repeat there. */
  readonly failures: readonly RepeatedFailure[];
}

/** What is known of all places before the first is told. */
export interface Overview {
  readonly input: PageInput;
  readonly base: LinkBase;
  readonly tally: Tally;
  readonly cards: readonly KnownCard[];
  /** The worst first. */
  readonly failures: readonly RepeatedFailure[];
  readonly keys: Keys;
}

export function overviewOf(input: PageInput, base: LinkBase): Overview {
  const cards = Array.from(input.locations, (history) => placeCard(toldPlace(history, input.byId)));
  const keys = keysOf(cards);
  const failures = rankFailures([...input.repeatedFailures]);
  const byPlace = failuresByPlace(failures, keys);
  const known = cards.map((card, at): KnownCard => {
    const key = keys.places[at] ?? "";
    const providerKey = keys.providerOf(card.provider);
    return { ...card, key, providerKey, failures: byPlace.get(key) ?? [] };
  });
  return { input, base, tally: talliedOf(input, cards), cards: known, failures, keys };
}

/** The place of a failure; null where it is of a provider. */
export const placeOfFailure = (
  { scope, occurrences }: RepeatedFailure,
  { placeOf }: Keys,
): string | null => (scope === "provider" ? null : placeOf(occurrences[0]?.reportId ?? ""));

function failuresByPlace(
  failures: readonly RepeatedFailure[],
  keys: Keys,
): ReadonlyMap<string | null, readonly RepeatedFailure[]> {
  const byPlace = new Map<string | null, RepeatedFailure[]>();
  for (const failure of failures) {
    const place = placeOfFailure(failure, keys);
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, [failure]);
    else known.push(failure);
  }
  return byPlace;
}

function talliedOf({ reports }: PageInput, cards: readonly PlaceCard[]): Tally {
  const tally = tallyOf(reports);
  for (const { reportId, alsoIn } of cards.flatMap(({ inspections }) => inspections))
    for (const id of [reportId, ...alsoIn]) tally.unplaced.delete(id);
  return tally;
}
