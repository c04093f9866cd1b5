import { Command } from "commander";
import type { MakeCommand } from "./make-command.ts";
import { listFormat, printList, type ListOptions } from "./print-list.ts";

export const makeCrosswalk: MakeCommand = (terminal, done) =>
  new Command("crosswalk")
    .description(
      "Prints under which regulation of 2014 a breach of an earlier one counts, and which quality " +
        "statements ask about it; each step exact or partial.",
    )
    .addOption(listFormat())
    .action(async (options: ListOptions) => {
      const { crosswalk } = await import("../domain/law/crosswalk.ts");
      const { renderCrosswalk } = await import("../rendering/crosswalk.ts");
      done(await printList({ rows: crosswalk(), render: renderCrosswalk }, options, terminal));
    });
