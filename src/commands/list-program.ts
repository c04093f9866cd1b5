import type { Argument, Command, Help, Option } from "commander";
import type {
  ArgumentListing,
  CommandListing,
  OptionListing,
  ProgramListing,
} from "../rendering/program-listing.ts";

/** All that `--help` says, of the program and of each of its commands. */
export function listProgram(program: Command): ProgramListing {
  const help = program.createHelp();
  return {
    name: program.name(),
    version: program.version() ?? "",
    description: program.description(),
    commands: program.commands.map((command) => listCommand(command, help)),
    options: help.visibleOptions(program).map((option) => listOption(option, help)),
    notes: notesOf(program),
  };
}

const listCommand = (command: Command, help: Help): CommandListing => ({
  name: command.name(),
  summary: command.summary(),
  description: command.description(),
  usage: help.commandUsage(command),
  arguments: command.registeredArguments.map((argument) => listArgument(argument, help)),
  options: help.visibleOptions(command).map((option) => listOption(option, help)),
  notes: notesOf(command),
});

const listArgument = (argument: Argument, help: Help): ArgumentListing => ({
  term: help.argumentTerm(argument),
  description: help.argumentDescription(argument),
  choices: argument.argChoices ?? [],
});

const listOption = (option: Option, help: Help): OptionListing => ({
  term: help.optionTerm(option),
  flags: [option.short, option.long].filter((flag) => flag !== undefined),
  description: help.optionDescription(option),
  takesValue: option.required || option.optional,
  choices: option.argChoices ?? [],
});

/** What `addHelpText("after", …)` puts behind the help, which commander tells only as it writes it. */
function notesOf(command: Command): string {
  const written: string[] = [];
  const output = command.configureOutput();
  command.configureOutput({ ...output, writeOut: (text) => written.push(text) }).outputHelp();
  command.configureOutput(output);
  return written.join("").slice(command.helpInformation().length).trim();
}
