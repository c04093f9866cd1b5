/** What the command line knows of itself, as plain data: help, completions and the manual say the same. */
export interface ProgramListing {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly commands: readonly CommandListing[];
  readonly options: readonly OptionListing[];
  /** What stands at the end of the help. */
  readonly notes: string;
}

export interface CommandListing {
  readonly name: string;
  /** What the help of the tool says of it. */
  readonly summary: string;
  readonly description: string;
  /** "cqc-lens text [options] [path]". */
  readonly usage: string;
  readonly arguments: readonly ArgumentListing[];
  readonly options: readonly OptionListing[];
  readonly notes: string;
}

export interface ArgumentListing {
  readonly term: string;
  readonly description: string;
  /** What it may be; none where that is a path or anything. */
  readonly choices: readonly string[];
}

export interface OptionListing {
  /** "-o, --output <file>". */
  readonly term: string;
  /** "-o" and "--output". */
  readonly flags: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}
