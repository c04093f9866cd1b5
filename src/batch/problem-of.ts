import type { Problem } from "../domain/analysis.ts";
import { InputError, type ProblemCode } from "../domain/errors.ts";
import { isSystemError } from "./is-system-error.ts";

const reasons: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  ENOENT: ["not-found", "There is no file or folder of this name."],
  ENOTDIR: ["not-found", "There is no file or folder of this name."],
  ENAMETOOLONG: ["not-found", "There is no file or folder of this name."],
  EACCES: ["no-permission", "You may not read this. Ask its owner for permission."],
  EPERM: ["no-permission", "You may not read this. Ask its owner for permission."],
  ELOOP: ["unreadable", "This link leads round in a circle. Name the file itself."],
};

/** What to tell of an input that cannot be read. What is no trouble with an input is told as our fault. */
export function problemOf(path: string, error: unknown): Problem {
  if (error instanceof InputError) return { path, code: error.code, message: error.message };
  if (!isSystemError(error)) return faultOf(path, error);
  const [code, message] = reasons[error.code] ?? [
    "unreadable" as const,
    `The system cannot read this (${error.code}). Try again, or copy it elsewhere first.`,
  ];
  return { path, code, message };
}

/** A fault of ours, met while one input was read: it costs that input, and not the run. */
export const faultOf = (path: string, error: unknown): Problem => ({
  path,
  code: "fault" satisfies ProblemCode,
  message: `This is a fault of cqc-lens, not of the file. Please report it: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`,
});
