import { type PdfEngineName, pdfEngineNames } from "../domain/pdf-engine-names.ts";
import type { CheckedSource, Flaw, Verification } from "../domain/verification.ts";
import { counted } from "./counted.ts";
import { joinBlocks } from "./join-blocks.ts";
import type { Look } from "./paint.ts";
import { paragraph } from "./paragraph.ts";
import { pathWords } from "./path-words.ts";
import { plainText } from "./plain-text.ts";
import { describeProblems } from "./summary/describe-problems.ts";
import { shorten } from "./wrap-text.ts";

/** Which quotes stand, for people: a line for each that does not, then the count. */
export function renderVerification(verification: Verification, look: Look): Iterable<string> {
  const { sources, flaws, problems } = verification;
  const ofPath = new Map(sources.map((source) => [source.path, source]));
  return joinBlocks([
    flaws.map((flaw) => `${pathWords(flaw.path)}: ${flawWords(flaw, ofPath.get(flaw.path))}`),
    describeProblems(problems, look),
    [countWords(sources), ...madeByWords(verification), ...engineWords(sources)].flatMap((words) =>
      paragraph(words, 0, look),
    ),
  ]);
}

function flawWords({ code, given, expected, found }: Flaw, source?: CheckedSource): string {
  const quote = inShort(given?.quote ?? "");
  switch (code) {
    case "source-changed":
      return `changed since it was analysed (sha256 ${expected.slice(0, 8)}, now ${found.slice(0, 8)}); ${standingWords(source)}`;
    case "quote-moved":
      return `moved: ${quote} is at ${found}, not at ${expected}.`;
    case "quote-not-found":
      return `not found: ${quote} at character ${String(given?.start)}; there it says ${inShort(found)}.`;
    case "page-differs":
      return `another page: ${quote} is on ${found}, not on ${expected}.`;
  }
}

const inShort = (quote: string): string => `“${shorten(plainText(quote), 60)}”`;

function standingWords(source?: CheckedSource): string {
  if (source === undefined || source.quotes === 0) return "nothing of it is quoted.";
  const { quotes, standing } = source;
  if (standing === quotes) return `all that is quoted of it still stands.`;
  return `of ${counted(quotes, "quote")} ${String(standing)} still stand.`;
}

function countWords(sources: readonly CheckedSource[]): string {
  const quotes = sources.reduce((sum, source) => sum + source.quotes, 0);
  const standing = sources.reduce((sum, source) => sum + source.standing, 0);
  const some = standing === quotes ? "" : `${standing.toLocaleString("en-GB")} of `;
  const stand = quotes === 1 ? "stands" : "stand";
  return `${some}${counted(quotes, "quote")} in ${counted(sources.length, "document")} ${stand} where the analysis says.`;
}

/** Another version may read a text otherwise. */
function madeByWords({ tool, madeBy }: Verification): readonly string[] {
  if (madeBy === null || (madeBy.name === tool.name && madeBy.version === tool.version)) return [];
  return [
    `The analysis was made by ${plainText(`${madeBy.name} ${madeBy.version}`)} and checked with ${tool.version}, which may read a text otherwise.`,
  ];
}

const engineWords = (sources: readonly CheckedSource[]): readonly string[] =>
  pdfEngineNames.flatMap((name: PdfEngineName) => {
    const count = sources.filter(({ pdfEngine }) => pdfEngine === name).length;
    return count === 0 ? [] : [`${counted(count, "document")} read with ${name}.`];
  });
