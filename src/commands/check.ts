import { Command } from "commander";
import { UsageError } from "../domain/errors.ts";
import { policyOf } from "./analysis-options.ts";
import { addCheckOptions, type CheckOptions } from "./check-options.ts";
import type { ExitStatus } from "./exit-status.ts";
import { addHistoryOptions } from "./history-options.ts";
import type { Baselined } from "./hold-against-baseline.ts";
import type { MakeCommand } from "./make-command.ts";
import { addReadingOptions } from "./reading-options.ts";
import { addManifestOption } from "./run-options.ts";
import type { Terminal } from "./terminal.ts";

const afterHelp = `
What fails, after --fail-on:
  repeat           the same regulation breached, or the same question rated below
                   Good, at more than one inspection, and not put right since;
                   repeat:persistent and others take one class (repeat:systemic,
                   at several places of a provider, only counts when it is named)
  inadequate       rated so; inadequate:overall takes one question
  below-good       rated so, Inadequate included; below-good:safe takes one question
  breach           breached now: new, still, or without saying which
  special-measures put into them, or left in them
  warning-notice   served, or not complied with
  problem          a document that could not be read counts as a failure too
All but repeat and problem are judged by the latest inspection of each place.

Exit status: 0 nothing fails, 1 something does, 2 wrong usage, 3 some inputs
could not be read, 4 none could.`;

export const makeCheck: MakeCommand = (terminal, done) =>
  addReadingOptions(
    addManifestOption(
      addHistoryOptions(
        addCheckOptions(
          new Command("check")
            .description("Fails where the reports tell of what must not be: for jobs in CI.")
            .argument("[path...]", "files, folders, patterns, or - for standard input")
            .addHelpText("after", afterHelp),
        ),
      ),
    ),
  ).action(async (paths: readonly string[], options: CheckOptions) => {
    done(await check(paths, options, terminal));
  });

async function check(
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { failOn, regulation = null, inherited } = options;
  const policy = await policyOf(options);
  const baselined = await baselinedBy(options);
  const { readAll } = await import("./read-all.ts");
  const { checkReports } = await import("./check-reports.ts");
  const all = await readAll(paths, options, terminal);
  try {
    const judging = { gate: { failOn, regulations: regulation }, policy, inherited };
    return await checkReports(all, judging, { baselined, options, terminal });
  } finally {
    all.store.close();
  }
}

async function baselinedBy({ baseline, updateBaseline }: CheckOptions): Promise<Baselined | null> {
  const isUpdated = updateBaseline === true;
  if (baseline !== undefined) {
    const { readBaseline } = await import("./baseline-file.ts");
    return { file: baseline, entries: readBaseline(baseline, { isUpdated }), isUpdated };
  }
  if (isUpdated) throw new UsageError("Name the file to write after --baseline.");
  return null;
}
