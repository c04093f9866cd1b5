import { sortedBy } from "../../domain/sorted-by.ts";
import { belowGood } from "../../domain/vocabulary.ts";
import { regulationOrder } from "../../domain/law/regulation-order.ts";
import { counted } from "../counted.ts";
import { locationName, nameOf } from "../place-words.ts";
import { regulationWords } from "../regulation-words.ts";
import { renderCell, silent } from "./cell.ts";
import { markup, type Markup } from "./markup.ts";
import type { KnownCard, Overview } from "./overview.ts";
import type { RegulationCard } from "./place-card.ts";
import { placeAnchor } from "./place-section.ts";
import { providerTag, regulationTag } from "./tags.ts";

/** Each provider with several locations: where each regulation stood there when it was last looked at. */
export function* renderProviders({ cards }: Overview): Iterable<Markup> {
  const all = providersIn(cards);
  const several = sortedBy(
    [...all].filter(([, its]) => its.length > 1),
    ([key, its]) => [-its.filter(isBelowGood).length, -its.length, key],
  );
  const single = all.size - several.length;
  for (const [key, its] of several) yield renderProvider(key, its);
  yield markup`<p>${counted(single, "provider")} with one location each.</p>
`;
}

function providersIn(cards: readonly KnownCard[]): ReadonlyMap<string, readonly KnownCard[]> {
  const providers = new Map<string, KnownCard[]>();
  for (const card of cards) {
    if (card.providerKey === null) continue;
    const known = providers.get(card.providerKey);
    if (known === undefined) providers.set(card.providerKey, [card]);
    else known.push(card);
  }
  return providers;
}

function isBelowGood({ ratings }: KnownCard): boolean {
  const rating = ratings.get("overall");
  return rating !== undefined && belowGood.has(rating);
}

function renderProvider(key: string, cards: readonly KnownCard[]): Markup {
  const named = cards.find(({ provider }) => provider.name !== null) ?? cards[0];
  const name = nameOf(named?.provider ?? { name: null, id: key }, "");
  const below = cards.filter(isBelowGood).length;
  return markup`<details class="provider" data-tags="${providerTag(key)}"><summary><h3><bdi>${name}</bdi></h3><span class="who">${counted(cards.length, "location")}, ${below} below Good</span></summary>
${renderMatrix(name, cards)}</details>
`;
}

function renderMatrix(name: string, cards: readonly KnownCard[]): Markup {
  const regulations = regulationsOf(cards);
  if (regulations.length === 0) return markup`<p>No regulation is told to be breached or met.</p>`;
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="${name}, regulations"><table class="heat"><caption>${name}: how each regulation stood when it was last looked at</caption>
<thead><tr><th scope="col">Regulation</th>${cards.map(
    ({ key, location }) =>
      markup`<th scope="col"><a href="#${placeAnchor(key)}"><bdi>${locationName(location)}</bdi></a></th>`,
  )}</tr></thead>
<tbody>${regulations.map((one) => renderRow(one, cards))}</tbody></table></div>
`;
}

const keyOf = ({ instrument, regulation }: RegulationCard): string =>
  regulationTag(instrument, regulation);

const regulationsOf = (cards: readonly KnownCard[]): readonly RegulationCard[] =>
  sortedBy(
    [
      ...new Map(
        cards.flatMap(({ regulations }) => regulations.map((one) => [keyOf(one), one])),
      ).values(),
    ],
    ({ instrument, regulation }) => regulationOrder(instrument, regulation),
  );

const renderRow = (row: RegulationCard, cards: readonly KnownCard[]): Markup =>
  markup`<tr><th scope="row">${regulationWords(row)}</th>${cards.map(({ regulations }) => {
    const its = regulations.find((one) => keyOf(one) === keyOf(row));
    return renderCell(its?.last ?? { look: silent, words: "not looked at", link: null });
  })}</tr>
`;
