import { describe, expect, test } from "vitest";
import type { Report } from "../src/domain/report.ts";
import type { SpecialMeasuresStatus } from "../src/domain/vocabulary.ts";
import { reportOf } from "./text-report.ts";

const inspection = (...lines: readonly string[]): Report =>
  reportOf(
    "inspection-report",
    "Larkrigg Court",
    "Date of inspection visit: 4 March 2020",
    ...lines,
  );
const press = (...lines: readonly string[]): Report => reportOf("press-release", ...lines);

/** Each act in one line: "warning-notice taken 12 17 by 2015-09-30". */
const actsOf = ({ enforcement }: Report): string[] =>
  enforcement.map(({ action, standing, regulations, deadline }) =>
    [action, standing, ...regulations, ...(deadline === null ? [] : ["by", deadline])].join(" "),
  );

/** Each breach with what was done about it: "12 warning-notice". */
const breachesOf = ({ breaches }: Report): string[] =>
  breaches.map(({ regulation, action }) => `${regulation} ${action ?? "-"}`);

describe("the table of enforcement actions", () => {
  const table = (...rows: readonly string[]): Report =>
    inspection(
      "Enforcement actions",
      "Regulated activity\tRegulation",
      ...rows.map((row) => (row.startsWith("Regulation") ? `Personal care\t${row}` : row)),
    );

  test("an act belongs to the row above it", () => {
    const report = table(
      "Regulation 12 HSCA RA Regulations 2014 Safe care and treatment",
      "The enforcement action we took:",
      "We issued a warning notice to be met by 30 September 2020.",
      "Regulation 17 HSCA RA Regulations 2014 Good governance",
      "The enforcement action we took:",
      "We imposed conditions on the provider's registration.",
    );
    expect(actsOf(report)).toEqual([
      "warning-notice taken 12 by 2020-09-30",
      "conditions taken 17",
    ]);
    expect(breachesOf(report)).toEqual(["12 warning-notice", "17 conditions"]);
  });

  test("an act belongs to all the rows since the act before", () => {
    const report = table(
      "Regulation 9 HSCA RA Regulations 2014 Person-centred care",
      "Regulation 12 HSCA RA Regulations 2014 Safe care and treatment",
      "Regulation 12 (1), (2) (a)",
      "The enforcement action we took:",
      "Warning notice served.",
    );
    expect(actsOf(report)).toEqual(["warning-notice taken 9 12"]);
    expect(breachesOf(report)).toEqual(["9 warning-notice", "12 warning-notice"]);
  });

  test("two acts under one row are both about it; the breach keeps the heavier", () => {
    const report = table(
      "Regulation 12 HSCA RA Regulations 2014 Safe care and treatment",
      "We imposed conditions on the provider's registration. We also issued a warning notice.",
    );
    expect(actsOf(report)).toEqual(["conditions taken 12", "warning-notice taken 12"]);
    expect(breachesOf(report)).toEqual(["12 conditions"]);
  });

  test("a proposal is only proposed", () => {
    const report = table(
      "Regulation 18 HSCA RA Regulations 2014 Staffing",
      "Notice of Proposal to cancel the provider's registration.",
    );
    expect(actsOf(report)).toEqual(["notice-of-proposal proposed 18"]);
  });
});

test("rows of the table of requirements are requirement notices", () => {
  const report = inspection(
    "Action we have told the provider to take",
    "The section below lists the breaches, for which we asked the provider to send us a report.",
    "Personal care\tRegulation 11 HSCA RA Regulations 2014 Need for consent",
    "Personal care\tRegulation 18 HSCA RA Regulations 2014 Staffing",
  );
  expect(actsOf(report)).toEqual(["requirement-notice taken 11", "requirement-notice taken 18"]);
});

