import { z } from "zod";
import { problem, type Problem } from "../domain/analysis.ts";
import { UsageError } from "../domain/errors.ts";
import { parsedLine } from "./parsed-line.ts";
import { cutOff, savedLines } from "./saved-lines.ts";

const head = z.object({
  type: z.literal("run"),
  /** The version of the code that read it: other rules say other things. */
  code: z.string(),
  shard: z.strictObject({ nth: z.int().min(1), of: z.int().min(1) }),
  /** How many lines follow. */
  reports: z.int().min(0),
  problems: z.int().min(0),
});

/** The first line of a partial result: which part of the documents it is of. */
export type PartialHead = z.infer<typeof head>;

export interface PartialOptions {
  /** The version that is to have made it. */
  readonly code: string;
  /** Hears of each report, as JSON. */
  readonly onReport: (json: string) => void;
  readonly onProblem: (problem: Problem) => void;
}

const line = z.discriminatedUnion("type", [
  z.looseObject({ type: z.literal("report") }),
  problem.extend({ type: z.literal("problem") }),
]);

/** Reads what `analyse --shard` wrote, line by line; returns its first line. Throws UsageError. */
export async function readPartial(
  path: string,
  { code, onReport, onProblem }: PartialOptions,
): Promise<PartialHead> {
  let first: PartialHead | null = null;
  const count = { reports: 0, problems: 0 };
  for await (const text of savedLines(path)) {
    if (first === null) {
      first = headIn(path, text, code);
      continue;
    }
    const its = parsedLine(text, line);
    if (its === null) throw cutOff(path);
    const { type, ...rest } = its;
    if (type === "report") onReport(JSON.stringify(rest));
    else onProblem(problem.parse(rest));
    count[`${type}s`] += 1;
  }
  if (first === null) throw noPartial(path);
  if (first.reports !== count.reports || first.problems !== count.problems) throw cutOff(path);
  return first;
}

function headIn(path: string, text: string, code: string): PartialHead {
  const its = parsedLine(text, head);
  if (its === null) throw noPartial(path);
  if (its.code === code) return its;
  throw new UsageError(
    `${path} was made by another version of this tool. Make it again with the version that merges.`,
  );
}

const noPartial = (path: string): UsageError =>
  new UsageError(
    `${path} is no partial result. Give the files that analyse --shard i/n --format ndjson wrote.`,
  );
