import type { Problem } from "../domain/analysis.ts";
import type { GateFailure } from "../domain/check.ts";

const nameIn = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;

/** A document that could not be read, as a failure. */
export const problemFailure = ({ path, code, message }: Problem): GateFailure => ({
  id: `problem | ${code} | ${nameIn(path)}`,
  condition: "problem",
  location: null,
  provider: { name: null, id: null },
  date: null,
  subject: null,
  found: message,
  class: null,
  count: null,
  inherited: false,
  path,
  evidence: null,
});
