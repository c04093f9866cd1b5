import { expect, test } from "vitest";
import { neededWords } from "../src/rules/needed-words.ts";
import { compilePhrase } from "../src/rules/phrase.ts";
import { prefilterFor } from "../src/rules/prefilter.ts";

const needs = (phrase: string) => neededWords(compilePhrase(phrase).source);

test("a phrase needs the words that none of its matches is without", () => {
  expect(needs("warning notices?")).toEqual([[" warning notice ", " warning notices"]]);
  expect(needs("[a-z]+ warning[a-z]+")).toEqual([[" warning"]]);
  expect(needs("taken\\s+over|bought")).toEqual([[" taken over ", " bought "]]);
});

test("a phrase that any words can match needs none", () => {
  expect(needs("[^.]{2,90}")).toEqual([]);
  expect(needs("(?:breach)?")).toEqual([]);
});

const likely = prefilterFor(
  ["breach(?:es)? of", "fine", "[A-Z]\\w+", "rated (?:good|inadequate)"].map((phrase) => ({
    phrase,
    pattern: compilePhrase(phrase),
  })),
);
const phrasesIn = (text: string, start = 0, end = text.length) =>
  likely(text, { start, end }).map(({ phrase }) => phrase);

test("the rows come in their order, with those that need nothing", () => {
  expect(phrasesIn("It was rated Good; it was in BREACH\nof the law.")).toEqual([
    "breach(?:es)? of",
    "[A-Z]\\w+",
    "rated (?:good|inadequate)",
  ]);
});

test("words outside the part that is asked about do not count", () => {
  const text = "A fine. A breach of the law.";
  expect(phrasesIn(text, 0, 7)).toEqual(["fine", "[A-Z]\\w+"]);
  expect(phrasesIn(text, 8)).toEqual(["breach(?:es)? of", "[A-Z]\\w+"]);
});

test("a word that the border of the part cuts counts as it stands there", () => {
  const text = "confined, overrated good";
  expect(phrasesIn(text, 3, 7)).toContain("fine");
  expect(phrasesIn(text, text.indexOf("rated"))).toContain("rated (?:good|inadequate)");
});
