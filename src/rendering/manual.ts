import type { CommandListing, OptionListing, ProgramListing } from "./program-listing.ts";

/** The manual page, for `man`: what every `--help` says, on one page. */
export function renderManual(program: ProgramListing): string {
  const { name, version, description, commands, options, notes } = program;
  return [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`,
    ...section("Name", [
      `${plain(name)} \\- what inspection reports of England's care regulator say`,
    ]),
    ...section("Synopsis", [
      `.B ${plain(name)}`,
      "\\fIcommand\\fR [\\fIoptions\\fR] [\\fIpath\\fR ...]",
    ]),
    ...section("Description", paragraphs(description)),
    ...section("Options", options.flatMap(optionLines)),
    ...section("Commands", commands.flatMap(commandLines)),
    ...section("Notes", paragraphs(notes)),
    "",
  ].join("\n");
}

const section = (title: string, lines: readonly string[]): readonly string[] => [
  `.SH ${title.toUpperCase()}`,
  ...lines,
];

const commandLines = (command: CommandListing): readonly string[] => [
  `.SS ${plain(command.name)}`,
  `.B ${plain(command.usage)}`,
  ".PP",
  ...paragraphs(command.description),
  ...command.arguments.flatMap(({ term, description }) => item(term, description)),
  ...command.options.flatMap(optionLines),
  ...(command.notes === "" ? [] : [".PP", ...paragraphs(command.notes)]),
];

const optionLines = ({ term, description }: OptionListing): readonly string[] =>
  item(term, description);

const item = (term: string, description: string): readonly string[] => [
  ".TP",
  `\\fB${plain(term)}\\fR`,
  plain(description),
];

/** An empty line begins a paragraph; others are a matter of the help's width. */
const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => plain(paragraph.replace(/\s+/g, " ").trim()))
    .flatMap((paragraph, at) => (at === 0 ? [paragraph] : [".PP", paragraph]));

/** `text` with nothing in it that troff obeys: a backslash, a hyphen, a line that begins with a dot. */
const plain = (text: string): string =>
  text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^[.']/, "\\&$&");
