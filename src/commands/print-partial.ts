import { codeVersion } from "../batch/code-version.ts";
import type { PartialHead } from "../batch/partial.ts";
import type { Shard } from "../batch/shard.ts";
import { inTurn } from "../domain/in-turn.ts";
import { inOrder } from "../domain/report-card.ts";
import { renderPartial } from "../rendering/ndjson.ts";
import { type ExitStatus, exitStatusOf } from "./exit-status.ts";
import { noteProblems } from "./note-problems.ts";
import { orderProblems } from "./order-problems.ts";
import type { PrintOptions } from "./render-analysis.ts";
import type { AllRead } from "./read-all.ts";
import type { Terminal } from "./terminal.ts";
import { writeOutput } from "./write-output.ts";

/** Writes what one shard says, for `merge` to join with the others. */
export async function printPartial(
  { store, problems, read }: AllRead,
  shard: Shard,
  { options, terminal }: { readonly options: PrintOptions; readonly terminal: Terminal },
): Promise<ExitStatus> {
  const head: PartialHead = {
    type: "run",
    code: codeVersion("rules"),
    shard,
    reports: store.cards.length,
    problems: problems.length,
  };
  const pieces = renderPartial(head, {
    reports: inTurn(inOrder(store.cards), store.report),
    problems: orderProblems(problems),
  });
  await writeOutput(pieces, options.output, terminal);
  noteProblems(problems.length, options, terminal);
  return exitStatusOf({ read, problems });
}
