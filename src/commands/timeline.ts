import { Command, Option } from "commander";
import type { LocationHistory } from "../domain/analysis.ts";
import type { Sources } from "../rendering/source-words.ts";
import { addViewOptions, pageFormats, readAsOf, type ViewOptions } from "./history-options.ts";
import type { ExitStatus } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";
import type { AllReports } from "./read-reports.ts";
import { addReadingOptions, type ReadingOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

interface TimelineOptions extends ReadingOptions, ViewOptions {
  readonly location?: string;
  readonly asOf?: string;
}

export const makeTimeline: MakeCommand = (terminal, done) =>
  addReadingOptions(
    addViewOptions(
      new Command("timeline")
        .description(
          "Shows each location over its inspections: how each key question was rated, and where each " +
            "regulation was breached, met, or not looked at.",
        )
        .argument("[path...]", "files, folders, patterns, or - for standard input")
        .addOption(
          new Option("--location <name|id>", "only locations of this id, or with this in the name"),
        )
        .addOption(new Option("--as-of <day>", 'count ages from this day, or "today"')),
      pageFormats,
    ),
  ).action(async (paths: readonly string[], options: TimelineOptions) => {
    done(await timeline(paths, options, terminal));
  });

async function timeline(
  paths: readonly string[],
  options: TimelineOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const asOf = options.asOf === undefined ? null : readAsOf(options.asOf, terminal);
  const { readReports } = await import("./read-reports.ts");
  const all = await readReports(paths, options, terminal);
  const { renderTimelines } = await import("../rendering/timeline.ts");
  const { printView } = await import("./print-view.ts");
  const { timelineOf } = await import("../history/timeline-of.ts");
  const locations = await historiesOf(all, options);
  const value = { timelines: locations.map(timelineOf) };
  const render = ({ timelines }: typeof value, { look }: Sources) =>
    renderTimelines(timelines, { asOf, look });
  const page = { kind: "timeline", locations, repeatedFailures: [] } as const;
  return printView({ value, render, page }, all, { options, terminal });
}

async function historiesOf(
  { reports }: AllReports,
  { location: asked, inherited }: TimelineOptions,
): Promise<readonly LocationHistory[]> {
  const { placesIn } = await import("../history/places-in.ts");
  const { historyOf } = await import("../history/history-of.ts");
  const { isCalled } = await import("../history/is-called.ts");
  return placesIn(reports, { inherited })
    .filter(({ location }) => asked === undefined || isCalled(location, asked))
    .map(historyOf);
}
