import { Command } from "commander";
import type { MakeCommand } from "./make-command.ts";
import { listFormat, printList, type ListOptions } from "./print-list.ts";

export const makePolicies: MakeCommand = (terminal, done) =>
  new Command("policies")
    .description("Lists the policies that analyse --policy takes by name, each with its source.")
    .addOption(listFormat())
    .action(async (options: ListOptions) => {
      const { policies } = await import("../domain/policy.ts");
      const { renderPolicies } = await import("../rendering/policies.ts");
      done(await printList({ rows: policies, render: renderPolicies }, options, terminal));
    });
