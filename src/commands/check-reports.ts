import type { Report } from "../domain/report.ts";
import { problemFailure } from "../gate/problem-failure.ts";
import { failuresIn } from "../rendering/check/checked.ts";
import { locationName } from "../rendering/place-words.ts";
import { type CheckOptions, formatOf } from "./check-options.ts";
import { exitStatusOf, type ExitStatus } from "./exit-status.ts";
import { type Baselined, holdAgainstBaseline } from "./hold-against-baseline.ts";
import { judgeReports, type Judging } from "./judge-reports.ts";
import { noteProblems } from "./note-problems.ts";
import { orderProblems } from "./order-problems.ts";
import type { AllRead } from "./read-all.ts";
import { renderCheck } from "./render-check.ts";
import type { Terminal } from "./terminal.ts";
import { tool } from "./tool.ts";
import { writeOutput } from "./write-output.ts";

interface Setting {
  readonly baselined: Baselined | null;
  readonly options: CheckOptions;
  readonly terminal: Terminal;
}

/** Judges what was read, holds it against the baseline, and writes what fails; returns how it ended. */
export async function checkReports(
  { store, read, ...told }: AllRead,
  judging: Judging,
  { baselined, options, terminal }: Setting,
): Promise<ExitStatus> {
  const problems = orderProblems(told.problems);
  const { gate } = judging;
  const judged = judgeReports(store, judging);
  const unread = gate.failOn.includes("problem") ? problems.map(problemFailure) : [];
  const failing = { places: judged.places, others: [...judged.others, ...unread] };
  const isWhole = problems.length === 0;
  const { checked, notes } = holdAgainstBaseline({ failing, gate, isWhole }, baselined);
  const whole = { tool, failOn: gate.failOn, ...checked, problems };
  await writeOutput(await renderCheck(whole, { options, terminal }), options.output, terminal);
  tell([...notes, ...judged.undated.map(undatedNote)], options, terminal);
  const format = formatOf(options, terminal);
  noteProblems(
    problems.length,
    { ...options, format: format === "text" ? "summary" : format },
    terminal,
  );
  return exitStatusOf({ read, problems, failures: failuresIn(checked).length });
}

function tell(notes: readonly string[], { quiet }: CheckOptions, { stderr }: Terminal): void {
  if (quiet !== true) for (const note of notes) stderr.write(`${note}\n`);
}

const undatedNote = (location: Report["location"]): string =>
  `${locationName(location)}: several reports and no date in any, so which is the latest is not known. ` +
  "Only what repeats is judged.";
