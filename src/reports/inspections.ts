import type { InspectionClaim } from "../domain/claim.ts";
import type { Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { ra2014InForce } from "../domain/law/index.ts";
import { lengthOf } from "../domain/span.ts";
import type { InspectionScope, Instrument, RatedQuestion, Status } from "../domain/vocabulary.ts";
import { completeDates } from "../facts/inspection/read-inspection.ts";
import { readDates } from "../structure/dates.ts";
import { factsOf } from "./is-of.ts";

/** When the regulator looked, and when it published. */
export interface InspectionDates {
  readonly dates: readonly string[];
  readonly published: string | null;
}

/** How much it looked at. `lookedAt` is null where it looked at all key questions. */
export interface InspectionReach {
  readonly scope: InspectionScope | null;
  readonly lookedAt: ReadonlySet<RatedQuestion> | null;
}

type Told = Fact<InspectionClaim>;

/**
 * The dates of the inspection that a report is about. The cover's win, then the first in prose that
 * no cue puts in the past. `footer` is the publication date of the running footer.
 */
export function inspectionDatesOf(facts: readonly Fact[], footer: string | null): InspectionDates {
  const told = factsOf("inspection", facts).filter(isOfThisOne);
  const printed = [...told.filter(isOf("published")), ...told.filter(isOf("dateline"))];
  const published =
    printed.flatMap(({ claim }) => claim.dates.filter(hasYear))[0] ??
    readDates(footer ?? "")[0] ??
    null;
  return { dates: visited(told.filter(isOf("visited")), published), published };
}

/** The dates of the inspection that `facts` tell, where its publication is known from elsewhere. */
export const visitDatesOf = (facts: readonly Fact[], published: string | null): readonly string[] =>
  visited(factsOf("inspection", facts).filter(isOfThisOne).filter(isOf("visited")), published);

const passed: ReadonlySet<Status> = new Set([
  "previous",
  "absent",
  "hypothetical",
  "other-service",
]);

const isOfThisOne = ({ status }: Fact): boolean => !passed.has(status);

const isOf =
  (role: InspectionClaim["role"]) =>
  ({ claim }: Told): boolean =>
    claim.role === role;

const hasYear = (date: string): boolean => !date.startsWith("-");

function visited(mentions: readonly Told[], published: string | null): readonly string[] {
  // A later day in prose is another visit; on the cover it is what the report says, and a warning.
  const isPossible = (rank: number) => (date: string) =>
    rank === 0 || published === null || date.slice(0, 7) <= published.slice(0, 7);
  const dated = mentions
    .map(({ claim, evidence }) => {
      const rank = ranks.findIndex((prefix) => evidence.rule.startsWith(prefix));
      return { rank, dates: completeDates(claim.dates, published).filter(isPossible(rank)) };
    })
    .filter(({ dates }) => dates.length > 0);
  const best = Math.min(...dated.map(({ rank }) => rank));
  const told = dated.filter(({ rank }) => rank === best).map(({ dates }) => dates);
  // A cover may tell one day beside the label and the others below it.
  const first = best === 0 ? longestOf(told) : (told[0] ?? []);
  return longestOf([first, ...dated.map(({ dates }) => dates).filter(holdsAll(first))]);
}

// The same days and more: "inspected on 7 July" on the cover, "on 7 and 10 July" in the text.
const holdsAll =
  (days: readonly string[]) =>
  (dates: readonly string[]): boolean =>
    days.length > 0 && days.every((day) => dates.includes(day));

const longestOf = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce((longest, one) => (one.length > longest.length ? one : longest), []);

// The rules that tell the dates, the surest first; the last stands for all others.
const ranks = [
  "inspection.cover-visited",
  "inspection.entry-date",
  "inspection.report-from",
  "inspection.carried-out-on",
  "inspection.took-place",
  "inspection.following",
  "inspection.",
];

/** How much the inspection looked at, by what the report says of itself. */
export function inspectionReachOf(
  facts: readonly Fact[],
  sections: readonly Section[],
): InspectionReach {
  const told = factsOf("inspection", facts).filter(isOfThisOne);
  const said = told.map(({ claim }) => claim.scope);
  const scope = scopes.find((one) => said.includes(one)) ?? null;
  const part = scope === "focused" || scope === "targeted";
  return { scope, lookedAt: part ? lookedAt(told.filter(isOf("looked-at")), sections) : null };
}

// What narrows an inspection weighs more than "comprehensive", which often tells an earlier one.
const scopes: readonly InspectionScope[] = ["targeted", "focused", "comprehensive"];

/** A chapter is written where it says more than its rating. */
const written = 400;

function lookedAt(
  told: readonly Told[],
  sections: readonly Section[],
): ReadonlySet<RatedQuestion> | null {
  const chapters = sections.flatMap(({ question, span }) =>
    question !== null && lengthOf(span) > written ? [question] : [],
  );
  const named = told.flatMap(({ claim }) => claim.questions);
  // A chapter of two sentences is of a question looked at where the report names it as one.
  const short = named.filter((asked) => sections.some(({ question }) => question === asked));
  const asked = new Set<RatedQuestion>(chapters.length > 0 ? [...chapters, ...short] : named);
  return asked.size > 0 ? asked : null;
}

/** The regulations in force at the inspection; where its date is unknown, the present ones. */
export function eraOf({ dates, published }: InspectionDates): Instrument {
  const day = dates[0] ?? published;
  return day !== null && day < ra2014InForce.slice(0, day.length) ? "RA-2010" : "RA-2014";
}
