import { Command } from "commander";
import { exitStatuses } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";
import { outputOption } from "./reading-options.ts";

interface ManualOptions {
  readonly output?: string;
}

export const makeManual: MakeCommand = (terminal, done) =>
  new Command("manual")
    .description(
      "Prints the manual page, which man can show: the help of every command on one page.",
    )
    .addOption(outputOption())
    .action(async ({ output }: ManualOptions, { parent }: Command) => {
      if (parent === null) throw new RangeError("The command stands alone.");
      const { renderManual } = await import("../rendering/manual.ts");
      const { listProgram } = await import("./list-program.ts");
      const { writeOutput } = await import("./write-output.ts");
      await writeOutput([renderManual(listProgram(parent))], output, terminal);
      done(exitStatuses.allRead);
    });
