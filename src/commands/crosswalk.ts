import { Command, Option } from "commander";
import { exitStatuses } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";

interface CrosswalkOptions {
  readonly format: "summary" | "json";
}

export const makeCrosswalk: MakeCommand = (terminal, done) =>
  new Command("crosswalk")
    .summary("outcomes and regulations of 2010, regulations of 2014, quality statements of 2023")
    .description(
      "Prints under which regulation of 2014 a breach of an earlier one counts, and which quality " +
        "statements ask about it; each step exact or partial.",
    )
    .addOption(
      new Option("--format <format>", "how to write it")
        .choices(["summary", "json"])
        .default("summary"),
    )
    .action(async ({ format }: CrosswalkOptions) => {
      const { crosswalk } = await import("../domain/law/crosswalk.ts");
      const { renderCrosswalk } = await import("../rendering/crosswalk.ts");
      const { writeOutput } = await import("./write-output.ts");
      const { widthOf } = await import("./terminal.ts");
      const rows = crosswalk();
      const text =
        format === "json"
          ? `${JSON.stringify(rows, null, 2)}\n`
          : renderCrosswalk(rows, widthOf(terminal.stdout));
      await writeOutput([text], undefined, terminal);
      done(exitStatuses.allRead);
    });
