import { instruments, type Instrument } from "../vocabulary.ts";
import { regulationOf, successorOf } from "./index.ts";

// A number alone is of 2014; one that only the law of 2010 has, of that.
const usual: readonly Instrument[] = ["RA-2014", "RA-2010"];

/**
 * The regulation that a person names ("12", "RA-2010 13", "reg-2009:18"), as it counts over the years
 * ("RA-2014 12"); null: there is none.
 */
export function regulationNamed(given: string): string | null {
  const [number = "", name = null] = given
    .trim()
    .toUpperCase()
    .split(/[\s:]+/)
    .reverse();
  const instrument = (name === null ? usual : instruments.filter((one) => one === name)).find(
    (one) => regulationOf(one, number) !== undefined,
  );
  if (instrument === undefined) return null;
  const counted = successorOf(instrument, number);
  return `${counted.instrument} ${counted.number}`;
}
