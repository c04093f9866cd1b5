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

/** What to tell of an input that cannot be read. Throws what is no trouble with an input: a bug. */
export function problemOf(path: string, error: unknown): Problem {
  if (error instanceof InputError) return { path, code: error.code, message: error.message };
  if (!isSystemError(error)) throw error;
  const [code, message] = reasons[error.code] ?? [
    "unreadable" as const,
    `The system cannot read this (${error.code}). Try again, or copy it elsewhere first.`,
  ];
  return { path, code, message };
}
