import type { CommandListing, OptionListing, ProgramListing } from "../program-listing.ts";

/** Completion for bash; where it knows nothing, bash goes on with names of files. */
export const bashCompletion = ({ name, commands, options }: ProgramListing): string => `\
# Completion for bash. In ~/.bashrc: source <(${name} completion bash)
_${functionName(name)}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  local command= flags= values= at
  # Bash cuts --format=json at the sign.
  if [[ $current == = ]]; then current=
  elif [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      ${namesOf(commands).join("|")}) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  case $command in
    "") flags="${flagsOf(options)}" values="${namesOf(commands).join(" ")}" ;;
${commands.map(wordsCase).join("\n")}
  esac
  case "$command $previous" in
${commands.flatMap(valueCases).join("\n")}
  esac
  [[ $current == -* ]] && values=$flags
  COMPREPLY=($(compgen -W "$values" -- "$current"))
}
complete -o default -F _${functionName(name)} ${name}
`;

const functionName = (name: string): string => name.replaceAll("-", "_");

const namesOf = (commands: readonly CommandListing[]): readonly string[] =>
  commands.map(({ name }) => name);

const flagsOf = (options: readonly OptionListing[]): string =>
  options.flatMap(({ flags }) => flags).join(" ");

const wordsCase = ({ name, options, arguments: its }: CommandListing): string =>
  `    ${name}) flags="${flagsOf(options)}" values="${its.flatMap(({ choices }) => choices).join(" ")}" ;;`;

/** What may stand behind a flag: its choices, or else a file. */
const valueCases = ({ name, options }: CommandListing): readonly string[] =>
  options
    .filter(({ takesValue }) => takesValue)
    .map(({ flags, choices }) => {
      const patterns = flags.map((flag) => `"${name} ${flag}"`).join("|");
      return `    ${patterns}) flags= values="${choices.join(" ")}" ;;`;
    });
