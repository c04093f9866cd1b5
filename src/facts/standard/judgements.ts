import type { BreachAction, Judgement } from "../../domain/vocabulary.ts";
import { compilePhrase } from "../../rules/phrase.ts";

/** A way to say how a standard was judged. */
export interface JudgementRow {
  readonly id: string;
  readonly judgement: Judgement;
  /** Whether it says that the regulation behind the standard is breached: a mere concern does not. */
  readonly breached: boolean;
  /** What it says was done about it. */
  readonly action: BreachAction | null;
  readonly pattern: RegExp;
}

type Row = readonly [id: string, Judgement, breached: boolean, phrase: string, BreachAction?];

const row = ([id, judgement, breached, , action]: Row, pattern: RegExp): JudgementRow => ({
  id: `standard.${id}`,
  judgement,
  breached,
  action: action ?? null,
  pattern,
});

const line = (told: Row): JudgementRow => row(told, compilePhrase(`(?:${told[3]})\\.?$`, {}, "i"));

const sentence = (told: Row): JudgementRow =>
  row(told, compilePhrase(told[3], { outcome: "\\d{1,2}", number: "\\d{1,2}" }, "i"));

/** What stands beside or below the name of a standard, at the end of a line. */
// prettier-ignore
export const labels: readonly JudgementRow[] = ([
  ["not-met", "action-needed", true, "not met(?: this standard)?|not meeting this standard|standard not met|non-compliant|not compliant"],
  ["met", "met", false, "met this standard|meeting this standard|standard met|compliant|fully met"],
  ["action-needed", "action-needed", true, "(?:compliance )?actions? (?:needed|required)|needs action|compliance action", "compliance-action"],
  ["enforcement", "enforcement", true, "enforcement action(?: taken)?"],
  ["improvement", "met", false, "improvement actions?(?: needed)?"],
  ["concern", "action-needed", false, "(?:minor|moderate|major) concerns?"],
] as const).map(line);

const who =
  "(?:the )?(?:provider|service|home|practice|trust|hospital|agency|location|clinic|surgery)";
const this_ = "(?:this|the|that)(?: essential)? (?:standard|outcome)|outcome {outcome}";

/** What a sentence under the standard's heading says of "this standard", or of the outcome it numbers. */
// prettier-ignore
export const sentences: readonly JudgementRow[] = ([
  ["was-meeting", "met", false, `(?:was|is|were) (?:now |fully )?(?:meeting|compliant with|complying with) (?:${this_})`],
  ["was-not-meeting", "action-needed", true, `(?:was|is|were) (?:not (?:fully |yet |always )?(?:meeting|compliant with|complying with)|non-compliant with) (?:${this_})`],
  ["did-not-meet", "action-needed", true, `${who} (?:did not meet|had not met|failed to meet) (?:${this_})`],
  ["improvements-needed", "action-needed", false, `improvements? (?:was|were|is|are) (?:needed|required) (?:for|to meet|with|in relation to) (?:${this_})`],
  ["concerns-with", "action-needed", false, `(?:minor|moderate|major) concerns? (?:with|about|in relation to|regarding|for) (?:${this_})`],
] as const).map(sentence);
