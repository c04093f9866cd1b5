import type { Decision } from "../domain/decision.ts";
import type { Evidence } from "../domain/report.ts";
import { factTypes } from "../facts/index.ts";
import { keepLongest, matchesOf } from "../rules/match.ts";
import type { Rule } from "../rules/rule.ts";
import { cues } from "../status/cues.ts";

const rules: ReadonlyMap<string, Rule> = new Map(
  factTypes.flatMap(({ table }) => table.rules.map((rule) => [rule.id, rule])),
);

/**
 * What in the text of a document made its evidence: the rule is run again over the sentence. What is
 * read off the form of the page or by a lexicon has no words of its own.
 */
export function decisionOf(text: string, { rule: id, start, end, cue }: Evidence): Decision {
  const rule = rules.get(id);
  const found = rule === undefined ? [] : matchesOf(rule, text, { start, end });
  const decisive = cues.find((one) => one.id === cue?.rule);
  return {
    words: keepLongest(found).map(({ span }) => span),
    cue: decisive === undefined ? null : { status: decisive.status, reach: decisive.reach },
  };
}
