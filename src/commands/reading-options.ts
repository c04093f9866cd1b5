import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import { type PdfEngineName, pdfEngineNames } from "../domain/pdf-engine-names.ts";
import { type DocumentKind, documentKinds } from "../domain/vocabulary.ts";

/** The options of every command that writes something long. */
export interface OutputOptions {
  readonly output?: string;
  readonly quiet?: true;
  readonly color: boolean;
}

/** The options of every command that reads documents. */
export interface ReadingOptions extends OutputOptions {
  readonly kind?: DocumentKind;
  readonly filesFrom?: string;
  readonly null?: true;
  readonly jobs: number;
  /** The folder of the cache; false: none; else the user's. */
  readonly cache?: string | false;
  /** What reads PDFs; else the best for each. */
  readonly pdfEngine?: PdfEngineName;
  /** Whether names of people are masked in quotes. */
  readonly redactNames?: true;
  readonly timeout: number;
  readonly memory: number;
}

/** Adds the options that every command that reads documents understands. */
export const addReadingOptions = (command: Command): Command =>
  addOutputOptions(withOptions(command, readingOptions()));

/** Adds where the output goes, and how quietly. */
export const addOutputOptions = (command: Command): Command =>
  withOptions(command, outputOptions());

export const withOptions = (command: Command, options: readonly Option[]): Command =>
  options.reduce((all, option) => all.addOption(option), command);

export const outputOption = (): Option =>
  new Option("-o, --output <file>", "write to a file, whole or not at all").argParser(readOutput);

const outputOptions = (): readonly Option[] => [
  outputOption(),
  new Option("--quiet", "no progress and no notes on standard error"),
  new Option("--no-color", "no colour (NO_COLOR and FORCE_COLOR are obeyed too)"),
];

const readingOptions = (): readonly Option[] => [
  new Option("--kind <kind>", "take every input for this kind of document").choices(documentKinds),
  new Option(
    "--files-from <file>",
    "read the paths from a file, one a line, or - for standard input",
  ),
  new Option("-0, --null", "the paths of --files-from end in a NUL character, not a new line"),
  redactOption(),
  ...poolOptions(),
];

export const redactOption = (): Option =>
  new Option("--redact-names", "mask the names of people in quotes, each character by █");

/** What one machine gives to reading, and where it keeps what was read. */
export const poolOptions = (): readonly Option[] => [
  new Option("--jobs <n>", "how many documents to read at once")
    .default(availableParallelism(), "the cores")
    .argParser(readNumber),
  new Option("--timeout <seconds>", "give a document up after this long")
    .default(120)
    .argParser(readNumber),
  new Option("--memory <megabytes>", "give a document up that takes more than this")
    .default(1024)
    .argParser(readNumber),
  new Option("--pdf-engine <name>", "what reads PDFs (default: the best for each)").choices(
    pdfEngineNames,
  ),
  cacheOption(),
  new Option("--no-cache", "read everything afresh"),
];

/** Where what was read is kept. */
export const cacheOption = (): Option =>
  new Option("--cache <folder>", "keep what was read here, not in the user's folder for caches");

function readOutput(given: string): string {
  if (given !== "-" && given !== "") return given;
  throw new InvalidArgumentError("Leave it out to write to standard output.");
}

export function readNumber(given: string): number {
  const number = Number(given);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new InvalidArgumentError("It must be a whole number, 1 or more.");
}
