import type { Polarity, Theme } from "../../domain/vocabulary.ts";
import { indexPhrases, phrasesAt, type Found } from "./phrases.ts";
import { polarityRows, type PolarityRow, type Sense } from "./polarity-rows.ts";
import type { Token } from "./tokens.ts";

/** Words that judge, and whether they are denied. */
export interface Verdict {
  /** What the words can mean, by the theme they turn out to speak of. */
  readonly rows: readonly PolarityRow[];
  readonly denied: "no" | "not" | null;
  /** A fault was told before in the same clause: what sounds like praise is part of it. */
  readonly afterFault: boolean;
  /** Where the words begin, with the denial; `at`: without. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
}

interface Cue {
  readonly rows: readonly PolarityRow[];
  readonly from: number;
  readonly to: number;
}

interface Denial extends Cue {
  readonly kind: "no" | "not";
  /** It has met a verdict, and denies no thing by itself. */
  readonly met: boolean;
}

interface Reading {
  readonly verdicts: readonly Verdict[];
  readonly denial: Denial | null;
  readonly unsaid: boolean;
}

const index = indexPhrases(polarityRows);

/** The verdicts of a clause, from left to right. */
export function verdictsIn(tokens: readonly Token[]): readonly Verdict[] {
  const start: Reading = { verdicts: [], denial: null, unsaid: false };
  const end = cuesIn(tokens).reduce((reading, cue) => readOn(reading, cue, tokens), start);
  return withAbsence(end);
}

/** What a verdict means for a theme; null where it says nothing of it. */
export function polarityFor({ rows, denied, afterFault }: Verdict, theme: Theme): Judged | null {
  const row = rows.find(({ of }) => of?.includes(theme)) ?? rows.find(({ of }) => !of);
  if (row === undefined) return null;
  const polarity = (denied ? deniedAs : saidAs)[row.sense];
  if (polarity === null || (afterFault && polarity !== "concern")) return null;
  return { polarity, rule: row.id };
}

export interface Judged {
  readonly polarity: Polarity;
  readonly rule: string;
}

type Meaning = Readonly<Record<Sense, Polarity | null>>;

const silent = { unsaid: null, idle: null, not: null, no: null } as const;
const saidAs: Meaning = {
  ...{ good: "strength", bad: "concern", deed: null, better: "improvement", lack: "concern" },
  ...silent,
};
const deniedAs: Meaning = {
  ...{ good: "concern", bad: "strength", deed: "concern", better: "concern", lack: "strength" },
  ...{ ...silent, no: "concern", not: "concern" },
};

function cuesIn(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (const [at] of tokens.entries()) {
    if (at < (cues.at(-1)?.to ?? 0)) continue;
    const found = phrasesAt(tokens, at, index);
    const to = Math.max(...found.map((one) => one.to));
    const rows = found.filter((one) => one.to === to).map(({ row }: Found<PolarityRow>) => row);
    if (rows.length > 0) cues.push({ rows, from: at, to });
  }
  return cues;
}

function readOn(reading: Reading, cue: Cue, tokens: readonly Token[]): Reading {
  const denial = denialOver(reading, cue, tokens);
  switch (cue.rows[0]?.sense ?? "idle") {
    case "idle":
      return reading;
    case "not":
      return { ...reading, denial: { ...cue, kind: "not", met: false } };
    case "no":
      return { ...reading, denial: { ...cue, kind: "no", met: false } };
    case "unsaid":
      return { ...reading, unsaid: reading.unsaid || denial === null };
    case "lack":
      return { ...judged(reading, cue, denial), denial: { ...cue, kind: "not", met: true } };
    case "bad":
      return { ...judged(reading, cue, denial), denial: denial && { ...denial, to: cue.to, met: true } };
    case "good":
    case "deed":
    case "better":
      return { ...judged(reading, cue, denial), denial: denial ? null : reading.denial };
  }
}

const longestReach = 8;

// "Not" reaches to "and" or a comma, "no" over them: "no gaps and errors".
function denialOver({ denial }: Reading, cue: Cue, tokens: readonly Token[]): Denial | null {
  if (denial === null || cue.from - denial.to > longestReach) return null;
  const between = tokens.slice(denial.to, cue.from);
  const ends = denial.kind === "not" && between.some(({ word }) => word === "," || word === "and");
  return ends ? null : denial;
}

function judged(reading: Reading, cue: Cue, denial: Denial | null): Reading {
  if (reading.unsaid) return reading;
  const verdict: Verdict = {
    rows: cue.rows,
    denied: denial?.kind ?? null,
    afterFault: denial === null && reading.verdicts.some(isFault),
    from: denial?.from ?? cue.from,
    at: cue.from,
    to: cue.to,
  };
  return { ...reading, verdicts: [...reading.verdicts, verdict] };
}

const isFault = ({ rows, denied }: Verdict): boolean =>
  rows.some(({ sense }) => (denied ? deniedAs : saidAs)[sense] === "concern");

// A denial that met no verdict may deny the thing itself: "There were no audits".
function withAbsence({ verdicts, denial, unsaid }: Reading): readonly Verdict[] {
  if (denial === null || denial.met || unsaid) return verdicts;
  const { rows, kind, from, to } = denial;
  return [...verdicts, { rows, denied: kind, afterFault: false, from, at: from, to }];
}
