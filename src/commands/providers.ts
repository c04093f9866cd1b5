import { Command, Option } from "commander";
import { addViewOptions, pageFormats, readMonths, type ViewOptions } from "./history-options.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";
import { addReadingOptions, type ReadingOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

interface ProvidersOptions extends ReadingOptions, ViewOptions {
  readonly within?: number;
}

export const makeProviders: MakeCommand = (terminal, done) =>
  addReadingOptions(
    addViewOptions(
      new Command("providers")
        .description(
          "Rolls the locations up by provider: how many were inspected, how many are below Good, and which " +
            "regulations fail at two or more of them, beside what chance alone would give.",
        )
        .argument("[path...]", "files, folders, patterns, or - for standard input")
        .addOption(
          new Option(
            "--within <months>",
            "count only breaches of so many months up to the latest one",
          ).argParser(readMonths),
        ),
      pageFormats,
    ),
  ).action(async (paths: readonly string[], options: ProvidersOptions) => {
    done(await providers(paths, options, terminal));
  });

async function providers(
  paths: readonly string[],
  options: ProvidersOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { readReports } = await import("./read-reports.ts");
  const all = await readReports(paths, options, terminal);
  const { defaultPolicy } = await import("../domain/policy.ts");
  const { historyOf } = await import("../history/history-of.ts");
  const { placesIn } = await import("../history/places-in.ts");
  const { providerRollUps } = await import("../history/provider-roll-ups.ts");
  const { renderProviders } = await import("../rendering/providers.ts");
  const { printView } = await import("./print-view.ts");
  const policy = { ...defaultPolicy, withinMonths: options.within ?? null };
  const places = placesIn(all.reports, options);
  const value = { providers: providerRollUps(places, policy) };
  const page = {
    kind: "providers",
    locations: places.map(historyOf),
    repeatedFailures: value.providers.flatMap(({ systemic }) => systemic),
  } as const;
  return printView({ value, render: renderProviders, page }, all, { options, terminal });
}
