import { describe, expect, test } from "vitest";
import type { Decision } from "../src/domain/decision.ts";
import type { Evidence } from "../src/domain/report.ts";
import { decisionOf as decisionIn } from "../src/proof/decision-of.ts";
import { renderExplanation } from "../src/rendering/explanation.ts";
import { markedQuote } from "../src/rendering/explanation/marked-quote.ts";
import { mergeWords } from "../src/rendering/explanation/merge-words.ts";
import { noPaint } from "../src/rendering/paint.ts";
import { analyseDocument } from "../src/reports/analyse-document.ts";
import { documentOf } from "./text-report.ts";
import { breach, evidence, rated, report, unrated } from "./rendering-samples.ts";

const cue = { rule: "cue.still", quote: "still", page: 7, start: 10, end: 15 };
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

// The cue and the words stand in "still in breach", the quote, which begins at 10.
const decisionOf = ({ cue: decisive, start }: Evidence): Decision =>
  decisive === null
    ? { words: [], cue: null }
    : {
        words: [{ start: start + 6, end: start + 15 }],
        cue: { status: "continuing", reach: "after" },
      };
const look = { width: 80, paint: noPaint, decisionOf };

const explain = (id: string | null) => renderExplanation([rowan], id, look);
const idsIn = (text: string | null) => text?.match(/^[\w-]+[:.][\w.]+$/gm);

test("tells of each fact its sentence, page, offsets, rule and cue", () => {
  expect(explain("RA-2014:17")).toBe(`rowan.pdf
inspection-report, Rowan House, Alder Care Limited, inspected 5 March 2019,
6 March 2019, published 1 May 2019

RA-2014:17
  Regulation 17, Good governance; continuing breach; warning notice
  Said to go on, or breached before and breached now, and not met in between.
    “[still] «in breach»”
      page 7, characters 10 to 25, rule sample.rule
      cue cue.still: “still”, page 7, characters 10 to 15; it makes what follows
      in the sentence continuing
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
  const text = renderExplanation([empty], null, look);
  expect(text).toContain("No fact was read in it.");
});

describe("what stands out in a sentence", () => {
  const sentence = {
    ...evidence("It was  still in breach of regulation 12 and in breach of 17."),
    cue,
  };
  const at = (words: string, from = 0) => {
    const start = sentence.quote.indexOf(words, from);
    return { start: sentence.start + start, end: sentence.start + start + words.length };
  };
  const still = { ...cue, ...at("still") };
  const none: Decision = { words: [], cue: null };

  test("in colour each word is painted for itself, so that lines can break", () => {
    const paint = {
      ...noPaint,
      strong: (text: string) => `<${text}>`,
      poor: (text: string) => `{${text}}`,
    };
    const words = [at("in breach of regulation 12")];
    expect(markedQuote({ ...sentence, cue: still }, { ...none, words }, paint)).toBe(
      "“It was {still} <in> <breach> <of> <regulation> <12> and in breach of 17.”",
    );
  });

  test("without colour words stand in «…» and the cue in […]; several of them in order", () => {
    const words = [at("in breach of regulation 12"), at("in breach of 17")];
    expect(markedQuote({ ...sentence, cue: still }, { ...none, words }, noPaint)).toBe(
      "“It was [still] «in breach of regulation 12» and «in breach of 17».”",
    );
  });

  test("a cue among the words, or in another sentence, is not marked on its own", () => {
    const words = [at("still in breach")];
    const far = { ...cue, start: 900, end: 905 };
    expect(markedQuote({ ...sentence, cue: still }, { ...none, words }, noPaint)).toContain(
      "«still in breach» of",
    );
    expect(markedQuote({ ...sentence, cue: far }, none, noPaint)).toBe(
      "“It was still in breach of regulation 12 and in breach of 17.”",
    );
  });
});

test("what was merged is counted by what the cues decided", () => {
  const by = (status: "resolved" | "previous"): Decision => ({
    words: [],
    cue: { status, reach: "after" },
  });
  const none: Decision = { words: [], cue: null };
  expect(mergeWords([none])).toEqual([]);
  expect(mergeWords([none, none])).toEqual(["Merged from 2 sentences, no cue in any."]);
  expect(mergeWords([by("previous"), none, by("resolved"), by("resolved")])).toEqual([
    "Merged from 4 sentences, by cues 2 resolved, 1 previous.",
  ]);
});

test("the words and the cue are found again in the text of a document", () => {
  const text = "People felt safe.\nThe provider was no longer in breach of regulation 9.\n";
  const [report] = analyseDocument(documentOf(text), { kind: "inspection-report" });
  const [first] = report?.breaches[0]?.evidence ?? [];
  if (first === undefined) throw new Error("no breach was read");
  const { words, cue: decisive } = decisionIn(text, first);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(["breach of regulation 9"]);
  expect(decisive).toEqual({ status: "resolved", reach: "after" });
});
