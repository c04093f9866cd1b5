import { UsageError } from "../domain/errors.ts";
import { law } from "../domain/law/index.ts";
import { regulationNamed } from "../domain/law/regulation-named.ts";

/** Reads `12,17`, `RA-2010 13`, `REG-2009 18`: each as it counts over the years ("RA-2014 12"). */
export const readRegulations = (
  given: string,
  before: readonly string[] = [],
): readonly string[] => [...new Set([...before, ...given.split(",").map(readRegulation)])];

function readRegulation(given: string): string {
  const named = regulationNamed(given);
  if (named !== null) return named;
  throw new UsageError(
    `There is no regulation "${given.trim()}" that can be breached. Those of 2014 are ` +
      `${law["RA-2014"].map(({ number }) => number).join(", ")}; others are written with their law: ` +
      "RA-2010 13, REG-2009 18 (see: cqc-lens crosswalk).",
  );
}
