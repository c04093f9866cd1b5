import type { Problem } from "../../domain/analysis.ts";
import type { GateFailure } from "../../domain/check.ts";
import { gateConditions } from "../../domain/gate-selectors.ts";
import { safeJson } from "../json.ts";
import { pathWords } from "../path-words.ts";
import { plainText } from "../plain-text.ts";
import { failuresIn, type Checked } from "./checked.ts";
import { conditionWords } from "./condition-words.ts";
import { failureLine, pageOf, quoteOf, whoFails } from "./failure-words.ts";
import { fileUri } from "./file-uri.ts";

/** SARIF 2.1.0: a rule for each condition, a result for each failure. */
export const renderSarif = ({ tool, problems, ...failing }: Checked): Iterable<string> => [
  safeJson(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: tool.name, semanticVersion: tool.version, rules } },
          columnKind: "utf16CodeUnits",
          invocations: [
            {
              executionSuccessful: problems.length === 0,
              toolExecutionNotifications: problems.map(notificationOf),
            },
          ],
          results: failuresIn(failing).map(resultOf),
        },
      ],
    },
    2,
  ),
  "\n",
];

const rules = gateConditions.map((id) => ({
  id,
  shortDescription: { text: conditionWords[id].short },
  fullDescription: { text: conditionWords[id].help },
  help: { text: conditionWords[id].help },
  defaultConfiguration: { level: "error" },
}));

function resultOf(failure: GateFailure) {
  const { id, condition, path, date, evidence } = failure;
  const page = pageOf(failure);
  return {
    ruleId: condition,
    ruleIndex: gateConditions.indexOf(condition),
    level: "error",
    message: messageOf([
      failureLine(failure),
      quoteOf(failure),
      page === null ? null : `(page ${String(page)})`,
    ]),
    locations: [
      {
        physicalLocation: physicalLocationOf(path),
        logicalLocations: [{ name: whoFails(failure) }],
      },
    ],
    // GitHub looks at the second name alone.
    partialFingerprints: { "cqcLensFailure/v1": id, primaryLocationLineHash: id },
    properties: { date, ...evidence },
  };
}

const notificationOf = ({ path, code, message }: Problem) => ({
  level: "error",
  descriptor: { id: code },
  message: messageOf([`${pathWords(path)}: ${plainText(message)}`]),
  locations: [{ physicalLocation: physicalLocationOf(path) }],
});

/** The words of a document make no link. */
const messageOf = (parts: readonly (string | null)[]) => ({
  text: parts
    .filter((part) => part !== null)
    .join(" ")
    .replaceAll("](", "] ("),
});

// Offsets are of the text as read, so none is a region of the file itself; but code scanning takes no
// result without a line. The page and the quote are in the message.
const physicalLocationOf = (path: string) => ({
  artifactLocation:
    path === "-"
      ? { uri: "standard-input" }
      : { uri: fileUri(path), ...(path.startsWith("/") ? {} : { uriBaseId: "%SRCROOT%" }) },
  region: { startLine: 1 },
});
