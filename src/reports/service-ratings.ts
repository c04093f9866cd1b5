import type { RatingClaim, ServiceRatingClaim } from "../domain/claim.ts";
import type { Document } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { eachRated, type Ratings, type Report } from "../domain/report.ts";
import type { Span } from "../domain/span.ts";
import { standsNow } from "../domain/vocabulary.ts";
import { ratedServices } from "../facts/service-rating/rated-services.ts";
import { assignStatus } from "../status/assign-status.ts";
import { citeFact } from "./cite.ts";
import { coreServiceOf } from "./core-services.ts";
import { factsOf } from "./is-of.ts";
import { settledRatings, type RatingSetting } from "./ratings.ts";

/**
 * What a part of a document rates for single services; the row of a grid that stands for all of them
 * rates the location itself.
 */
export function serviceFacts(text: string, span: Span, inspected: string | null): Fact[] {
  const section = { kind: "body", question: null, standing: "current", span } as const;
  const told = factsOf(
    "service-rating",
    assignStatus(ratedServices(text, span), { text, section, inspected }),
  );
  const whole = told.filter(({ claim }) => forAll.test(claim.service));
  const rows = new Set(whole.map(({ evidence }) => evidence.span.start));
  const ofLocation = rows.size === 1 ? whole.map(asRating) : [];
  return [...told.filter((fact) => !whole.includes(fact)), ...ofLocation];
}

// The last row of a grid, or a grid of one row without a name. With several grids there are several
// such rows, and which is the location's nobody can tell.
const forAll =
  /^(?:overall(?: (?:rating|hospital|trust|location|provider|services?))?|(?:hospital|trust|location|whole trust) overall|all services|overall for (?:this|the) .{3,40}|)$/i;

const asRating = (fact: Fact<ServiceRatingClaim>): Fact<RatingClaim> => ({
  ...fact,
  claim: {
    type: "rating",
    questions: [fact.claim.question],
    ofChapter: false,
    rest: null,
    value: fact.claim.value,
    before: null,
  },
});

/** The ratings of each service that has some of its own, in the order in which the report names them. */
export function serviceRatingsOf(
  facts: readonly Fact[],
  setting: RatingSetting,
): Report["serviceRatings"] {
  const { document, sections } = setting;
  const serviceOf = coreServiceOf(document, sections);
  const listed = factsOf("service-rating", facts).filter(({ status }) => standsNow.has(status));
  const chapters = factsOf("rating", facts).flatMap((fact) => serviceOf(fact) ?? []);
  const names = [...listed.map(({ claim }) => claim.service), ...chapters].filter(isFirst);
  return names.flatMap((name) => {
    const own = listed.filter(({ claim }) => same(claim.service, name));
    const chapter = settledRatings(
      facts.filter((fact) => same(serviceOf(fact) ?? "", name)),
      setting,
    ).now;
    const ratings = joined(ratingsListed(own, document), chapter);
    return Object.values(ratings).some((one) => one !== null) ? [{ name, ratings }] : [];
  });
}

const same = (one: string, other: string): boolean => keyOf(one) === keyOf(other);

// "Medical care (including older people's care)" is "Medical care" elsewhere in the same report.
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/\(.*\)|\bservices?\b/g, "")
    .replace(/[^a-z]+/g, " ")
    .trim();

const isFirst = (name: string, nth: number, all: readonly string[]): boolean =>
  all.findIndex((one) => same(one, name)) === nth;

const ratingsListed = (told: readonly Fact<ServiceRatingClaim>[], document: Document): Ratings =>
  eachRated((question) => {
    const first = told.find(({ claim }) => claim.question === question);
    if (first === undefined) return null;
    const alike = told.filter(
      ({ claim }) => claim.question === question && claim.value === first.claim.value,
    );
    return {
      value: first.claim.value,
      basis: "awarded",
      evidence: alike.map((fact) => citeFact(document, fact)),
    };
  });

const joined = (listed: Ratings, chapter: Ratings): Ratings =>
  eachRated((question) => listed[question] ?? chapter[question]);
