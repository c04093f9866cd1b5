import { type Command, Option } from "commander";
import { UsageError } from "../domain/errors.ts";
import type { Policy } from "../domain/policy.ts";
import { sheetNames, type SheetName } from "../rendering/sheets/sheet-names.ts";
import { addHistoryOptions, type HistoryOptions } from "./history-options.ts";

const formats = ["summary", "json", "ndjson", "csv", "markdown", "html"] as const;
export type AnalysisFormat = (typeof formats)[number];

/** The options of every command that prints an analysis. */
export interface AnalysisOptions extends HistoryOptions {
  readonly format: AnalysisFormat;
  readonly policy?: string;
  readonly rows?: SheetName;
  readonly bom?: true;
}

export const addAnalysisOptions = (command: Command): Command =>
  addHistoryOptions(
    command
      .addOption(
        new Option("--format <format>", "how to write it").choices(formats).default("summary"),
      )
      .addOption(new Option("--rows <what>", "what a row of --format csv is").choices(sheetNames))
      .option("--bom", "begin --format csv with a byte order mark, for old spreadsheets")
      .addOption(policyOption()),
  );

export const policyOption = (): Option =>
  new Option(
    "--policy <name|file>",
    "what counts as repeated: a policy by name, or in a file (see: policies)",
  );

/** Throws where the options do not go together. */
export function checkFormat({ format, rows, bom }: AnalysisOptions): void {
  if (format !== "csv" && (rows !== undefined || bom === true))
    throw new UsageError("--rows and --bom are for --format csv.");
}

/** The policy that is asked for, else the one of the contract. */
export async function policyOf({ policy }: Pick<AnalysisOptions, "policy">): Promise<Policy> {
  if (policy === undefined) return (await import("../domain/policy.ts")).defaultPolicy;
  return (await import("./read-policy.ts")).readPolicy(policy);
}
