import { describe, expect, test } from "vitest";
import type { Report } from "../src/domain/report.ts";
import { outcomes } from "../src/domain/law/outcomes.ts";
import { regulationOf } from "../src/domain/law/index.ts";
import { reportOf } from "./text-report.ts";

// The essential standards, 2010 to early 2015: what was judged of each, and what that says of the law.

const cover = ["Inspection Report", "Date of Inspection: 21 February 2013"];
const report = (...lines: readonly string[]): Report =>
  reportOf("inspection-report", ...cover, ...lines, "These are essential standards.");

const judged = ({ standards }: Report): readonly string[] =>
  standards.map(({ outcome, judgement }) => `${outcome} ${judgement}`);

const breached = ({ breaches }: Report): readonly string[] =>
  breaches.map((one) => `${one.instrument} ${one.regulation} ${one.status} ${one.action}`);

describe("beside or below the name of the standard", () => {
  test.each([
    ["✔ Met this standard", "met", []],
    ["Meeting this standard", "met", []],
    ["✘ Action needed", "action-needed", ["RA-2010 13 current compliance-action"]],
    ["Not met this standard", "action-needed", ["RA-2010 13 current null"]],
    ["Enforcement action taken", "enforcement", ["RA-2010 13 current null"]],
    ["Moderate concerns", "action-needed", []],
    ["Improvement action", "met", []],
  ])("%s", (label, judgement, breaches) => {
    for (const lines of [
      [`Management of medicines ${label}`],
      ["Management of medicines", label],
    ]) {
      const told = report(...lines);
      expect(judged(told)).toEqual([`9 ${judgement}`]);
      expect(breached(told)).toEqual(breaches);
    }
  });
});

describe("in a sentence of its chapter", () => {
  test.each([
    ["The provider was meeting this standard.", "met"],
    ["The provider was not meeting this standard.", "action-needed"],
    ["The home had not met this standard.", "action-needed"],
    ["The service was compliant with Outcome 9.", "met"],
    ["The service was non-compliant with this outcome.", "action-needed"],
    ["There are minor concerns with Outcome 9: Management of medicines", "action-needed"],
    ["The provider is compliant.", "met"],
    ["The provider is not compliant. We have moderate concerns.", "action-needed"],
    ["We set a compliance action for this standard.", "action-needed"],
    ["We have served the provider with a warning notice about outcome 9.", "enforcement"],
    [
      "Overall, we found that improvements were needed for this essential standard.",
      "action-needed",
    ],
  ])("%s", (sentence, judgement) => {
    const heading =
      "People should be given the medicines they need when they need them, and in a safe way (outcome 9)";
    expect(judged(report(heading, "Our judgement", sentence))).toEqual([`9 ${judgement}`]);
  });
});

describe("a list of names torn from its list of judgements", () => {
  const names = ["Consent to care and treatment", "Staffing", "Records"];

  test("is joined in its order", () => {
    const told = report(...names, "✔ Met this standard", "✘ Action needed", "✔ Met this standard");
    expect(judged(told)).toEqual(["2 met", "13 action-needed", "21 met"]);
  });

  test("is left alone where the two are not as long", () => {
    expect(judged(report(...names, "✔ Met this standard", "✘ Action needed"))).toEqual([]);
  });
});

describe("says nothing", () => {
  test.each([
    [
      "the glossary",
      [
        "Management of medicines",
        "Some prose that is longer than any heading is, and that says how the medicines were kept in the home.",
        "✔ Met this standard",
        "This means that the standard was being met.",
      ],
    ],
    [
      "an earlier inspection",
      ["Outcome 9", "At our last inspection the provider was not meeting this standard."],
    ],
    ["a condition", ["Outcome 9", "If the provider was not meeting this standard we would act."]],
    ["prose about standards", ["Staff met the standard expected of them. No action needed."]],
  ])("%s", (_, lines) => {
    expect(judged(report(...lines))).toEqual([]);
  });
});

test("a standard that is met again settles the earlier breach", () => {
  const told = report(
    "Outcome 9",
    "At our last inspection the provider was not meeting this standard.",
    "At this inspection the provider was meeting this standard.",
  );
  expect(breached(told)).toEqual(["RA-2010 13 resolved null"]);
});

test("one sentence may tell of several outcomes, at another time", () => {
  const told = report(
    "At our review in August 2011 we set compliance actions for outcomes 4, 8 and 14.",
  );
  expect(breached(told)).toEqual([
    "RA-2010 9 previous null",
    "RA-2010 12 previous null",
    "RA-2010 23 previous null",
  ]);
});

test("the standard on something is that one, not the one of the chapter", () => {
  expect(
    judged(report("Outcome 9", "It remained non-compliant with the standard on staffing.")),
  ).toEqual([]);
});

test("the regulation of each outcome is one that can be breached", () => {
  const unknown = outcomes.filter(
    ({ instrument, regulation }) => regulationOf(instrument, regulation) === undefined,
  );
  expect(unknown).toEqual([]);
});
