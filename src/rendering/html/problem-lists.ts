import { dateWords } from "../date-words.ts";
import { pathWords } from "../path-words.ts";
import { providerName } from "../place-words.ts";
import { markup, type Markup } from "./markup.ts";
import type { Overview } from "./overview.ts";

/** How providers were rated as a whole: no rating of any one of their locations. */
export const renderWholes = ({ tally }: Overview): Iterable<Markup> =>
  renderList(
    tally.ofProviders.map(({ provider, inspection: { published }, ratings }) => {
      const when = published === null ? "" : `, ${dateWords(published)}`;
      const rating = ratings.overall?.value ?? "no overall rating";
      return markup`<bdi>${providerName(provider)}</bdi>${when}: ${rating}`;
    }),
  );

/** The documents that were read and tell of no inspection of a known place. */
export const renderStrays = ({ tally }: Overview): Iterable<Markup> =>
  renderList(
    [...new Set(tally.unplaced.values())].map((path) => markup`<bdi>${pathWords(path)}</bdi>`),
  );

/** What could not be read, and why. */
export const renderProblems = ({ input }: Overview): Iterable<Markup> =>
  renderList(
    input.problems.map(
      ({ path, message }) => markup`<b><bdi>${pathWords(path)}</bdi></b> ${message}`,
    ),
  );

function* renderList(items: readonly Markup[]): Iterable<Markup> {
  yield markup`<ul class="plain">
`;
  for (const item of items)
    yield markup`<li>${item}</li>
`;
  yield markup`</ul>
`;
}
