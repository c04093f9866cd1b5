import { Option } from "commander";
import { exitStatuses, type ExitStatus } from "./exit-status.ts";
import { type Terminal, widthOf } from "./terminal.ts";

/** What a command that reads no document lists. */
interface List<T> {
  readonly rows: readonly T[];
  readonly render: (rows: readonly T[], width: number) => Iterable<string>;
}

export interface ListOptions {
  readonly format: "summary" | "json";
}

export const listFormat = (): Option =>
  new Option("--format <format>", "how to write it")
    .choices(["summary", "json"])
    .default("summary");

/** Writes a list as JSON or for people. */
export async function printList<T>(
  { rows, render }: List<T>,
  { format }: ListOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { writeOutput } = await import("./write-output.ts");
  const pieces =
    format === "json"
      ? [`${JSON.stringify(rows, null, 2)}\n`]
      : render(rows, widthOf(terminal.stdout));
  await writeOutput(pieces, undefined, terminal);
  return exitStatuses.allRead;
}
