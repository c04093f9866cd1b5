import { outcomes, type Outcome } from "../../domain/law/outcomes.ts";

// Longer lines are prose.
const longest = 260;

const numbered = /^outcome (\d{1,2})\b/;
const inBrackets = /\(?\boutcome (\d{1,2})\)?$/;

// Quotes, dashes, case and what stands around the words make no difference.
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[‘’']/g, "")
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9()]+/g, " ")
    .trim();

const byWords: ReadonlyMap<string, Outcome> = new Map(
  outcomes.flatMap((one) =>
    [one.name, one.heading ?? one.name].map((words): [string, Outcome] => [
      plain(words).replace(/^co operating/, "cooperating"),
      one,
    ]),
  ),
);

/**
 * The outcome that a line names as a whole: by its number, its name or its plain heading; a longer line
 * that begins with number and heading names it too. Null where it names none.
 */
export function outcomeIn(line: string): Outcome | null {
  if (line.length > longest) return headedBy(plain(line.slice(0, longest)));
  const words = plain(line).replace(/^co operating/, "cooperating");
  const number = numbered.exec(words)?.[1] ?? inBrackets.exec(words)?.[1];
  if (number !== undefined) return outcomeNumbered(number) ?? null;
  return byWords.get(words) ?? begunBy(words);
}

function headedBy(words: string): Outcome | null {
  const number = numbered.exec(words)?.[1];
  const outcome = outcomeNumbered(number ?? "");
  const rest = words.replace(numbered, "").trim();
  const names = outcome ? [outcome.name, outcome.heading ?? outcome.name] : [];
  return outcome && names.some((name) => rest.startsWith(plain(name))) ? outcome : null;
}

/** The outcome that the words beside a judgement name, and nothing else; null where more is said. */
export function outcomeBeside(words: string): Outcome | null {
  const outcome = outcomeIn(words);
  const rest = plain(words).replace(numbered, "").replace(inBrackets, "").trim();
  const names = outcome ? [outcome.name, outcome.heading ?? outcome.name].map(plain) : [];
  const isName = rest === "" || names.some((name) => name.startsWith(rest));
  return isName ? outcome : null;
}

/** "04" is 4; undefined where there is none of that number. */
export const outcomeNumbered = (number: string): Outcome | undefined =>
  outcomes.find((one) => one.number === String(Number(number)));

// A long name may break over two lines, with its judgement beside the first.
const longEnough = 25;

function begunBy(words: string): Outcome | null {
  if (words.length < longEnough) return null;
  const begun = outcomes.filter(({ name }) => plain(name).startsWith(words));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}
