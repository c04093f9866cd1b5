import { relative } from "node:path";
import { type Command, CommanderError } from "commander";
import type { Terminal } from "../terminal.ts";
import { findConfig, type FoundConfig } from "./find-config.ts";
import { printConfig } from "./print-config.ts";
import { readConfig } from "./read-config.ts";
import { settingsFor } from "./settings-for.ts";

interface ConfigOptions {
  readonly config: boolean;
  readonly printConfig?: true;
}

/** Takes over the settings of the project that the command line leaves open; prints them, if it is asked to. */
export function configure(command: Command, terminal: Terminal): void {
  const options = command.opts<ConfigOptions>();
  const found = options.config ? findConfig(process.cwd()) : null;
  const origins = found === null ? new Map<string, string>() : settle(command, found);
  if (options.printConfig !== true) return;
  terminal.stdout.write(printConfig(command, origins));
  // As after its help, a command has no more to do.
  throw new CommanderError(0, "cqc-lens.printConfig", "");
}

/** Sets what is open, and returns where each value that was set comes from. */
function settle(command: Command, found: FoundConfig): ReadonlyMap<string, string> {
  const { file } = found;
  const folder = process.cwd();
  const name = relative(folder, file);
  const { config, lineOf } = readConfig(found, name);
  const open = settingsFor(command.name(), config, { file, folder }).filter(({ option }) =>
    isOpen(command, option),
  );
  for (const { option, value } of open) command.setOptionValueWithSource(option, value, "config");
  return new Map(open.map(({ option, key }) => [option, `${name}, line ${String(lineOf(key))}`]));
}

/** Whether a command has an option that neither the command line nor the environment gives. */
const isOpen = (command: Command, name: string): boolean =>
  command.options.some((option) => option.attributeName() === name) &&
  ["default", undefined].includes(command.getOptionValueSource(name));
