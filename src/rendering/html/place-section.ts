import { dateWords } from "../date-words.ts";
import { locationName, nameOf } from "../place-words.ts";
import { sentenceCase } from "./sentence-case.ts";
import { describedStays } from "../stays-words.ts";
import { type ratingLetters } from "../wording.ts";
import { renderRows } from "./cell.ts";
import { renderEvidence } from "./evidence-list.ts";
import { markup, type Markup } from "./markup.ts";
import type { KnownCard, Overview } from "./overview.ts";
import { renderRatingChart } from "./rating-chart.ts";
import { ratingLook } from "./rating-look.ts";
import { ratingRows } from "./rating-rows.ts";
import { regulationRows } from "./regulation-rows.ts";
import type { LinkBase } from "./source-link.ts";
import { placeTags } from "./tags.ts";
import { themeRows } from "./theme-rows.ts";
import { type ToldPlace, toldPlace } from "./told-place.ts";

export const placeAnchor = (key: string): string => `place-${key}`;

/** Each place, closed until it is asked for: how it was rated, what it breached, and every quote. */
export function* renderPlaces({ input, cards, base }: Overview): Iterable<Markup> {
  yield markup`<p class="lead">Open a location for its ratings, regulations and themes at each inspection. Every mark leads to its quote.</p>
`;
  let nth = 0;
  for (const history of input.locations) {
    const card = cards[nth];
    nth += 1;
    if (card !== undefined) yield renderPlace(card, toldPlace(history, input.byId), base);
  }
}

const renderPlace = (
  card: KnownCard,
  place: ToldPlace,
  base: LinkBase,
): Markup => markup`<details class="place" id="${placeAnchor(card.key)}" data-tags="${placeTags(card).join(" ")}">
<summary><h3><bdi>${locationName(card.location)}</bdi></h3>${headWords(card)}</summary>
<p class="identity">${identityWords(place)}</p>
${renderRatingChart(place.history)}${renderHeatMap(place)}${doubts(place)}${place.reports.map((report) => renderEvidence(report, base))}</details>
`;

/** What is to be seen of a place while it is closed. */
function headWords({ provider, ratings, latest, failures }: KnownCard): Markup {
  const rating = ratings.get("overall");
  return markup`${ratingBadge(rating)}<span class="who">${[
    ...(provider.name === null ? [] : [nameOf(provider, "")]),
    ...(latest === null ? [] : [`latest ${dateWords(latest)}`]),
  ].join(
    " · ",
  )}</span>${failures.length === 0 ? null : markup`<span class="count">${failures.length} repeated</span>`}`;
}

const ratingBadge = (rating: keyof typeof ratingLetters | undefined): Markup =>
  rating === undefined
    ? markup``
    : markup`<span class="badge ${ratingLook[rating]}">${rating}</span>`;

function identityWords({ history, reports }: ToldPlace): string {
  const { location, inspections, specialMeasures } = history;
  const type = reports.find(({ service }) => service.type !== null)?.service.type ?? null;
  const inherited = inspections.filter((one) => one.inherited).length;
  return [
    [type && sentenceCase(type.replaceAll("-", " ")), location.id, location.postcode]
      .filter(Boolean)
      .join(", "),
    ...location.formerNames.map((name) => `Formerly ${name}`),
    ...(inherited === 0 ? [] : [`${String(inherited)} inherited from an earlier registration`]),
    ...describedStays(specialMeasures),
  ]
    .filter((words) => words !== "")
    .map((words) => `${words}.`)
    .join(" ");
}

function renderHeatMap(place: ToldPlace): Markup {
  const { inspections, location } = place.history;
  if (inspections.length === 0) return markup`<p>No rating in the record of it.</p>`;
  const groups = [ratingRows(place), regulationRows(place), themeRows(place)];
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${locationName(location)}, inspections"><table class="heat"><caption>${locationName(location)} at each inspection</caption>
<thead><tr><th scope="col">Looked at</th>${inspections.map(
    ({ dates, published, inherited }) =>
      markup`<th scope="col" class="date">${dates[0] ?? published ?? "undated"}${inherited ? " (inherited)" : null}</th>`,
  )}</tr></thead>
${groups.map((group) => renderRows(group, inspections.length))}</table></div>
`;
}

/** What is to be checked: places that may be the same, reports that disagree. */
function doubts({ history: { questions, warnings } }: ToldPlace): Markup {
  const words = [
    ...questions.map(
      (other) =>
        `Perhaps the same place: ${nameOf(other, "one without a name")} (${other.reason}).`,
    ),
    ...warnings.map(({ message }) => message),
  ];
  return words.length === 0
    ? markup``
    : markup`<ul class="doubts">${words.map((one) => markup`<li>${one}</li>`)}</ul>
`;
}
