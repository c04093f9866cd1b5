import type { Theme } from "../../domain/vocabulary.ts";
import { meaningOf } from "./meaning-of.ts";
import { indexPhrases, phrasesAt, type Found } from "./phrases.ts";
import { polarityRows, type PolarityRow } from "./polarity-rows.ts";
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
  /** Whether it may deny the thing itself ("no audits"): it has met no words that judge. */
  readonly open: boolean;
  /** It has denied a fault, and can deny only more faults ("no gaps and errors"). */
  readonly spent: boolean;
}

interface Reading {
  readonly verdicts: readonly Verdict[];
  readonly denial: Denial | null;
  readonly unsaid: boolean;
}

const index = indexPhrases(polarityRows);

/** The verdicts of a clause that can speak of its `themes`, from left to right. */
export function verdictsIn(
  tokens: readonly Token[],
  themes: ReadonlySet<Theme>,
): readonly Verdict[] {
  const start: Reading = { verdicts: [], denial: null, unsaid: false };
  const end = cuesIn(tokens, themes).reduce((reading, cue) => readOn(reading, cue, tokens), start);
  return withAbsence(end);
}

function cuesIn(tokens: readonly Token[], themes: ReadonlySet<Theme>): Cue[] {
  const cues: Cue[] = [];
  for (const [at] of tokens.entries()) {
    if (at < (cues.at(-1)?.to ?? 0)) continue;
    const found = phrasesAt(tokens, at, index).filter(
      ({ row: { of } }) => of?.some((theme) => themes.has(theme)) ?? true,
    );
    const to = Math.max(0, ...found.map((one) => one.to));
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
      return { ...reading, denial: denialOf(cue, "not") };
    case "no":
      return { ...reading, denial: denialOf(cue, "no") };
    case "unsaid":
      return { ...reading, unsaid: reading.unsaid || denial === null };
    case "lack":
      return { ...judged(reading, cue, denial), denial: { ...denialOf(cue, "not"), open: false } };
    case "bad":
      return {
        ...judged(reading, cue, denial),
        denial: denial && { ...denial, to: cue.to, open: false, spent: true },
      };
    case "good":
    case "deed":
    case "better":
      return { ...judged(reading, cue, denial), denial: denial ? null : reading.denial };
  }
}

const denialOf = (cue: Cue, kind: Denial["kind"]): Denial => ({
  ...cue,
  kind,
  open: true,
  spent: false,
});

const longestReach = 8;

// "No" reaches over a list ("no gaps and errors"), and so does "were not" until it meets its
// participle ("were not listened to and acted on"); "did not rush and treated people well" does not.
function denialOver({ denial }: Reading, cue: Cue, tokens: readonly Token[]): Denial | null {
  if (denial === null || cue.from - denial.to > longestReach) return null;
  if (denial.spent && cue.rows.every(({ sense }) => sense !== "bad")) return null;
  if (denial.kind === "no" || !(denial.spent || isDid(tokens[denial.from - 1]))) return denial;
  const between = tokens.slice(denial.to, cue.from);
  return between.some(({ word }) => word === "," || word === "and") ? null : denial;
}

const isDid = (token: Token | undefined): boolean => /^(?:did|do|does)$/.test(token?.word ?? "");

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
  rows.some(({ sense }) => meaningOf(sense, denied !== null) === "concern");

// A denial that met no verdict may deny the thing itself: "There were no audits".
function withAbsence({ verdicts, denial, unsaid }: Reading): readonly Verdict[] {
  if (denial === null || !denial.open || unsaid) return verdicts;
  const { rows, kind, from, to } = denial;
  return [...verdicts, { rows, denied: kind, afterFault: false, from, at: from, to }];
}
