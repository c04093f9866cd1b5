import { Command, Option } from "commander";
import { exitStatuses } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";

interface PoliciesOptions {
  readonly format: "summary" | "json";
}

export const makePolicies: MakeCommand = (terminal, done) =>
  new Command("policies")
    .summary("what can count as repeated, with whose definition it is")
    .description("Lists the policies that analyse --policy takes by name, each with its source.")
    .addOption(
      new Option("--format <format>", "how to write it")
        .choices(["summary", "json"])
        .default("summary"),
    )
    .action(async ({ format }: PoliciesOptions) => {
      const { policies } = await import("../domain/policy.ts");
      const { renderPolicies } = await import("../rendering/policies.ts");
      const { writeOutput } = await import("./write-output.ts");
      const { widthOf } = await import("./terminal.ts");
      const text =
        format === "json"
          ? `${JSON.stringify(policies, null, 2)}\n`
          : renderPolicies(policies, widthOf(terminal.stdout));
      await writeOutput([text], undefined, terminal);
      done(exitStatuses.allRead);
    });
