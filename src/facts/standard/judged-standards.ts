import type { StandardClaim } from "../../domain/claim.ts";
import type { Mention } from "../../domain/fact.ts";
import type { Outcome } from "../../domain/law/outcomes.ts";
import { shift, textAt, type Span } from "../../domain/span.ts";
import { headingOf } from "../../structure/sections.ts";
import { linesIn, sentencesOf } from "../../structure/sentences.ts";
import { labels, sentences, type JudgementRow } from "./judgements.ts";
import { outcomeBeside, outcomeIn, outcomeNumbered } from "./outcome-in.ts";

/** One line of a report, by what it tells of the standards. */
interface Line {
  readonly span: Span;
  readonly outcome: Outcome | null;
  readonly judgement: JudgementRow | null;
}

// Reports of later years speak of no standard and need no search.
const isOfThem =
  /\b(?:(?:this|essential) standards?|compliance actions?|standards of quality|outcomes? \d{1,2})\b/i;

// What may stand between names and judgements that belong together: so many short lines.
const gap = 3;
const short = 90;

/**
 * The essential standards (2010 to early 2015) that `area` judges: beside their name, below it, in a
 * list of judgements as long as the list of names above it, or in a sentence of their chapter.
 */
export function judgedStandards(text: string, area: Span): Mention<StandardClaim>[] {
  if (!isOfThem.test(textAt(text, area))) return [];
  const lines = linesIn(text, area).map((span) => lineOf(text, span));
  let chapter: Outcome | null = null;
  return lines.flatMap((line, nth) => {
    chapter = line.outcome ?? (endsChapter(textAt(text, line.span)) ? null : chapter);
    if (line.outcome && line.judgement) return [mention(line.outcome, line.judgement, line.span)];
    if (line.judgement === null) return toldIn(text, line, chapter);
    return isAlone(lines[nth - 1]) ? [] : pairedFrom(lines, nth);
  });
}

// A heading that no standard has ("About CQC inspections") ends the chapter of the last one.
const endsChapter = (line: string): boolean => {
  const heading = headingOf(line);
  return heading !== undefined && heading.kind !== "body";
};

const isAlone = (line: Line | undefined): boolean =>
  line?.outcome === null && line.judgement !== null;

function lineOf(text: string, span: Span): Line {
  const words = textAt(text, span)
    .trim()
    .replace(/^[•●*\s]+/, "");
  if (words.length > 3 * short) return { span, outcome: outcomeIn(words), judgement: null };
  const judgement = labels.find(({ pattern }) => pattern.test(words)) ?? null;
  const name = judgement === null ? words : words.replace(judgement.pattern, "");
  const rest = name
    .replace(/(?:[\s✓✔✗✘☑☒×√:|–—-]|\s[xX](?=\s*$)){1,40}$/u, "")
    .replace(/^[✓✔✗✘☑☒×√]\s*/u, "");
  const outcome = judgement === null ? outcomeIn(rest) : outcomeBeside(rest);
  // Words that only end like a judgement tell none.
  return { span, outcome, judgement: outcome === null && rest !== "" ? null : judgement };
}

/** A run of judgements that begins at `from`, each given to its name in the list above. */
function pairedFrom(lines: readonly Line[], from: number): Mention<StandardClaim>[] {
  const end = lines.findIndex((line, nth) => nth > from && !isAlone(line));
  const judged = lines.slice(from, end < 0 ? lines.length : end);
  const names = namesAbove(lines, from);
  // One judgement below several names is that of the last.
  const meant = judged.length === 1 ? names.slice(-1) : names;
  if (meant.length !== judged.length) return [];
  return judged.flatMap(({ judgement, span }, nth) => {
    const name = meant[nth];
    if (!name?.outcome || judgement === null) return [];
    const whole = judged.length === 1 ? { start: name.span.start, end: span.end } : span;
    return [mention(name.outcome, judgement, whole)];
  });
}

/** The names above a line, each once, as long as no prose and no judgement stands between. */
function namesAbove(lines: readonly Line[], from: number): readonly Line[] {
  const names: Line[] = [];
  let passed = 0;
  for (let nth = from - 1; nth >= 0; nth -= 1) {
    const line = lines[nth];
    if (line?.judgement !== null) break;
    if (line.outcome !== null) {
      if (names[0]?.outcome !== line.outcome) names.unshift(line);
    } else if (line.span.end - line.span.start > short || (passed += 1) > gap) break;
  }
  return names;
}

/** What the sentences of a line say of "this standard", the one of their chapter, or of one by number. */
const toldIn = (text: string, { span }: Line, chapter: Outcome | null): Mention<StandardClaim>[] =>
  sentencesOf(text, span).flatMap((sentence) => {
    const words = textAt(text, sentence);
    return sentences.flatMap((row) => {
      const found = row.pattern.exec(words);
      if (found === null) return [];
      const numbers = found.groups?.["outcomes"]?.match(/\d+/g);
      const meant = numbers ? numbers.map(outcomeNumbered) : [chapter];
      const at = { start: found.index, end: found.index + found[0].length };
      return meant.flatMap((one) => (one ? [mention(one, row, shift(at, sentence.start))] : []));
    });
  });

const mention = (
  { number }: Outcome,
  { id, judgement, breached, action }: JudgementRow,
  span: Span,
): Mention<StandardClaim> => ({
  claim: { type: "standard", outcome: number, judgement, breached, action },
  evidence: { rule: id, span },
});
