import { type Command, InvalidArgumentError, Option } from "commander";
import { UsageError } from "../domain/errors.ts";
import type { Terminal } from "./terminal.ts";

/** The options of every command that joins reports to histories. */
export interface HistoryOptions {
  readonly inherited: boolean;
}

const viewFormats = ["summary", "json"] as const;
/** The formats of a view that can be a page as well. */
export const pageFormats = [...viewFormats, "html"] as const;

/** The options of the views of the history. */
export interface ViewOptions extends HistoryOptions {
  readonly format: (typeof pageFormats)[number];
}

const inheritedOption = (): Option =>
  new Option("--no-inherited", "leave out what was inherited from an earlier registration");

export const addHistoryOptions = (command: Command): Command =>
  command.addOption(inheritedOption());

/** Adds the options that every view of the history understands. */
export const addViewOptions = (
  command: Command,
  formats: readonly ViewOptions["format"][] = viewFormats,
): Command =>
  addHistoryOptions(command).addOption(
    new Option("--format <format>", "how to write it").choices(formats).default("summary"),
  );

/** A number of months, 0 or more. */
export function readMonths(given: string): number {
  const months = Number(given);
  if (given !== "" && Number.isInteger(months) && months >= 0) return months;
  throw new InvalidArgumentError("It must be a whole number of months.");
}

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** The day that a run is asked for: as given, or today where that is asked for by name. */
export function readAsOf(given: string, { env }: Pick<Terminal, "env">): string {
  // SOURCE_DATE_EPOCH: for builds that must come out the same on any day.
  const now =
    env["SOURCE_DATE_EPOCH"] === undefined
      ? new Date()
      : new Date(Number(env["SOURCE_DATE_EPOCH"]) * 1000);
  if (given === "today") return now.toISOString().slice(0, "2019-03-05".length);
  if (day.test(given)) return given;
  throw new UsageError(`--as-of ${given} is no day. Write it as 2026-03-05, or "today".`);
}
