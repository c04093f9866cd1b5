import type { Instrument } from "../vocabulary.ts";
import { ra2010 } from "./ra-2010.ts";
import { ra2014 } from "./ra-2014.ts";
import { reg2009 } from "./reg-2009.ts";
import type { Regulation } from "./regulation.ts";

export type { Regulation } from "./regulation.ts";

/** The regulations of each instrument that a service can breach. */
export const law: Readonly<Record<Instrument, readonly Regulation[]>> = {
  "RA-2014": ra2014,
  "RA-2010": ra2010,
  "REG-2009": reg2009,
};

/** From this day inspections are under RA-2014, before it under RA-2010 (SI 2014/2936). */
export const ra2014InForce = "2015-04-01";

/** The regulation of that number; undefined where it is none that can be breached ("22", "99"). */
export const regulationOf = (instrument: Instrument, number: string): Regulation | undefined =>
  law[instrument].find((one) => one.number === number);

/** The phrases that name a regulation in prose, its title first ("and" may be "&" or "/"). */
export const namesOf = ({ title, names }: Regulation): readonly string[] => [
  title
    .replace(/[.()]/g, String.raw`\$&`)
    .replace(/ and /g, " (?:and|&|/) ")
    .replace(/,/g, ",?"),
  ...names,
];

/**
 * Where a breach counts over the years: a regulation of 2010 counts as its main 2014 successor.
 * Returns the instrument and number to count under.
 */
export function successorOf(
  instrument: Instrument,
  number: string,
): { readonly instrument: Instrument; readonly number: string } {
  const [main] = regulationOf(instrument, number)?.successors ?? [];
  return main === undefined ? { instrument, number } : { instrument: "RA-2014", number: main };
}

/** The subject as a slug, the same for a regulation of 2010 and its successor: `safe-care-and-treatment`. */
export function categoryOf(instrument: Instrument, number: string): string {
  const counted = successorOf(instrument, number);
  const title = regulationOf(counted.instrument, counted.number)?.title ?? number;
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
