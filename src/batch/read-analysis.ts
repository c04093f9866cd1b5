import { z } from "zod";
import { UsageError } from "../domain/errors.ts";
import { standardInput } from "./find-inputs.ts";
import { parsedLine } from "./parsed-line.ts";
import { cutOff, savedLines } from "./saved-lines.ts";

/** A part of an analysis, as a line of its NDJSON holds it: a report, a location, a repeated failure. */
const part = z.looseObject({
  type: z.enum(["run", "report", "location", "repeatedFailure", "problem"]),
});
export type AnalysisPart = z.infer<typeof part>;

const whole = z.looseObject({
  schemaVersion: z.int(),
  tool: z.object({ name: z.string(), version: z.string() }),
  reports: z.array(z.looseObject({})),
  locations: z.array(z.looseObject({})),
  repeatedFailures: z.array(z.looseObject({})),
});

/** What made an analysis; null where it does not say. */
export type MadeBy = z.infer<typeof whole>["tool"] | null;

export interface AnalysisFile {
  /** `-` is standard input. */
  readonly path: string;
  readonly stdin: NodeJS.ReadableStream;
  /** Hears of each part, reports before what is told of them. */
  readonly onPart: (part: AnalysisPart) => void;
}

/** Reads an analysis: NDJSON, whole or of a shard, line by line, or JSON. Throws UsageError. */
export async function readAnalysis({ path, stdin, onPart }: AnalysisFile): Promise<MadeBy> {
  const rest: string[] = [];
  let isLines: boolean | null = null;
  for await (const saved of savedLines(path, path === standardInput ? stdin : undefined)) {
    const line: string = isLines === null ? saved.replace(/^\uFEFF/, "") : saved;
    const one: AnalysisPart | null = isLines === false ? null : parsedLine(line, part);
    isLines ??= one !== null;
    if (!isLines) rest.push(line);
    else if (one === null) throw cutOff(path);
    else onPart(one);
  }
  return isLines === true ? null : readWhole(path, rest.join("\n"), onPart);
}

function readWhole(path: string, text: string, onPart: AnalysisFile["onPart"]): MadeBy {
  const { schemaVersion, tool, reports, locations, repeatedFailures } = wholeIn(path, text);
  if (schemaVersion !== 1)
    throw new UsageError(
      `${path} is of schema version ${String(schemaVersion)}, and this tool knows version 1. Check it with the tool that made it: ${tool.name} ${tool.version}.`,
    );
  for (const report of reports) onPart({ ...report, type: "report" });
  for (const location of locations) onPart({ ...location, type: "location" });
  for (const failure of repeatedFailures) onPart({ ...failure, type: "repeatedFailure" });
  return tool;
}

function wholeIn(path: string, text: string): z.infer<typeof whole> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw /^\s*\{/.test(text) ? cutOff(path) : noAnalysis(path);
  }
  const read = whole.safeParse(json);
  if (read.success) return read.data;
  throw noAnalysis(path);
}

const noAnalysis = (path: string): UsageError =>
  new UsageError(
    `${path} is no analysis. Give what analyse --format json or --format ndjson wrote.`,
  );
