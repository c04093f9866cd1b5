import { UsageError } from "../domain/errors.ts";
import { law, regulationOf, successorOf } from "../domain/law/index.ts";
import { instruments, type Instrument } from "../domain/vocabulary.ts";

/** Reads `12,17`, `RA-2010 13`, `REG-2009 18`: each as it counts over the years ("RA-2014 12"). */
export const readRegulations = (
  given: string,
  before: readonly string[] = [],
): readonly string[] => [
  ...new Set([...before, ...given.split(",").map((part) => readRegulation(part.trim()))]),
];

function readRegulation(given: string): string {
  const [number = "", name = null] = given
    .toUpperCase()
    .split(/[\s:]+/)
    .reverse();
  const instrument = (name === null ? usual : instruments.filter((one) => one === name)).find(
    (one) => regulationOf(one, number) !== undefined,
  );
  if (instrument === undefined) throw new UsageError(unknown(given));
  const counted = successorOf(instrument, number);
  return `${counted.instrument} ${counted.number}`;
}

// A number alone is of 2014; one that only the law of 2010 has, of that.
const usual: readonly Instrument[] = ["RA-2014", "RA-2010"];

const unknown = (given: string): string =>
  `There is no regulation "${given}" that can be breached. Those of 2014 are ` +
  `${law["RA-2014"].map(({ number }) => number).join(", ")}; others are written with their law: ` +
  "RA-2010 13, REG-2009 18 (see: cqc-lens crosswalk).";
