import type { GateFailure } from "../../domain/check.ts";
import { plainText, safeText } from "../plain-text.ts";
import { failuresIn, type Checked } from "./checked.ts";
import { conditionWords } from "./condition-words.ts";
import { failureLine, pageOf, quoteOf, whoFails } from "./failure-words.ts";
import { totals } from "./text.ts";

/** Annotations as GitHub Actions reads them off the log, then one line that sums up. */
export function* renderGithub(checked: Checked): Iterable<string> {
  for (const failure of failuresIn(checked)) yield annotationOf(failure);
  if (!checked.failOn.includes("problem"))
    for (const { path, message } of checked.problems)
      yield annotation("warning", { file: path, title: conditionWords.problem.short }, message);
  yield `${totals(checked)}\n`;
}

function annotationOf(failure: GateFailure): string {
  const { condition, path } = failure;
  const page = pageOf(failure);
  const title =
    condition === "problem"
      ? conditionWords.problem.short
      : `${whoFails(failure)}: ${conditionWords[condition].short}`;
  const words = [
    failureLine(failure),
    quoteOf(failure) ?? "",
    page === null ? "" : `page ${String(page)}`,
  ].filter((part) => part !== "");
  return annotation("error", { file: path, title }, words.join(" "));
}

interface Properties {
  readonly file: string;
  readonly title: string;
}

const annotation = (level: string, { file, title }: Properties, message: string): string =>
  `::${level} file=${property(file)},title=${property(title)}::${escaped(plainText(message))}\n`;

// The runner decodes these, and only these. What it once read anywhere in a line ("##[") is broken up.
const escaped = (text: string): string =>
  text
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A")
    .replaceAll("##[", "# #[");

const property = (text: string): string =>
  escaped(safeText(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
