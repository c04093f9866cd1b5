import { expect, test } from "vitest";
import type { Standard } from "../src/domain/report.ts";
import type { Judgement } from "../src/domain/vocabulary.ts";
import { standardsWords } from "../src/rendering/summary/standards-words.ts";
import { report } from "./rendering-samples.ts";

const judged = (...judgements: readonly Judgement[]) =>
  report("a", {
    standards: judgements.map((judgement, nth): Standard => ({
      outcome: String(nth),
      name: "x",
      judgement,
      evidence: [],
    })),
  });

test.each([
  [[judged("met")], "1 standard: 1 met"],
  [
    [judged("action-needed", "met", "enforcement", "met")],
    "4 standards: 2 met, 1 action needed, 1 enforcement",
  ],
  [[judged("met"), judged("action-needed")], "2 standards: 1 met, 1 action needed"],
  [[judged()], "no rating read"],
  [[], "no rating read"],
])("%#", (reports, words) => {
  expect(standardsWords(reports)).toBe(words);
});
