/** An input we cannot read. The user can act on the message, so it is shown without a stack. */
export class InputError extends Error {
  override readonly name = "InputError";

  readonly code: ProblemCode;

  /** `message` says what is wrong and what to do, without naming the file. */
  constructor(code: ProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A command line we cannot follow. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The user stopped the run. The message says how to go on. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** Why an input could not be read. */
export const problemCodes = [
  "not-found",
  "no-permission",
  "empty",
  "too-large",
  "damaged",
  "encrypted",
  "no-text",
  "unsupported",
  "unreadable",
  "took-too-long",
  "took-too-much-memory",
  /** A fault of this tool, not of the input. */
  "fault",
] as const;
export type ProblemCode = (typeof problemCodes)[number];