// prettier-ignore
const prose: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  // As many notices as breaches.
  ["We found breaches of regulations 12 and 17. We issued two warning notices.",
    ["warning-notice taken 12 17"], ["12 warning-notice", "17 warning-notice"]],
  ["It was in breach of regulation 12. It was also in breach of regulation 17. We issued two warning notices.",
    ["warning-notice taken 12 17"], ["12 warning-notice", "17 warning-notice"]],
  ["We issued two warning notices. The home was in breach of regulations 9 and 18.",
    ["warning-notice taken 9 18"], ["9 warning-notice", "18 warning-notice"]],
  ["There was a breach of regulation 12. We issued a warning notice.",
    ["warning-notice taken 12"], ["12 warning-notice"]],
  // Pointing back.
  ["We found breaches of regulations 12 and 17. We issued a warning notice for each.",
    ["warning-notice taken 12 17"], ["12 warning-notice", "17 warning-notice"]],
  ["We found a breach of regulation 16. We served a requirement notice in relation to this breach.",
    ["requirement-notice taken 16"], ["16 requirement-notice"]],
  // Named.
  ["Requirement notices were issued for regulations 9 and 11 and a warning notice for regulation 17.",
    ["requirement-notice taken 9 11", "warning-notice taken 17"],
    ["9 requirement-notice", "11 requirement-notice", "17 warning-notice"]],
  ["We issued warning notices in relation to safe care and treatment and good governance.",
    ["warning-notice taken 12 17"], ["12 warning-notice", "17 warning-notice"]],
  // Not tied to any.
  ["We found breaches of regulations 9, 12, 17 and 18. We issued two warning notices.",
    ["warning-notice taken"], ["9 -", "12 -", "17 -", "18 -"]],
  ["There was a breach of regulation 12. We imposed conditions on the provider's registration.",
    ["conditions taken"], ["12 -"]],
  ["At our last inspection there was a breach of regulation 12. At this inspection we issued a warning notice.",
    ["warning-notice taken"], ["12 -"]],
  // Standing.
  ["At our last inspection we issued a warning notice. The provider had met the requirements of the warning notice.",
    ["warning-notice earlier", "warning-notice met"], []],
  ["The provider had not met a warning notice in relation to safe care that we had served previously.",
    ["warning-notice unmet 12"], []],
  ["At our last inspection we served a notice of proposal to cancel the registration.",
    ["notice-of-proposal earlier"], []],
  ["We removed the conditions on the provider's registration.", ["conditions removed"], []],
  ["We did not issue any warning notices. The provider could have its registration cancelled.", [], []],
  // Told twice.
  ["We issued a warning notice. The warning notice for regulation 17 is on our website. We served a warning notice for regulation 17.",
    ["warning-notice taken 17"], ["17 warning-notice"]],
];

test.each(prose)("%s", (text, acts, breaches) => {
  const report = inspection("Enforcement", text);
  expect(actsOf(report)).toEqual(acts);
  expect(breachesOf(report)).toEqual(breaches);
});

test("formal warnings belong to the standards named behind them", () => {
  const report = reportOf(
    "news-article",
    "Quillstone Care Ltd has been given two formal warnings by the Care Quality Commission.",
    "It failed to meet the standards required in management of medicines and supporting workers.",
  );
  expect(breachesOf(report)).toEqual(["13 warning-notice", "23 warning-notice"]);
});

// prettier-ignore
const measures: readonly (readonly [SpecialMeasuresStatus | null, string])[] = [
  ["entered", "The service is therefore in 'special measures'. Services in special measures will be kept under review. If it is no longer rated inadequate for any of the five key questions it will no longer be in special measures."],
  ["remains", "The home remains in special measures."],
  ["left", "The service was previously in special measures. It is no longer in special measures."],
  ["previous", "At our last inspection the service was placed in special measures."],
  ["left", "This service has been in special measures since May 2018. It has improved and has come out of special measures."],
  [null, "An inadequate rating normally results in a home being placed in special measures."],
  [null, "The provider's other home is in special measures."],
];

test.each(measures)("special measures %s: %s", (status, text) => {
  expect(inspection("Overall summary", text).specialMeasures?.status ?? null).toBe(status);
});

/** Each statement in one line: "rating Inadequate 3 in a row overall". */
const repeatsOf = ({ repeatStatements }: Report): string[] =>
  repeatStatements.map(({ subject, value, count, consecutive, question }) =>
    [subject, value, count, consecutive ? "in a row" : null, question]
      .filter((part) => part !== null)
      .join(" "),
  );

// prettier-ignore
const repeats: readonly (readonly [string, readonly string[]])[] = [
  ["Larkrigg Court was rated inadequate again, the third consecutive time it has been rated inadequate. It remains rated inadequate overall.",
    ["rating Inadequate 3 in a row overall"]],
  ["Larkrigg Court has been rated as requires improvement four times prior to this inspection.",
    ["rating Requires improvement 4 overall"]],
  ["Larkrigg Court remains rated inadequate for being safe and well-led.",
    ["rating Inadequate safe", "rating Inadequate wellLed"]],
  ["It remains in breach of regulation 12. These repeated breaches are a concern.", ["breach"]],
  ["This was the fourth inspection in a row at which it was not rated good.", ["below-good 4 in a row overall"]],
  ["The service remains rated good. Effective was not inspected and remains rated requires improvement.", []],
  ["If a home was rated inadequate twice in a row, it would be closed.", []],
];

test.each(repeats)("repeats: %s", (text, statements) => {
  expect(repeatsOf(press(text))).toEqual(statements);
});

test("a key question that has remained as it was is that of its chapter", () => {
  const report = inspection(
    "Is the service well-led?",
    "At this inspection this key question has remained requires improvement.",
  );
  expect(repeatsOf(report)).toEqual(["rating Requires improvement wellLed"]);
});
