import { locationName, nameOf } from "../place-words.ts";
import { markup, type Markup } from "./markup.ts";
import type { KnownCard, Overview } from "./overview.ts";
import { placeAnchor } from "./place-section.ts";
import { ratingLook } from "./rating-look.ts";
import { renderCell, silent } from "./cell.ts";

const columns = ["Location", "Provider", "Rating", "Latest", "Inspections", "Breached", "Repeated"];

/** All locations as a table to sort: one line each. */
export function* renderIndex({ cards }: Overview): Iterable<Markup> {
  yield markup`<div class="scroll" tabindex="0" role="region" aria-label="All locations"><table class="figures sortable"><caption>The latest of each location: its overall rating, the regulations breached when they were last looked at, and the failures that repeat</caption>
<thead><tr>${columns.map((name, at) => markup`<th scope="col"${at > 3 ? markup` class="number"` : null}>${name}</th>`)}</tr></thead>
<tbody>
`;
  for (const card of cards) yield renderRow(card);
  yield markup`</tbody></table></div>
`;
}

function renderRow(card: KnownCard): Markup {
  const { key, location, provider, inspections, latest, regulations, failures } = card;
  const breached = regulations.filter(({ last }) => last.look.startsWith("b")).length;
  const anchor = placeAnchor(key);
  return markup`<tr data-place="${anchor}"><th scope="row"><a href="#${anchor}"><bdi>${locationName(location)}</bdi></a></th><td>${
    provider.name === null && provider.id === null ? null : nameOf(provider, "")
  }</td>${ratingCell(card)}<td class="date">${latest}</td><td class="number">${inspections.length}</td><td class="number">${breached}</td><td class="number">${failures.length}</td></tr>
`;
}

const ratingCell = ({ ratings }: KnownCard): Markup => {
  const rating = ratings.get("overall");
  return rating === undefined
    ? renderCell({ look: silent, words: "not rated", link: null })
    : markup`<td><span class="badge ${ratingLook[rating]}">${rating}</span></td>`;
};
