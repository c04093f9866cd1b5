import {
  everyRating,
  isRated,
  type EntryDraft,
  type RatingDraft,
  type ServiceDraft,
  type StatementDraft,
} from "./entry-draft.ts";

/**
 * The entries, each once: what stands in the current ratings can stand in the historic ones too.
 * Entries of one day are one where no report id and no rating tells them apart. The first has the
 * word, and what it leaves open the others fill in.
 */
export function mergeEntries(entries: readonly EntryDraft[]): readonly EntryDraft[] {
  const kept: EntryDraft[] = [];
  for (const entry of entries) {
    const at = kept.findIndex((other) => areOne(other, entry));
    const same = kept[at];
    if (same === undefined) kept.push(entry);
    else kept[at] = merged(same, entry);
  }
  return kept;
}

const agree = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;

const areOne = (a: EntryDraft, b: EntryDraft): boolean =>
  a.published !== null &&
  a.published === b.published &&
  agree(a.link, b.link) &&
  agree(a.group, b.group) &&
  contradictNot(a.ratings, b.ratings) &&
  a.services.every(({ name, ratings }) => {
    const other = b.services.find((service) => service.name === name);
    return other === undefined || contradictNot(ratings, other.ratings);
  });

const contradictNot = (as: readonly RatingDraft[], bs: readonly RatingDraft[]): boolean =>
  as.every(({ question, value }) =>
    bs.every((b) => b.question !== question || agree(b.value, value)),
  );

const merged = (a: EntryDraft, b: EntryDraft): EntryDraft => ({
  ...a,
  link: a.link ?? b.link,
  group: a.group ?? b.group,
  from: a.from ?? b.from,
  ratings: union(a.ratings, b.ratings),
  services: mergedServices(a.services, b.services),
  statements: [...a.statements, ...b.statements.filter((one) => !isAmong(one, a.statements))],
  commentary: a.commentary ?? b.commentary,
  visits: a.visits.length > 0 ? a.visits : b.visits,
});

const isAmong = (one: StatementDraft, statements: readonly StatementDraft[]): boolean =>
  statements.some(({ keyQuestion, name }) => keyQuestion === one.keyQuestion && name === one.name);

/** A rating stands before a word that says there is none. */
const union = (as: readonly RatingDraft[], bs: readonly RatingDraft[]): readonly RatingDraft[] => {
  const rated = [...as, ...bs].filter(({ value }) => value !== null);
  const all = [...rated, ...as, ...bs];
  return all.filter(({ question }, at) => all.findIndex((one) => one.question === question) === at);
};

function mergedServices(
  as: readonly ServiceDraft[],
  bs: readonly ServiceDraft[],
): readonly ServiceDraft[] {
  const names = new Set(as.map(({ name }) => name));
  const filled = as.map((service) => {
    const other = bs.find(({ name }) => name === service.name);
    return other === undefined
      ? service
      : { ...service, ratings: union(service.ratings, other.ratings) };
  });
  return [...filled, ...bs.filter(({ name }) => !names.has(name))];
}

/**
 * Whether an entry says anything. A report that was published without a rating does; current ratings
 * without a date, all "No published rating", only say that there never was one.
 */
export const saysAnything = (entry: EntryDraft): boolean =>
  isRated(entry) ||
  (entry.published !== null && (everyRating(entry).length > 0 || entry.form === "assessment"));
