import { classWords, instrumentWords } from "../wording.ts";
import { ratingValues, repeatClasses, themes } from "../../domain/vocabulary.ts";
import { regulationOrder } from "../../domain/law/regulation-order.ts";
import { sortedBy } from "../../domain/sorted-by.ts";
import { nameOf } from "../place-words.ts";
import { markup, type Markup } from "./markup.ts";
import type { Overview } from "./overview.ts";
import { ratingLook } from "./rating-look.ts";
import { providerTag, regulationTag } from "./tags.ts";
import { themeWords } from "./theme-words.ts";

interface Choice {
  readonly tag: string;
  readonly words: string;
}

/** The search and the filters. The script shows them; without it they would do nothing. */
export const renderFilters = (
  overview: Overview,
): Markup => markup`<form id="filters" role="search" hidden><details open><summary>Search and filter</summary><div class="controls">
<label>Search<input type="search" name="words" autocomplete="off" spellcheck="false"></label>
${renderChoice("Rating", ratingsIn(overview))}${renderChoice("Regulation", regulationsIn(overview))}${renderChoice("Theme", themesIn(overview))}${renderChoice("Repeats", classesIn(overview))}${renderChoice("Provider", providersIn(overview))}<button type="reset">Clear</button></div></details>
<p role="status" aria-live="polite" id="found"></p></form>
`;

const renderChoice = (name: string, choices: readonly Choice[]): Markup =>
  choices.length === 0
    ? markup``
    : markup`<label>${name}<select name="${name.toLowerCase()}"><option value="">Any</option>${choices.map(
        ({ tag, words }) => markup`<option value="${tag}">${words}</option>`,
      )}</select></label>
`;

function ratingsIn({ cards }: Overview): readonly Choice[] {
  const found = new Set(cards.map(({ ratings }) => ratings.get("overall")));
  return ratingValues
    .filter((value) => found.has(value))
    .map((value) => ({ tag: `rating-${ratingLook[value]}`, words: value }));
}

function regulationsIn({ cards }: Overview): readonly Choice[] {
  const breached = cards.flatMap(({ regulations }) =>
    regulations.filter((one) => one.breached > 0),
  );
  const found = new Map(
    breached.map((one) => [regulationTag(one.instrument, one.regulation), one]),
  );
  return sortedBy([...found], ([, one]) => regulationOrder(one.instrument, one.regulation)).map(
    ([tag, { instrument, regulation, title }]) => ({
      tag,
      words: `${regulation}${instrumentWords[instrument]}, ${title}`,
    }),
  );
}

function themesIn({ cards }: Overview): readonly Choice[] {
  const found = new Set(cards.flatMap(({ concerns }) => concerns));
  return themes
    .filter((theme) => found.has(theme))
    .map((theme) => ({ tag: `theme-${theme}`, words: themeWords[theme] }));
}

function classesIn({ failures }: Overview): readonly Choice[] {
  const found = new Set(failures.map((failure) => failure.class));
  return repeatClasses
    .filter((name) => found.has(name))
    .map((name) => ({ tag: `class-${name}`, words: classWords[name] }));
}

function providersIn({ cards }: Overview): readonly Choice[] {
  const found = new Map(
    cards.flatMap(({ providerKey, provider }) =>
      providerKey === null ? [] : [[providerKey, nameOf(provider, providerKey)]],
    ),
  );
  return sortedBy([...found], ([, words]) => [words.toLowerCase()]).map(([key, words]) => ({
    tag: providerTag(key),
    words,
  }));
}
