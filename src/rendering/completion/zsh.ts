import type { CommandListing, OptionListing, ProgramListing } from "../program-listing.ts";

/** Completion for zsh, to be sourced or to stand as `_cqc-lens` in a folder of `$fpath`. */
export const zshCompletion = ({ name, commands, options }: ProgramListing): string => `\
#compdef ${name}
# Completion for zsh. In ~/.zshrc, behind compinit: source <(${name} completion zsh)
_${name}() {
  local context state line
  local -a commands=(
${commands.map(({ name: command, summary }) => `    ${quoted(`${command}:${summary}`)}`).join("\n")}
  )
  _arguments -C \\
${options.flatMap(specsOf).map(asArgument).join("")}    '1: :->command' '*:: :->rest' && return
  case $state in
    command) _describe command commands ;;
    rest)
      case $line[1] in
${commands.map(commandCase).join("\n")}
      esac ;;
  esac
}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** In a message of `_arguments` a colon and brackets mean something. */
const message = (text: string): string => text.replace(/[[\]:\\]/g, "\\$&");

const asArgument = (spec: string): string => `    ${quoted(spec)} \\\n`;

/** "(-o --output)-o[write to a file]:value:_files". */
const specsOf = ({ flags, description, takesValue, choices }: OptionListing): readonly string[] =>
  flags.map((flag) => {
    const value = takesValue ? `:value:${valuesOf(choices)}` : "";
    return `(${flags.join(" ")})${flag}[${message(description)}]${value}`;
  });

const valuesOf = (choices: readonly string[]): string =>
  choices.length === 0 ? "_files" : `(${choices.join(" ")})`;

function commandCase({ name, options, arguments: its }: CommandListing): string {
  const choices = its.flatMap((argument) => argument.choices);
  const specs = [...options.flatMap(specsOf), `*:value:${valuesOf(choices)}`];
  return `        ${name}) _arguments \\\n${specs
    .map(asArgument)
    .join("")
    .replace(/ \\\n$/, " ;;")}`;
}
