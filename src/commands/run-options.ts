import { type Command, InvalidArgumentError, Option } from "commander";
import type { Shard } from "../batch/shard.ts";
import { queueOption } from "./queue-option.ts";
import { type ReadingOptions, readNumber } from "./reading-options.ts";

/** The options of a run that may be long, or one of several. */
export interface RunOptions extends ReadingOptions {
  readonly manifest?: string;
  readonly shard?: Shard;
  /** The Redis through which other machines read. */
  readonly queue?: string;
  readonly queueBytes?: true;
  readonly queueWidth?: number;
}

/** Adds where a long run notes what is done. */
export const addManifestOption = (command: Command): Command =>
  command.addOption(
    new Option(
      "--manifest <file>",
      "note here what is done, and go on from it after an interruption",
    ),
  );

/** Adds what a long run can be told: to go on where it broke off, to read a part only. */
export const addRunOptions = (command: Command): Command =>
  addManifestOption(command)
    .addOption(
      new Option(
        "--shard <i/n>",
        "read only the i-th of n parts of the documents (see: merge)",
      ).argParser(readShard),
    )
    .addOption(queueOption("let machines at this queue read (see: worker)"))
    .option("--queue-bytes", "send the documents themselves, to machines that do not see the files")
    .addOption(
      new Option("--queue-width <n>", "how many documents are on their way at once")
        .default(64)
        .argParser(readNumber),
    );

function readShard(given: string): Shard {
  const [, nth, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(given)?.map(Number) ?? [];
  if (nth !== undefined && of !== undefined && nth <= of) return { nth, of };
  throw new InvalidArgumentError("Write it as 2/8: the second of eight parts.");
}
