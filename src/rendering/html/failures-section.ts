import { sortedBy } from "../../domain/sorted-by.ts";
import type { RepeatedFailure } from "../../domain/analysis.ts";
import { counted } from "../counted.ts";
import { renderFailure } from "./failure-item.ts";
import { markup, type Markup } from "./markup.ts";
import { type Overview, placeOfFailure } from "./overview.ts";

/** As many are to be seen at once; the others are one press away. */
const shownAtFirst = 10;

/** What fails again and again, the worst first. */
export function* renderFailures(overview: Overview): Iterable<Markup> {
  const groups = alikeIn(overview);
  if (groups.length > 0) yield* renderLists(groups, overview);
  else
    yield markup`<p>Nothing was found to fail more than once in what was read.</p>
`;
}

type Group = readonly [RepeatedFailure, ...RepeatedFailure[]];

function* renderLists(groups: readonly Group[], overview: Overview): Iterable<Markup> {
  const rest = groups.length - shownAtFirst;
  yield markup`<p class="lead">The worst first: what still fails, breaches before ratings, the more often.</p>
<ol class="failures">
`;
  for (const group of groups.slice(0, shownAtFirst)) yield renderFailure(group, overview);
  yield markup`</ol>
`;
  if (rest <= 0) return;
  yield markup`<details class="more"><summary>${counted(rest, "more", "more")}</summary><ol class="failures" start="${shownAtFirst + 1}">
`;
  for (const group of groups.slice(shownAtFirst)) yield renderFailure(group, overview);
  yield markup`</ol></details>
`;
}

/** Ratings of one place that ran alike are told together, where the first of them stands. */
function alikeIn({ failures, keys }: Overview): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const [at, failure] of failures.entries()) {
    const { class: its, count, longestRun, first, last, resolvedAt, subject } = failure;
    const run = [placeOfFailure(failure, keys), its, count, longestRun, first, last, resolvedAt];
    const key = subject.type === "rating" ? run.join(" ") : String(at);
    const known = groups.get(key);
    groups.set(key, known === undefined ? [failure] : [...known, failure]);
  }
  return sortedBy([...groups.values()], ([{ resolvedAt }]) => [resolvedAt === null ? 0 : 1]);
}
