import { z } from "zod";
import { compilePhrase } from "./phrase.ts";
import { prefilterFor, type Prefilter } from "./prefilter.ts";

/** One row of a rule table, as written. */
const ruleRow = z.strictObject({
  id: z.string().regex(/^[a-z-]+\.[a-z0-9-]+$/),
  phrase: z.string().min(1),
  /** A phrase that cancels any match it overlaps. */
  unless: z.string().optional(),
  /** Parts of the claim that the words imply but do not spell out. */
  sets: z.record(z.string(), z.string()).default({}),
});
export type RuleRow = z.input<typeof ruleRow>;

/** A row made ready to run. */
export interface Rule {
  readonly id: string;
  /** As written, for people. */
  readonly phrase: string;
  readonly pattern: RegExp;
  readonly unless: RegExp | undefined;
  readonly sets: Readonly<Record<string, string>>;
}

/** The rules of one type of fact. */
export interface RuleTable {
  readonly rules: readonly Rule[];
  /** The rules that can match in a part of a text, by the words that they need. */
  readonly likely: Prefilter<Rule>;
}

export interface TableRows {
  /** The prefix of every rule id. */
  readonly type: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly rows: readonly RuleRow[];
  /** Names need it; everything else is matched in any case. */
  readonly caseSensitive?: true;
}

/** Reads a rule table once, at load. A bad row is a bug in our code, so it throws. */
export function defineRules({ type, slots, rows, caseSensitive }: TableRows): RuleTable {
  const flags = caseSensitive ? "g" : "gi";
  const ids = new Set<string>();
  const rules = rows.map((row) => {
    const { id, phrase, unless, sets } = ruleRow.parse(row);
    if (!id.startsWith(`${type}.`)) throw new Error(`rule "${id}" must start with "${type}."`);
    if (ids.has(id)) throw new Error(`two rules are called "${id}"`);
    ids.add(id);
    const exception = unless === undefined ? undefined : compilePhrase(unless, slots, flags);
    return { id, phrase, pattern: compilePhrase(phrase, slots, flags), unless: exception, sets };
  });
  return { rules, likely: prefilterFor(rules) };
}
