import type { GoldReport } from "../domain/gold.ts";
import { isSameName } from "./comparable-name.ts";
import { pairUp, type Pairing } from "./pair-up.ts";
import { readingsOf } from "./readings-of.ts";
import type { Told } from "./told.ts";

/**
 * Which of several reports of a document each report of the gold stands for: by the date of
 * publication, else the first day of inspection, else the name. Where several share a date (the
 * services of one council paper), the name must fit as well.
 */
export function pairReports(
  golds: readonly GoldReport[],
  tolds: readonly Told[],
): Pairing<GoldReport, Told> {
  const isAlone = (date: (gold: GoldReport) => readonly string[], gold: GoldReport): boolean =>
    golds.filter((other) => date(other).some((one) => date(gold).includes(one))).length === 1;
  return pairUp(golds, tolds, [
    (gold, told) => isPublishedWith(gold, told) && isNamedAs(gold, told),
    (gold, told) => isPublishedWith(gold, told) && isAlone(publishedOf, gold),
    (gold, told) => isInspectedWith(gold, told) && isNamedAs(gold, told),
    (gold, told) => isInspectedWith(gold, told) && isAlone(firstDayOf, gold),
    isNamedAs,
  ]);
}

/** The report that a gold for only one of them is about: of the same date, else the newest. */
export const reportMeant = (gold: GoldReport, tolds: readonly Told[]): Told | undefined =>
  tolds.find((told) => isPublishedWith(gold, told)) ??
  tolds.reduce<Told | undefined>(
    (newest, told) => (newest === undefined || dateOf(told) > dateOf(newest) ? told : newest),
    undefined,
  );

const dateOf = ({ published, dates }: Told): string => published ?? dates.at(-1) ?? "";

const publishedOf = ({ published }: GoldReport): readonly string[] =>
  published === undefined ? [] : readingsOf(published).filter((date) => date !== null);

const firstDayOf = ({ inspectionDates }: GoldReport): readonly string[] =>
  inspectionDates === undefined
    ? []
    : readingsOf(inspectionDates).flatMap((days) => days?.slice(0, 1) ?? []);

const isPublishedWith = (gold: GoldReport, { published }: Told): boolean =>
  published !== null && publishedOf(gold).includes(published);

const isInspectedWith = (gold: GoldReport, { dates: [first] }: Told): boolean =>
  first !== undefined && firstDayOf(gold).includes(first);

function isNamedAs({ location }: GoldReport, told: Told): boolean {
  if (location?.name === undefined) return false;
  const names = [told.location.name, ...told.location.formerNames].filter((name) => name !== null);
  return readingsOf(location.name)
    .filter((name) => name !== null)
    .some((wanted) => names.some((name) => isSameName(wanted, name)));
}
