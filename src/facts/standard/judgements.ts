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
  /** As written, for people. */
  readonly phrase: string;
  readonly pattern: RegExp;
}

type Row = readonly [id: string, Judgement, breached: boolean, phrase: string, BreachAction?];

const row = ([id, judgement, breached, phrase, action]: Row, pattern: RegExp): JudgementRow => ({
  id: `standard.${id}`,
  judgement,
  breached,
  action: action ?? null,
  phrase,
  pattern,
});

const line = (told: Row): JudgementRow => row(told, compilePhrase(`(?:${told[3]})\\.?$`, {}, "i"));

const sentence = (told: Row): JudgementRow =>
  row(
    told,
    compilePhrase(
      told[3],
      { outcomes: "\\d{1,2}(?:(?:, | and |,? and | & )\\d{1,2})*(?!\\d)" },
      "i",
    ),
  );

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
const meant =
  "(?:this|the|that)(?: essential)? (?:standard|outcome)(?! (?:on|for|of|about|relating|in relation))|outcomes? {outcomes}";
const about = "(?:with|about|for|on|in relation to|in respect of|regarding|against|under)";
const meets = "(?:meeting|compliant with|complying with|in compliance with)";

/** What a sentence under the standard's heading says of "this standard", or of the outcomes it numbers. */
// prettier-ignore
export const sentences: readonly JudgementRow[] = ([
  ["was-meeting", "met", false, `(?:was|is|were) (?:now |still |fully )*${meets} (?:${meant})`],
  ["was-not-meeting", "action-needed", true, `(?:not (?:fully |yet |always )?${meets}|non-compliant with) (?:${meant})`],
  ["did-not-meet", "action-needed", true, `${who} (?:did not meet|had not met|failed to meet) (?:${meant})`],
  ["is-compliant", "met", false, `${who} (?:was|is) (?:now |fully )*compliant(?=\\.|$)`],
  ["is-not-compliant", "action-needed", true, `${who} (?:was|is|remains|remained) (?:still )?(?:not compliant|non-compliant)(?=\\.|$)`],
  ["improvements-needed", "action-needed", false, `improvements? (?:was|were|is|are) (?:needed|required) (?:to meet|${about}) (?:${meant})`],
  ["concerns-with", "action-needed", false, `(?:minor|moderate|major) concerns? ${about} (?:${meant})`],
  ["compliance-actions-for", "action-needed", true, `compliance actions? ${about} (?:${meant})`, "compliance-action"],
  ["warning-notice-for", "enforcement", true, `warning notices? ${about} (?:${meant})`, "warning-notice"],
] as const).map(sentence);
