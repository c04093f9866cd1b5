import { expect, test } from "vitest";
import { renderExplanation } from "../src/rendering/explanation.ts";
import { noPaint } from "../src/rendering/paint.ts";
import { breach, evidence, rated, report, unrated } from "./rendering-samples.ts";

const cue = { rule: "cue.still", quote: "still", page: 7, start: 3, end: 8 };
const rowan = report("rowan", {
  ratings: { ...unrated, safe: rated("Inadequate"), caring: rated("Good", "carried-forward") },
  breaches: [
    breach("17", { id: "abc:RA-2014:17", evidence: [{ ...evidence("still in breach", 7), cue }] }),
  ],
  enforcement: [
    {
      action: "warning-notice",
      standing: "taken",
      regulations: ["17"],
      deadline: "2023-09-30",
      evidence: [evidence("a warning notice", null)],
    },
  ],
  findings: Array.from({ length: 12 }, () => ({
    theme: "medicines",
    polarity: "concern",
    keyQuestion: "safe",
    evidence: [evidence("Medicines were not managed.")],
  })),
});

const explain = (id: string | null) =>
  renderExplanation([rowan], id, { width: 80, paint: noPaint });
const idsIn = (text: string | null) => text?.match(/^[\w-]+[:.][\w.]+$/gm);

test("tells of each fact its sentence, page, offsets, rule and cue", () => {
  expect(explain("RA-2014:17")).toBe(`rowan.pdf
inspection-report, Rowan House, Alder Care Limited, inspected 5 March 2019,
6 March 2019, published 1 May 2019

RA-2014:17
  Regulation 17, Good governance; continuing breach; warning notice
    “still in breach”
      page 7, characters 10 to 25, rule sample.rule
      cue cue.still: “still”, page 7, characters 3 to 8
`);
});

test.each([
  ["ratings", ["ratings.safe", "ratings.caring"]],
  ["ratings.safe", ["ratings.safe"]],
  ["breaches", ["RA-2014:17"]],
  ["breaches.0", ["RA-2014:17"]],
  ["abc:RA-2014:17", ["RA-2014:17"]],
  ["findings.1", ["findings.1"]],
])("%s asks for %j", (id, ids) => {
  expect(idsIn(explain(id))?.filter((line) => line !== "rowan.pdf")).toEqual(ids);
});

test("without an id all facts are told, in the order of the JSON", () => {
  const ids = idsIn(explain(null))?.filter((line) => line !== "rowan.pdf");
  expect(ids?.slice(0, 5)).toEqual([
    "ratings.safe",
    "ratings.caring",
    "RA-2014:17",
    "enforcement.0",
    "findings.0",
  ]);
  expect(ids).toHaveLength(16);
});

test("an id that nothing has gives nothing", () => {
  expect(explain("ratings.overall")).toBeNull();
  expect(explain("rat")).toBeNull();
});

test("a report without facts says so", () => {
  const empty = report("menu", { ratings: unrated });
  const text = renderExplanation([empty], null, { width: 80, paint: noPaint });
  expect(text).toContain("No fact was read in it.");
});
