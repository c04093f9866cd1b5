import jaroWinkler from "#natural/lib/natural/distance/jaro-winkler_distance.js";
import type { z } from "zod";
import { config } from "../../domain/config.ts";

/** What is wrong with one key, and where it stands. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

/** What the schema finds wrong, in words; each key that it does not know for itself. */
export function faultWords(issue: z.core.$ZodIssue): readonly Fault[] {
  if (issue.code !== "unrecognized_keys")
    return [{ path: issue.path, reason: issue.message.replace(/^Invalid (?:input|option): /, "") }];
  return issue.keys.map((key) => ({
    path: [...issue.path, key],
    reason: `there is no such key${meant(key)}`,
  }));
}

const shape = config.shape;
const known: readonly string[] = [
  ...Object.keys(shape),
  ...Object.keys(shape.check.unwrap().shape).map((key) => `check.${key}`),
];

// "failon" and "failOn" score 1 without their case, "baselines" and "baseline" 0.98, "format" and "memory" 0.6.
const near = 0.85;

function meant(key: string): string {
  const [nearest] = known
    .map((name) => ({ name, score: likeness(key, name) }))
    .filter(({ score }) => score >= near)
    .sort((a, b) => b.score - a.score);
  return nearest === undefined
    ? `; the keys are ${known.join(", ")}`
    : `; did you mean ${nearest.name}?`;
}

const likeness = (key: string, name: string): number =>
  jaroWinkler(bare(key), bare(name.replace(/^check\./, "")));

const bare = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, "");
