import type { Chance } from "../domain/analysis.ts";
import { counted } from "./counted.ts";

/** What chance alone would give, so that a big provider is not shamed by its size. */
export function chanceWords({ inspected, expected, probability }: Chance): string {
  const of = `Of ${counted(inspected, "location")} whose reports could tell of it`;
  if (probability === null) return `${of}; there is no other provider here to compare with.`;
  const often = Math.round(expected * 10) / 10;
  const chance = probability < 0.01 ? "under 1 %" : `${String(Math.round(probability * 100))} %`;
  return `${of}, chance alone would give ${String(often)}, and as many as this in ${chance} of cases.`;
}
