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

/** "2 failures at 3 places; 4 more are known. Looked for: repeat, inadequate." */
export function totals(checked: Checked): string {
  const { known, places, failOn } = checked;
  const failures = failuresIn(checked);
  const fails = failures.length === 0 ? "Nothing fails" : counted(failures.length, "failure");
  const more = known === 0 ? "" : `; ${String(known)} known from the baseline`;
  return `${fails} at ${counted(places.length, "place")}${more}. Looked for: ${failOn.join(", ")}.`;
}
