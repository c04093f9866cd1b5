import type { Report } from "../domain/report.ts";
import { idKey } from "./name-key.ts";

/** Two location ids of one place, as the regulator's records relate them. */
export interface RegistrationPair {
  readonly earlier: string;
  readonly later: string;
  /** "New Provider", "Location Move"; null where the record gives none. */
  readonly reason: string | null;
}

/** The relations between ids that `reports` name, each once; only between those that are in hand. */
export function registrationPairs(
  reports: readonly Pick<Report, "location" | "relations">[],
): readonly RegistrationPair[] {
  const inHand = new Set(reports.flatMap(({ location }) => location.id ?? []).map(idKey));
  const pairs = new Map<string, RegistrationPair>();
  for (const { location, relations } of reports)
    for (const { role, id, reason } of relations) {
      if (id === null || location.id === null || !inHand.has(idKey(id))) continue;
      const [own, other] = [idKey(location.id), idKey(id)];
      if (own === other) continue;
      const [earlier, later] = role === "predecessor" ? [other, own] : [own, other];
      const key = `${earlier} ${later}`;
      if (!pairs.has(key)) pairs.set(key, { earlier, later, reason });
    }
  return [...pairs.values()];
}

/**
 * The pairs that leave no doubt whose history it is. Where one registration was split into two, or
 * two became one, the history of neither is that of the other.
 */
export function plainPairs(pairs: readonly RegistrationPair[]): readonly RegistrationPair[] {
  const count = (role: "earlier" | "later", id: string): number => counts.get(`${role} ${id}`) ?? 0;
  const counts = new Map<string, number>();
  for (const { earlier, later } of pairs)
    for (const key of [`earlier ${earlier}`, `later ${later}`])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return pairs.filter(
    ({ earlier, later }) => count("earlier", earlier) === 1 && count("later", later) === 1,
  );
}
