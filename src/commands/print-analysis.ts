import type { Policy } from "../domain/policy.ts";
import { buildAnalysis } from "./build-analysis.ts";
import { type ExitStatus, exitStatusOf } from "./exit-status.ts";
import { noteProblems } from "./note-problems.ts";
import type { AllRead } from "./read-all.ts";
import { type PrintSetting, renderAnalysis } from "./render-analysis.ts";
import { writeOutput } from "./write-output.ts";

/** Joins the reports to histories and writes all of it; returns how the run ended. */
export async function printAnalysis(
  { store, problems, read }: AllRead,
  policy: Policy,
  setting: PrintSetting,
): Promise<ExitStatus> {
  const { options, terminal } = setting;
  const { inherited } = options;
  const { analysis, close } = buildAnalysis({ store, problems }, { inherited, policy });
  try {
    await writeOutput(await renderAnalysis({ analysis, store }, setting), options.output, terminal);
  } finally {
    close();
  }
  noteProblems(problems.length, options, terminal);
  return exitStatusOf({ read, problems });
}
