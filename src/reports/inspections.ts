import type { InspectionClaim } from "../domain/claim.ts";
import type { Section } from "../domain/document.ts";
import type { Mention } from "../domain/fact.ts";
import { lengthOf } from "../domain/span.ts";
import type { InspectionScope, RatedQuestion } from "../domain/vocabulary.ts";
import { completeDates } from "../facts/inspection/read-inspection.ts";
import { readDates } from "../structure/dates.ts";

/** When and how the regulator looked. */
export interface Inspection {
  readonly dates: readonly string[];
  readonly published: string | null;
  readonly scope: InspectionScope | null;
  readonly lookedAt: ReadonlySet<RatedQuestion> | null;
}

type Dated = Mention<InspectionClaim> & { readonly standsNow: boolean };

/**
 * The inspection that a report is about. The cover's dates win, then the first in prose that no
 * cue puts in the past; among bare months the last before publication.
 */
export function inspectionOf(
  facts: readonly Dated[],
  sections: readonly Section[],
  footer: string | null,
): Inspection {
  const current = facts.filter(({ standsNow }) => standsNow);
  const role = (wanted: InspectionClaim["role"]): Dated[] =>
    current.filter(({ claim }) => claim.role === wanted);
  const printed = role("published").flatMap(({ claim }) => claim.dates);
  const published = printed[0] ?? readDates(footer ?? "")[0] ?? null;
  const scope = role("scope").map(({ claim }) => claim.scope);
  return {
    dates: visited(role("visited"), published),
    published,
    scope: scopes.find((one) => scope.includes(one)) ?? null,
    lookedAt: lookedAt(role("looked-at"), sections, scope),
  };
}

// What narrows an inspection weighs more than "comprehensive", which often tells an earlier one.
const scopes: readonly InspectionScope[] = ["targeted", "focused", "comprehensive"];

function visited(mentions: readonly Dated[], published: string | null): readonly string[] {
  const dated = mentions
    .map(({ claim, evidence }) => ({
      rank: ranks.findIndex((prefix) => evidence.rule.startsWith(prefix)),
      dates: completeDates(claim.dates, published).filter(
        (date) => published === null || date.slice(0, 7) <= published.slice(0, 7),
      ),
    }))
    .filter(({ dates }) => dates.length > 0);
  for (let rank = 0; rank < ranks.length; rank += 1) {
    const best = dated.find((one) => one.rank === rank);
    if (best) return best.dates;
  }
  return [];
}

const ranks = [
  "inspection.cover-visited",
  "inspection.report-from",
  "inspection.carried-out-on",
  "inspection.took-place",
  "inspection.following",
  "inspection.",
];

/** A chapter is written where it says more than its rating. */
const written = 400;

function lookedAt(
  mentions: readonly Dated[],
  sections: readonly Section[],
  scope: readonly (InspectionScope | null)[],
): ReadonlySet<RatedQuestion> | null {
  if (!scope.includes("focused") && !scope.includes("targeted")) return null;
  const chapters = sections.flatMap(({ question, span }) =>
    question !== null && lengthOf(span) > written ? [question] : [],
  );
  const named = mentions.flatMap(({ claim }) => claim.questions);
  const asked = new Set<RatedQuestion>(chapters.length > 0 ? chapters : named);
  return asked.size > 0 ? asked : null;
}
