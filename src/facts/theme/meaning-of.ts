import type { Polarity } from "../../domain/vocabulary.ts";
import type { Sense } from "./polarity-rows.ts";

type Meaning = Readonly<Record<Sense, Polarity | null>>;

const silent = { unsaid: null, idle: null, not: null, no: null } as const;
const saidAs: Meaning = {
  ...silent,
  good: "strength",
  bad: "concern",
  deed: null,
  better: "improvement",
  lack: "concern",
};
const deniedAs: Meaning = {
  ...silent,
  good: "concern",
  bad: "strength",
  deed: "concern",
  better: "concern",
  lack: "strength",
  // "There were no audits": the denial itself is the verdict.
  not: "concern",
  no: "concern",
};

/** What words of a sense say, plainly or denied; null where they say nothing. */
export const meaningOf = (sense: Sense, isDenied: boolean): Polarity | null =>
  (isDenied ? deniedAs : saidAs)[sense];
