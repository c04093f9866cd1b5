import { renderFailures } from "./failures-section.ts";
import { renderIndex } from "./index-section.ts";
import { renderLegend } from "./legend-section.ts";
import type { Markup } from "./markup.ts";
import type { Overview } from "./overview.ts";
import { renderPlaces } from "./place-section.ts";
import { renderProblems, renderStrays, renderWholes } from "./problem-lists.ts";
import { renderProviders } from "./providers-section.ts";
import { renderRatings } from "./ratings-section.ts";

/** A part of a page, under a heading of its own. */
export interface Part {
  readonly id: string;
  readonly title: string;
  /** Whether there is anything to say. */
  readonly isThere: (overview: Overview) => boolean;
  readonly render: (overview: Overview) => Iterable<Markup>;
}

const hasPlaces = ({ cards }: Overview): boolean => cards.length > 0;
const isRated = ({ cards }: Overview): boolean => cards.some(({ ratings }) => ratings.size > 0);

const failures: Part = {
  id: "failures",
  title: "What keeps failing",
  isThere: ({ tally }) => tally.reports > 0,
  render: renderFailures,
};
const ratings: Part = {
  id: "ratings",
  title: "Ratings now",
  isThere: isRated,
  render: renderRatings,
};
const index: Part = {
  id: "index",
  title: "All locations",
  isThere: hasPlaces,
  render: renderIndex,
};
const places: Part = {
  id: "places",
  title: "Each location",
  isThere: hasPlaces,
  render: renderPlaces,
};
const providers: Part = {
  id: "providers",
  title: "Providers",
  isThere: hasPlaces,
  render: renderProviders,
};

/** What closes every page. */
const closing: readonly Part[] = [
  { id: "legend", title: "How to read the marks", isThere: hasPlaces, render: renderLegend },
  {
    id: "wholes",
    title: "Providers rated as a whole",
    isThere: ({ tally }) => tally.ofProviders.length > 0,
    render: renderWholes,
  },
  {
    id: "strays",
    title: "Read, but about no service with a name",
    isThere: ({ tally }) => tally.unplaced.size > 0,
    render: renderStrays,
  },
  {
    id: "problems",
    title: "What could not be read",
    isThere: ({ input }) => input.problems.length > 0,
    render: renderProblems,
  },
];

export type PageKind = "analysis" | "timeline" | "providers";

/** What each page holds, in its order. */
export const partsOf: Readonly<Record<PageKind, readonly Part[]>> = {
  analysis: [failures, ratings, index, places, providers, ...closing],
  timeline: [index, places, ...closing],
  providers: [providers, failures, index, places, ...closing],
};
