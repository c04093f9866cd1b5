import type { RatingClaim, ServiceRatingClaim } from "../domain/claim.ts";
import type { Document, Section } from "../domain/document.ts";
import type { Fact } from "../domain/fact.ts";
import { eachRated, type Ratings, type Report } from "../domain/report.ts";
import { standsNow } from "../domain/vocabulary.ts";
import { ratedServices } from "../facts/service-rating/rated-services.ts";
import { assignStatus } from "../status/assign-status.ts";
import { citeFact } from "./cite.ts";
import { factsOf } from "./is-of.ts";
import { settledRatings, type RatingSetting } from "./ratings.ts";

/**
 * What the sections of an entry rate for single services; the row of a grid that stands for all of them
 * rates the location itself.
 */
export function serviceFacts(
  text: string,
  sections: readonly Section[],
  inspected: string | null,
): Fact[] {
  const told = sections
    .filter(({ kind }) => kind !== "guidance")
    .flatMap((section) =>
      assignStatus(ratedServices(text, section.span), { text, section, inspected }),
    );
  const rated = factsOf("service-rating", told);
  const whole = rated.filter(isForAll);
  const rows = new Set(whole.map(({ evidence }) => evidence.span.start));
  const ofLocation = rows.size === 1 ? whole.map(asRating) : [];
  return [...rated.filter((fact) => !isForAll(fact)), ...ofLocation];
}

const isForAll = ({ claim }: Fact<ServiceRatingClaim>): boolean => forAll.test(claim.service);

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

/** What is told of one service: in lists and grids, and in the chapters under its heading. */
interface Told {
  readonly name: string;
  readonly listed: Fact<ServiceRatingClaim>[];
  readonly chapter: Fact[];
}

/** The ratings of each service that has some of its own, in the order in which the report names them. */
export function serviceRatingsOf(
  facts: readonly Fact[],
  setting: RatingSetting,
): Report["serviceRatings"] {
  return [...toldOfServices(facts, setting).values()].flatMap(({ name, listed, chapter }) => {
    const ofChapter = settledRatings(chapter, setting).now;
    const ratings = joined(ratingsListed(listed, setting.document), ofChapter);
    return Object.values(ratings).some((one) => one !== null) ? [{ name, ratings }] : [];
  });
}

function toldOfServices(
  facts: readonly Fact[],
  { serviceOf }: RatingSetting,
): ReadonlyMap<string, Told> {
  const services = new Map<string, Told>();
  const toldOf = (name: string): Told => {
    const known = services.get(keyOf(name)) ?? { name, listed: [], chapter: [] };
    services.set(keyOf(name), known);
    return known;
  };
  for (const fact of factsOf("service-rating", facts).filter(({ status }) => standsNow.has(status)))
    toldOf(fact.claim.service).listed.push(fact);
  for (const fact of facts) {
    const service = serviceOf(fact);
    if (service !== null) toldOf(service).chapter.push(fact);
  }
  return services;
}

// "Medical care (including older people's care)" is "Medical care" elsewhere in the same report.
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/\([^()]*\)|\bservices?\b/g, "")
    .replace(/[^a-z]+/g, " ")
    .trim();

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
