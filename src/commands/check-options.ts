import { type Command, Option } from "commander";
import { checkFormats, type CheckFormat } from "../domain/check-formats.ts";
import { UsageError } from "../domain/errors.ts";
import { defaultFailOn, gateSelectors, type GateSelector } from "../domain/gate-selectors.ts";
import type { HistoryOptions } from "./history-options.ts";
import { policyOption } from "./analysis-options.ts";
import { readRegulations } from "./read-regulations.ts";
import { withOptions } from "./reading-options.ts";
import type { RunOptions } from "./run-options.ts";
import type { Terminal } from "./terminal.ts";

export interface CheckOptions extends RunOptions, HistoryOptions {
  readonly failOn: readonly GateSelector[];
  /** Each as it counts: "RA-2014 12". */
  readonly regulation?: readonly string[];
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly format?: CheckFormat;
  readonly policy?: string;
}

export const addCheckOptions = (command: Command): Command =>
  withOptions(command, [
    new Option("--fail-on <conditions>", "what fails, with commas between; may be given again")
      .default(defaultFailOn, defaultFailOn.join(","))
      .argParser(readFailOn),
    new Option(
      "--regulation <numbers>",
      "of breaches and what repeats, count only these regulations: 12,17",
    ).argParser(readRegulations),
    new Option("--baseline <file>", "fail only on what this file does not know"),
    new Option("--update-baseline", "write to the file of --baseline what is found now"),
    new Option(
      "--format <format>",
      "how to write it (default: text; under GitHub Actions: github)",
    ).choices(checkFormats),
    policyOption(),
  ]);

/** Reads `repeat:persistent,inadequate`; the first time, what is not asked for no longer counts. */
export function readFailOn(
  given: string,
  before: readonly GateSelector[] = defaultFailOn,
): readonly GateSelector[] {
  const asked = given.split(",").map((part) => readSelector(part.trim()));
  return [...new Set([...(before === defaultFailOn ? [] : before), ...asked])];
}

function readSelector(given: string): GateSelector {
  const selector = gateSelectors.find((one) => one === given);
  if (selector !== undefined) return selector;
  throw new UsageError(
    `Nothing can fail on "${given}". The conditions are ${gateSelectors.join(", ")}.`,
  );
}

/** The format that is asked for, else the one that suits where it is read. */
export const formatOf = (
  { format, output }: Pick<CheckOptions, "format" | "output">,
  { env }: Pick<Terminal, "env">,
): CheckFormat =>
  format ?? (env["GITHUB_ACTIONS"] === "true" && output === undefined ? "github" : "text");
