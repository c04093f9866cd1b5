import { type Command, Option } from "commander";
import type { Terminal } from "../terminal.ts";
import { settled } from "./settled.ts";

/** Lets the settings of the project hold for a command, where it has options that they can settle. */
export function addConfig(command: Command, terminal: Terminal): Command {
  if (!command.options.some((option) => settled.includes(option.attributeName()))) return command;
  return command
    .addOption(new Option("--no-config", "leave the project's settings out (cqc-lens.config.json)"))
    .addOption(
      new Option("--print-config", "only print what holds, and where each value comes from"),
    )
    .hook("preAction", async () => {
      const { configure } = await import("./configure.ts");
      configure(command, terminal);
    });
}
