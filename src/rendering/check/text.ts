import type { GateFailure } from "../../domain/check.ts";
import { counted } from "../counted.ts";
import { eachWord, type Look } from "../paint.ts";
import { pathWords } from "../path-words.ts";
import { failuresIn, type Checked } from "./checked.ts";
import { plainText } from "../plain-text.ts";
import { failureLine, pageOf, quoteOf } from "./failure-words.ts";

/** A line for each failure and each problem, and one that sums up. */
export function* renderText(checked: Checked, { paint }: Look): Iterable<string> {
  const { problems, failOn } = checked;
  const failures = failuresIn(checked);
  // The condition stands first: no line begins with the words of a document.
  for (const failure of failures)
    yield `${paint.bad(failure.condition)} ${line(failure, paint.quiet)}\n`;
  if (!failOn.includes("problem"))
    for (const { path, message } of problems)
      yield `${paint.poor("not-read")} ${plainText(message)} ${paint.quiet(pathWords(path))}\n`;
  yield `${eachWord(failures.length > 0 ? paint.bad : paint.strong, totals(checked))}\n`;
}

const line = (failure: GateFailure, quiet: (text: string) => string): string =>
  [failureLine(failure), quoteOf(failure), quiet(placeInPath(failure))]
    .filter((part) => part !== null)
    .join(" ");

/** "reports/rowan.pdf:7" */
function placeInPath(failure: GateFailure): string {
  const page = pageOf(failure);
  return pathWords(failure.path) + (page === null ? "" : `:${String(page)}`);
}

/** "2 failures at 3 places; 4 known from the baseline; 1 document not read. Looked for: repeat." */
export function totals(checked: Checked): string {
  const { known, places, problems, failOn } = checked;
  const count = failuresIn(checked).length;
  const fails = count === 0 ? "Nothing fails" : counted(count, "failure");
  const parts = [
    // A good word for what nobody looked at would be no news.
    places.length === 0 && count === 0
      ? "No place was judged"
      : `${fails} at ${counted(places.length, "place")}`,
    ...(known === 0 ? [] : [`${String(known)} known from the baseline`]),
    ...(problems.length === 0 ? [] : [`${counted(problems.length, "document")} not read`]),
  ];
  return `${parts.join("; ")}. Looked for: ${failOn.join(", ")}.`;
}
