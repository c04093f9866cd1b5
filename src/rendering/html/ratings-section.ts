import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import {
  questionWords,
  ratedQuestions,
  type RatedQuestion,
  type RatingValue,
  ratingValues,
} from "../../domain/vocabulary.ts";
import { markup, type Markup } from "./markup.ts";
import type { KnownCard, Overview } from "./overview.ts";
import { ratingLook } from "./rating-look.ts";

type Counts = ReadonlyMap<RatingValue, number>;

const bar = { width: 240, height: 16 };

/** How many locations have which rating now, question by question. */
export function* renderRatings({ cards }: Overview): Iterable<Markup> {
  const counts = ratedQuestions.map((question) => countsOf(question, cards));
  const values = ratingValues.filter((value) => counts.some((its) => its.has(value)));
  yield markup`<div class="scroll" tabindex="0" role="region" aria-label="Ratings now"><table class="figures"><caption>The newest rating of each location</caption>
<thead><tr><th scope="col">Question</th>${values.map((value) => markup`<th scope="col" class="number">${value}</th>`)}<th scope="col">Share</th></tr></thead>
<tbody>
${ratedQuestions.map((question, at) => renderRow(question, counts[at] ?? new Map(), values))}</tbody></table></div>
`;
}

function countsOf(question: RatedQuestion, cards: readonly KnownCard[]): Counts {
  const counts = new Map<RatingValue, number>();
  for (const { ratings } of cards) {
    const value = ratings.get(question);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

const renderRow = (
  question: RatedQuestion,
  counts: Counts,
  values: readonly RatingValue[],
): Markup => markup`<tr><th scope="row">${questionWords[question]}</th>${values.map(
  (value) => markup`<td class="number">${counts.get(value) ?? 0}</td>`,
)}<td>${renderShares(counts, values)}</td></tr>
`;

/** The counts as one bar; the numbers beside it say the same. */
function renderShares(counts: Counts, values: readonly RatingValue[]): Markup {
  const total = values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);
  const x = scaleLinear([0, total], [0, bar.width]);
  const layers = stack<Counts, RatingValue>()
    .keys([...values])
    .value((its, value) => its.get(value) ?? 0)([counts]);
  return markup`<svg class="bar" viewBox="0 0 ${bar.width} ${bar.height}" width="${bar.width}" height="${bar.height}" aria-hidden="true">${layers.flatMap(
    (layer) => layer.map((span) => renderShare(layer.key, x(span[0]), x(span[1]))),
  )}</svg>`;
}

const renderShare = (value: RatingValue, from: number, to: number): Markup =>
  from === to
    ? markup``
    : markup`<rect class="${ratingLook[value]}" x="${from.toFixed(1)}" width="${(to - from).toFixed(1)}" height="${bar.height}"/>`;
