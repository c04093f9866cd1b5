import { Command, Option } from "commander";
import { UsageError } from "../domain/errors.ts";
import { addViewOptions, readAsOf, readMonths, type ViewOptions } from "./history-options.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";
import { addReadingOptions, type ReadingOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

interface OverdueOptions extends ReadingOptions, ViewOptions {
  readonly asOf?: string;
  readonly months: number;
}

export const makeOverdue: MakeCommand = (terminal, done) =>
  addReadingOptions(
    addViewOptions(
      new Command("overdue")
        .description(
          "Lists what failed when it was last looked at, and was not looked at again for so many months, " +
            "as of a day that you name: the clock is never asked silently.",
        )
        .argument("[path...]", "files, folders, patterns, or - for standard input")
        .addOption(new Option("--as-of <day>", 'the day to count to, as 2026-03-05, or "today"'))
        .addOption(
          new Option("--months <n>", "how long ago the last look was, at least")
            .default(12)
            .argParser(readMonths),
        ),
    ),
  ).action(async (paths: readonly string[], options: OverdueOptions) => {
    done(await overdue(paths, options, terminal));
  });

async function overdue(
  paths: readonly string[],
  options: OverdueOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (options.asOf === undefined)
    throw new UsageError("Say as of which day: --as-of 2026-03-05, or --as-of today.");
  const { months } = options;
  const asOf = readAsOf(options.asOf, terminal);
  const { readReports } = await import("./read-reports.ts");
  const all = await readReports(paths, options, terminal);
  const { placesIn } = await import("../history/places-in.ts");
  const { overdueIn } = await import("../history/overdue-in.ts");
  const { renderOverdue } = await import("../rendering/overdue.ts");
  const { printView } = await import("./print-view.ts");
  const items = overdueIn(placesIn(all.reports, options), { asOf, months });
  return printView({ value: { asOf, months, items }, render: renderOverdue }, all, {
    options,
    terminal,
  });
}
