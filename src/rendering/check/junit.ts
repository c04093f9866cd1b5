import type { GateFailure } from "../../domain/check.ts";
import type { GateCondition } from "../../domain/gate-selectors.ts";
import { locationName, providerName } from "../place-words.ts";
import { pathWords } from "../path-words.ts";
import { plainText } from "../plain-text.ts";
import type { Checked } from "./checked.ts";
import { conditionWords } from "./condition-words.ts";
import { conditionsIn } from "./conditions-in.ts";
import { failureLine, quoteOf } from "./failure-words.ts";
import { xmlTag, xmlText } from "./xml.ts";

/** One test: what it is of, its name, and what goes wrong. */
interface TestCase {
  readonly classname: string;
  readonly name: string;
  /** A failure is what a check looks for; an error, that it could not look. */
  readonly kind: "failure" | "error";
  readonly type: string;
  /** One message each; none where it passes. */
  readonly lines: readonly string[];
}

/** JUnit XML: a test for each place and condition, and one for each document that could not be read. */
export function* renderJunit(checked: Checked): Iterable<string> {
  const cases = [...placeCases(checked), ...otherCases(checked), ...problemCases(checked)];
  const count = (kind: TestCase["kind"]): number =>
    cases.filter((one) => one.kind === kind && one.lines.length > 0).length;
  const totals = { tests: cases.length, failures: count("failure"), errors: count("error") };
  const { name } = checked.tool;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${xmlTag("testsuites", { name, ...totals })}>\n`;
  yield `  ${xmlTag("testsuite", { name, ...totals })}>\n`;
  for (const one of cases) yield caseXml(one);
  yield "  </testsuite>\n</testsuites>\n";
}

function caseXml({ classname, name, kind, type, lines }: TestCase): string {
  const tag = xmlTag("testcase", { classname, name });
  const [message] = lines;
  if (message === undefined) return `    ${tag}/>\n`;
  const fault = xmlTag(kind, { type, message });
  return `    ${tag}>\n      ${fault}>${xmlText(lines.join("\n"))}</${kind}>\n    </testcase>\n`;
}

const caseOf = (
  classname: string,
  condition: GateCondition,
  failures: readonly GateFailure[],
): TestCase => ({
  classname,
  name: conditionWords[condition].short,
  kind: "failure",
  type: condition,
  lines: failures.map(lineOf),
});

const lineOf = (failure: GateFailure): string =>
  [failureLine(failure), quoteOf(failure), pathWords(failure.path)].filter(Boolean).join(" ");

function placeCases({ places, failOn }: Checked): readonly TestCase[] {
  const conditions = conditionsIn(failOn).filter((condition) => condition !== "problem");
  return places.flatMap(({ location, failures }) =>
    conditions.map((condition) => {
      const its = failures.filter((one) => one.condition === condition);
      return caseOf(locationName(location), condition, its);
    }),
  );
}

const otherCases = ({ others }: Checked): readonly TestCase[] =>
  others
    .filter(({ condition }) => condition !== "problem")
    .map((failure) => caseOf(providerName(failure.provider), failure.condition, [failure]));

const problemCases = ({ problems }: Checked): readonly TestCase[] =>
  problems.map(({ path, code, message }) => ({
    classname: "documents",
    name: pathWords(path),
    kind: "error",
    type: code,
    lines: [plainText(message)],
  }));
