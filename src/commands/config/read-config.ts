import { config, type Config } from "../../domain/config.ts";
import { UsageError } from "../../domain/errors.ts";
import { sortedBy } from "../../domain/sorted-by.ts";
import { faultWords } from "./fault-words.ts";
import type { FoundConfig } from "./find-config.ts";
import { linesOf } from "./lines-of.ts";

/** The settings of a project, and on which line each stands. */
export interface ReadConfig {
  readonly config: Config;
  readonly lineOf: (key: readonly string[]) => number;
}

/** Reads the settings; `name` is what to call the file. Whatever is wrong is told with its line. */
export function readConfig({ text, within }: FoundConfig, name: string): ReadConfig {
  const whole = parsed(text, name);
  const lines = linesOf(text);
  const [twice] = lines.doubled;
  if (twice !== undefined) throw faulty([`${name}:${String(twice)}: a key stands there twice`]);
  const read = config.safeParse(within.reduce(valueIn, whole));
  if (read.success) return { config: read.data, lineOf: (key) => lines.at([...within, ...key]) };
  const faults = read.error.issues.flatMap(faultWords).map(({ path, reason }) => {
    const key = path.length === 0 ? "" : ` ${path.map(String).join(".")}:`;
    return { line: lines.at([...within, ...path]), words: `${key} ${reason}` };
  });
  throw faulty(
    sortedBy(faults, ({ line }) => [line]).map(({ line, words }) => `${name}:${line}:${words}`),
  );
}

const valueIn = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    const position = /position (\d+)/.exec(reason)?.[1];
    const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
    throw faulty([`${name}:${String(before.split("\n").length)}: no JSON: ${reason}`]);
  }
}

const faulty = (faults: readonly string[]): UsageError =>
  new UsageError(
    [
      ...faults.map((fault) => fault.replace(/[^.?]$/, "$&.")),
      "Mend it, or leave it out with --no-config.",
    ].join("\n"),
  );
