import type { QualityStatementClaim } from "../../domain/claim.ts";
import type { Mention } from "../../domain/fact.ts";
import { qualityStatements } from "../../domain/quality-statements.ts";
import { textAt, type Span } from "../../domain/span.ts";
import { keyQuestions, type KeyQuestion } from "../../domain/vocabulary.ts";
import { compilePhrase } from "../../rules/phrase.ts";
import { labelledValues } from "../../structure/labelled-values.ts";

// "Score: 3", "3 - Evidence shows a good standard of care", "Score 2 out of 4"; nothing else.
const score = compilePhrase(
  "^(?:(?:overall )?score ?(?:of|is|was|[:=])? ?)?(?<score>[1-4])(?: ?(?:out of|/) ?4)?(?: ?[-–—:] ?evidence shows .{3,80})?\\.?$",
  {},
  "i",
);
const level = compilePhrase(
  "^evidence shows (?:an? )?(?<level>exceptional|good|some|significant)\\b.{0,60}$",
  {},
  "i",
);
const levels: Readonly<Record<string, number>> = {
  exceptional: 4,
  good: 3,
  some: 2,
  significant: 1,
};

const beside =
  /^(?<name>.+?)(?:\s?[\t:(|]\s?|\s[–—-]\s|\s)(?<rest>(?:score\b|[1-4]\b|evidence shows).*)$/i;

// A bare digit beside a name is a score only where scores are spoken of: else it may be a page.
const speaksOfScores = /\bscor(?:e|es|ed|ing)\b|\bevidence shows\b|\bout of 4\b/i;

/** The quality statements that `area` scores: an assessment's, each under its key question. */
export function scoredStatements(text: string, area: Span): Mention<QualityStatementClaim>[] {
  if (!speaksOfScores.test(textAt(text, area))) return [];
  return labelledValues(text, area, { label: statementIn, value: scoreOf }).map(
    ({ label, value, span }) => ({
      claim: { type: "quality-statement", ...label, score: value },
      evidence: { rule: "quality-statement.scored", span },
    }),
  );
}

interface Statement {
  readonly question: KeyQuestion;
  readonly name: string;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’']/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const byName: ReadonlyMap<string, Statement> = new Map(
  keyQuestions.flatMap((question) =>
    qualityStatements[question].map((name): [string, Statement] => [
      plain(name),
      { question, name },
    ]),
  ),
);

function statementIn(words: string): { readonly label: Statement; readonly rest: string } | null {
  const whole = byName.get(plain(words));
  if (whole) return { label: whole, rest: "" };
  const { name = "", rest = "" } = beside.exec(words)?.groups ?? {};
  const label = byName.get(plain(name));
  return label ? { label, rest } : null;
}

function scoreOf(words: string): number | null {
  const printed = score.exec(words.replace(/\)$/, ""))?.groups?.["score"];
  if (printed !== undefined) return Number(printed);
  return levels[level.exec(words)?.groups?.["level"]?.toLowerCase() ?? ""] ?? null;
}
