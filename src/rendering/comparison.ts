import type { Comparison, PlaceDifference } from "../domain/views.ts";
import { questionWords } from "../domain/vocabulary.ts";
import { dateWords } from "./date-words.ts";
import { eachWord, type Look, type Paint } from "./paint.ts";
import { paragraph } from "./paragraph.ts";
import { locationName } from "./place-words.ts";
import { regulationWords } from "./regulation-words.ts";
import { sourceWords, type Sources } from "./source-words.ts";
import { actionWords } from "./wording.ts";

type Told = Pick<Comparison, "places" | "onlyOlder" | "onlyNewer">;
type BreachChange = PlaceDifference["regulations"][number]["change"];

/** What changed at each place, the worst first: new, still, not looked at again, put right. */
export function renderComparison(
  { places, onlyOlder, onlyNewer }: Told,
  sources: Sources,
): readonly (readonly string[])[] {
  const { look } = sources;
  const nothing = places.length + onlyOlder.length + onlyNewer.length === 0;
  return [
    ...(nothing ? [paragraph("No location was found.", 0, look)] : []),
    ...places.map((place) => describe(place, sources)),
    only("Only in the older reports", onlyOlder, look),
    only("Only in the newer reports", onlyNewer, look),
  ];
}

const only = (title: string, locations: Comparison["onlyOlder"], look: Look): readonly string[] =>
  locations.length === 0
    ? []
    : paragraph(`${title}: ${locations.map(locationName).join(", ")}.`, 0, look);

const changes: readonly (readonly [BreachChange, string, keyof Paint])[] = [
  ["new", "New breach", "bad"],
  ["continuing", "Still breached", "bad"],
  ["not-looked-at", "Breached before, not looked at again", "poor"],
  ["resolved", "Put right", "good"],
];

function describe(place: PlaceDifference, sources: Sources): readonly string[] {
  const { look } = sources;
  const day = (date: string | null): string => (date === null ? "no date" : dateWords(date));
  const breaches = changes.flatMap(([change, words, shade]) =>
    place.regulations
      .filter((one) => one.change === change)
      .flatMap((one) => {
        const action = one.action === null ? "" : `; ${actionWords[one.action]}`;
        const said = `${eachWord(look.paint[shade], `${words}:`)} ${regulationWords(one)}${action}.`;
        return [...paragraph(said, 2, look), ...sourceWords(one, 4, sources)];
      }),
  );
  return [
    ...paragraph(eachWord(look.paint.strong, locationName(place.location)), 0, look),
    ...paragraph(`From ${day(place.older.date)} to ${day(place.newer.date)}`, 2, look),
    ...ratingLines(place, look),
    ...(breaches.length === 0 ? paragraph("No breach in either.", 2, look) : breaches),
  ];
}

const moves: readonly (readonly [PlaceDifference["ratings"][number]["change"], string])[] = [
  ["down", "Down"],
  ["up", "Up"],
  ["same", "The same"],
  ["not-rated-again", "Not rated again"],
];

const ratingLines = ({ ratings }: PlaceDifference, look: Look): readonly string[] =>
  moves.flatMap(([change, title]) => {
    const its = ratings.filter((one) => one.change === change);
    if (its.length === 0) return [];
    const words = its.map(({ question, older, newer }) => {
      const moved = newer === null || newer === older ? older : `${older} to ${newer}`;
      return `${questionWords[question].toLowerCase()} (${moved})`;
    });
    return paragraph(`${title}: ${words.join(", ")}.`, 2, look);
  });
