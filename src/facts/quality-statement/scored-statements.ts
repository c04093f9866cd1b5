import type { QualityStatementClaim } from "../../domain/claim.ts";
import type { Mention } from "../../domain/fact.ts";
import { qualityStatements } from "../../domain/quality-statements.ts";
import { textAt, type Span } from "../../domain/span.ts";
import { keyQuestions, type KeyQuestion } from "../../domain/vocabulary.ts";
import { compilePhrase } from "../../rules/phrase.ts";
import { linesIn } from "../../structure/sentences.ts";

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

// A statement and its score are a line, or two lines that follow each other.
const longest = 160;

/** The quality statements that `area` scores: an assessment's, each under its key question. */
export function scoredStatements(text: string, area: Span): Mention<QualityStatementClaim>[] {
  const lines = linesIn(text, area).map((span) => ({ span, ...nameIn(textAt(text, span)) }));
  return lines.flatMap(({ span, statement, rest }, nth) => {
    if (statement === null) return [];
    const below = lines[nth + 1];
    const beside = scoreOf(rest);
    const given = beside ?? (rest === "" && below ? scoreOf(textAt(text, below.span)) : null);
    if (given === null) return [];
    const end = beside === null && below ? below.span.end : span.end;
    return [
      {
        claim: { type: "quality-statement", ...statement, score: given },
        evidence: { rule: "quality-statement.scored", span: { start: span.start, end } },
      },
    ];
  });
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

const besideName =
  /^(?<name>.+?)(?:\s*[\t:(|]\s*|\s+[–—-]\s+|\s+)(?<rest>(?:score\b|[1-4]\b|evidence shows).*)$/i;

interface NamedLine {
  readonly statement: Statement | null;
  /** What the line says behind the name. */
  readonly rest: string;
}

function nameIn(line: string): NamedLine {
  const words = line.trim().replace(/^[•●*]\s*/, "");
  if (words.length > longest) return { statement: null, rest: "" };
  const whole = byName.get(plain(words));
  if (whole) return { statement: whole, rest: "" };
  const { name = "", rest = "" } = besideName.exec(words)?.groups ?? {};
  return { statement: byName.get(plain(name)) ?? null, rest };
}

function scoreOf(text: string): number | null {
  const words = text.trim().replace(/\)$/, "");
  const printed = score.exec(words)?.groups?.["score"];
  if (printed !== undefined) return Number(printed);
  return levels[level.exec(words)?.groups?.["level"]?.toLowerCase() ?? ""] ?? null;
}
