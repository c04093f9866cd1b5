import type { CommandListing, OptionListing, ProgramListing } from "../program-listing.ts";

/** Completion for fish. */
export const fishCompletion = ({ name, commands, options }: ProgramListing): string =>
  [
    `# Completion for fish. Write it to ~/.config/fish/completions/${name}.fish`,
    ...commands.map(
      (command) =>
        `complete -c ${name} -f -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`,
    ),
    ...options.map(
      (option) => `complete -c ${name} -n __fish_use_subcommand ${optionWords(option)}`,
    ),
    ...commands.flatMap((command) =>
      partsOf(command).map(
        (words) => `complete -c ${name} -n '__fish_seen_subcommand_from ${command.name}' ${words}`,
      ),
    ),
    "",
  ].join("\n");

const quoted = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;

const partsOf = ({ options, arguments: its }: CommandListing): readonly string[] => {
  const choices = its.flatMap((argument) => argument.choices);
  return [
    ...(choices.length === 0 ? [] : [`-f -a ${quoted(choices.join(" "))}`]),
    ...options.map(optionWords),
  ];
};

function optionWords({ flags, description, takesValue, choices }: OptionListing): string {
  const names = flags.map((flag) =>
    flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  );
  const values = choices.length === 0 ? "-rF" : `-xa ${quoted(choices.join(" "))}`;
  return [...names, ...(takesValue ? [values] : []), "-d", quoted(description)].join(" ");
}
