import { type Command, Option } from "commander";
import { UsageError } from "../domain/errors.ts";
import type { Policy } from "../domain/policy.ts";
import { addHistoryOptions, type HistoryOptions } from "./history-options.ts";

const formats = ["summary", "json", "ndjson", "html"] as const;
type Format = (typeof formats)[number];
const formatsToCome: readonly string[] = ["csv", "markdown"];

/** The options of every command that prints an analysis. */
export interface AnalysisOptions extends HistoryOptions {
  readonly format: Format;
  readonly policy?: string;
}

export const addAnalysisOptions = (command: Command): Command =>
  addHistoryOptions(
    command
      .addOption(
        new Option("--format <format>", `how to write it: ${formats.join(", ")}`)
          .default("summary")
          .argParser(readFormat),
      )
      .addOption(
        new Option(
          "--policy <name|file>",
          "what counts as repeated: a policy by name, or in a file (see: policies)",
        ),
      ),
  );

/** The policy that is asked for, else the one of the contract. */
export async function policyOf({ policy }: Pick<AnalysisOptions, "policy">): Promise<Policy> {
  if (policy === undefined) return (await import("../domain/policy.ts")).defaultPolicy;
  return (await import("./read-policy.ts")).readPolicy(policy);
}

function readFormat(given: string): Format {
  const format = formats.find((name) => name === given);
  if (format !== undefined) return format;
  const known = `Choose ${formats.slice(0, -1).join(", ")} or ${formats.at(-1) ?? ""}.`;
  throw new UsageError(
    formatsToCome.includes(given)
      ? `The format ${given} is not there yet. ${known}`
      : `There is no format "${given}". ${known}`,
  );
}
