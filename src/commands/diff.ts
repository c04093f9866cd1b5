import { Command } from "commander";
import { addViewOptions, type ViewOptions } from "./history-options.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";
import type { AllReports } from "./read-reports.ts";
import { addReadingOptions, type ReadingOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

type DiffOptions = ReadingOptions & ViewOptions;

export const makeDiff: MakeCommand = (terminal, done) =>
  addReadingOptions(
    addViewOptions(
      new Command("diff")
        .description(
          "Compares the latest inspection of each location in the older reports with the latest in the " +
            "newer ones: breaches that are new, go on, were put right or not looked at again, and " +
            "ratings that went up or down.",
        )
        .argument("<older>", "a file or a folder")
        .argument("<newer>", "a file or a folder"),
    ),
  ).action(async (older: string, newer: string, options: DiffOptions) => {
    done(await diff({ older, newer }, options, terminal));
  });

async function diff(
  paths: Readonly<Record<"older" | "newer", string>>,
  options: DiffOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { readReports } = await import("./read-reports.ts");
  const older = await readReports([paths.older], options, terminal);
  const newer = await readReports([paths.newer], options, terminal);
  const { placesIn } = await import("../history/places-in.ts");
  const { differencesBetween } = await import("../history/differences-between.ts");
  const { renderComparison } = await import("../rendering/comparison.ts");
  const { printView } = await import("./print-view.ts");
  const both = together(older, newer);
  const sides = { older: idsOf(older), newer: idsOf(newer) };
  const value = differencesBetween(placesIn(both.reports, options), sides);
  return printView({ value, render: renderComparison }, both, { options, terminal });
}

const together = (older: AllReports, newer: AllReports): AllReports => ({
  reports: [...older.reports, ...newer.reports],
  problems: [...older.problems, ...newer.problems],
  read: older.read + newer.read,
});

const idsOf = ({ reports }: AllReports): ReadonlySet<string> =>
  new Set(reports.map(({ id }) => id));
