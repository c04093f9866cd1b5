import { cleanLine } from "../clean/clean-characters.ts";
import type { EntryDraft, RatingDraft, ServiceDraft } from "./entry-draft.ts";
import { type Doubt, ratingDraft } from "./rating-draft.ts";
import { serviceName } from "./service-names.ts";
import type { OverallRating, QuestionRating, RatingsNode } from "./record-schema.ts";
import { dayIn } from "./words.ts";

/** What reading an entry needs to know of its record. */
export interface EntryContext {
  readonly doubt: Doubt;
  /** The ids of the record itself: what bears another was given to an earlier registration. */
  readonly ownIds: readonly string[];
  /** The names of core services and population groups, by the ids that ratings name them by. */
  readonly serviceNames: ReadonlyMap<string, string>;
}

/** The entry that `currentRatings` is, or one of `historicRatings`. */
export function ratingsEntry(node: RatingsNode, context: EntryContext): EntryDraft {
  const published = publishedOf(node, context);
  const organisation = organisationOf(node, published);
  const isOwn = organisation === null || context.ownIds.includes(organisation);
  return {
    form: "inspection",
    published,
    link: linkOf(node, published),
    group: null,
    from: isOwn ? null : cleanLine(organisation),
    ratings: node.overall ? ratingsIn(node.overall, null, { published, context }) : [],
    services: (node.serviceRatings ?? []).map((service) => serviceIn(service, published, context)),
    statements: [],
    commentary: null,
    visits: [],
  };
}

const questionsIn = ({ overall }: RatingsNode): readonly QuestionRating[] =>
  overall?.keyQuestionRatings ?? [];

// Current ratings without one for the whole place are dated by the newest of their parts.
function publishedOf(node: RatingsNode, { doubt }: EntryContext): string | null {
  const told = [node.overall?.reportDate, node.reportDate].flatMap((date) => date ?? []);
  const [day] = told.flatMap((date) => dayIn(date) ?? []);
  if (day === undefined && told[0]) doubt(`The date of a report cannot be read: ${told[0]}.`);
  const parts = [...questionsIn(node), ...(node.serviceRatings ?? [])];
  const days = parts.flatMap(({ reportDate }) => dayIn(reportDate ?? "") ?? []).sort();
  return day ?? days.at(-1) ?? null;
}

const linkOf = ({ overall, reportLinkId, serviceRatings }: RatingsNode, published: string | null) =>
  overall?.reportLinkId ??
  reportLinkId ??
  serviceRatings?.find(({ reportDate }) => dayIn(reportDate ?? "") === published)?.reportLinkId ??
  null;

/** Current ratings name the earlier registration beside each key question instead of once. */
function organisationOf(node: RatingsNode, published: string | null): string | null {
  const told = node.overall?.organisationId ?? node.organisationId;
  if (told) return told;
  const questions = questionsIn(node);
  const parts = questions.length > 0 ? questions : (node.serviceRatings ?? []);
  const ofThisReport = parts.filter(
    ({ reportDate }) => !reportDate || dayIn(reportDate) === published,
  );
  const [first, ...others] = new Set(ofThisReport.map((part) => part.organisationId ?? null));
  return others.length === 0 ? (first ?? null) : null;
}

interface Around {
  readonly published: string | null;
  readonly context: EntryContext;
}

/** A rating and those of its key questions. `since` is the report that all of them are from. */
function ratingsIn(
  rated: OverallRating,
  since: string | null,
  { published, context }: Around,
): readonly RatingDraft[] {
  const given = [
    { name: "overall", rating: rated.rating, day: null },
    ...(rated.keyQuestionRatings ?? []).map(({ name, rating, reportDate }) => ({
      name,
      rating,
      day: otherDay(reportDate, published),
    })),
  ];
  return given.flatMap(({ name, rating, day }) =>
    ratingDraft({ name, rating, carried: carriedFrom(since ?? day) }, context.doubt),
  );
}

const carriedFrom = (day: string | null): string | null =>
  day === null ? null : `from the report of ${day}`;

function serviceIn(
  service: OverallRating,
  published: string | null,
  context: EntryContext,
): ServiceDraft {
  const since = otherDay(service.reportDate, published);
  return {
    name: serviceName(service.name ?? "", context.serviceNames),
    ratings: ratingsIn(service, since, { published, context }),
  };
}

/** The day of the report that a part is from, where that is not this one. */
function otherDay(reportDate: string | null | undefined, published: string | null): string | null {
  const day = dayIn(reportDate ?? "");
  return day === published ? null : day;
}
