import { expect, test } from "vitest";
import { counted } from "../src/rendering/counted.ts";
import { dateWords } from "../src/rendering/date-words.ts";
import { displayWidth, padEnd } from "../src/rendering/display-width.ts";
import { pathWords } from "../src/rendering/path-words.ts";
import { plainText, safeText } from "../src/rendering/plain-text.ts";
import { quoted } from "../src/rendering/quoted.ts";
import { shorten, together, wrapText } from "../src/rendering/wrap-text.ts";
import { evidence } from "./rendering-samples.ts";

test.each([
  ["plain", 5],
  ["", 0],
  ["“quote”", 7],
  ["cafe\u0301", 4],
  ["東京", 4],
  ["✅", 2],
  ["a\u200db", 2],
  ["\u001b[1m\u001b[31mred\u001b[39m\u001b[22m", 3],
])("%j takes %i columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
  expect(displayWidth(padEnd(text, 9))).toBe(9);
});

test.each([
  ["between words", "one two three", 8, ["one two", "three"]],
  ["by width, not length", "東京 東京 a", 9, ["東京 東京", "a"]],
  ["a word that is too long", "abcdefghijklm no", 10, ["abcdefghij", "klm no"]],
  ["never within", together("6 June 2023") + " x", 11, ["6 June 2023", "x"]],
  ["nothing", "", 10, [""]],
])("wraps %s", (_, text, width, lines) => {
  expect(wrapText(text, { width, first: "", rest: "" })).toEqual(lines.map((line) => line));
});

test("wraps under a label, and never to nothing", () => {
  const margins = { width: 14, first: "1. ", rest: "   " };
  expect(wrapText("one two three", margins)).toEqual(["1. one two", "   three"]);
  expect(wrapText("one two", { width: 1, first: "  ", rest: "  " })).toEqual(["  one two"]);
});

test("leaves a painted word whole", () => {
  const word = `\u001b[1m${"x".repeat(30)}\u001b[22m`;
  expect(wrapText(word, { width: 12, first: "", rest: "" })).toEqual([word]);
});

test.each([
  ["one two three four", 99, "one two three four"],
  ["one two three four", 12, "one two …"],
])("shortens %j to %i columns", (text, columns, short) => {
  expect(shorten(text, columns)).toBe(short);
});

test("quotes a sentence, and the beginning of a very long one", () => {
  expect(quoted({ quote: "No\nbreach. " })).toBe("“No breach.”");
  expect(quoted(evidence("word ".repeat(500)))).toMatch(/^“word .{250,330} …”$/);
});

test.each([
  ["2015-07-07", "7 July 2015"],
  ["2015-07", "July 2015"],
  ["2015", "2015"],
])("%s in words", (date, words) => {
  expect(dateWords(date).replaceAll("\u00a0", " ")).toBe(words);
});

test.each([
  ["lines and tabs", "a\n b\t\tc\r\n", "a b c"],
  ["escape sequences", "a\u001b[31mb", "a\ufffd[31mb"],
  ["eight-bit control characters", "a\u009b31mb", "a\ufffd31mb"],
  ["next line", "a\u0085b", "a b"],
  ["changes of direction", "a\u202eb\u2066c", "a\ufffdb\ufffdc"],
  ["invisible characters", "a\u200bb\ufeffc", "a\ufffdb c"],
  ["nothing else", "Zoë’s – “home” 東京 cafe\u0301", "Zoë’s – “home” 東京 cafe\u0301"],
])("plain text: %s", (_, text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test.each([
  ["-", "standard input"],
  ["a\u001b[2J.pdf", "a\ufffd[2J.pdf"],
])("the path %j for people", (path, words) => {
  expect(pathWords(path)).toBe(words);
});

test("safe text keeps every offset", () => {
  const text = "a\u001b[2Jb\tc\nd\u202ee\u0000";
  expect(safeText(text)).toBe("a\ufffd[2Jb\tc\nd\ufffde\ufffd");
  expect(safeText(text)).toHaveLength(text.length);
});

test.each([
  [1, "1 breach"],
  [0, "0 breaches"],
  [10_000, "10,000 breaches"],
])("counts %i", (count, words) => {
  expect(counted(count, "breach", "breaches")).toBe(words);
});
