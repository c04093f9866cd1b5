import { describe, expect, test } from "vitest";
import { tableNames } from "../src/domain/rule-listing.ts";
import { textAt } from "../src/domain/span.ts";
import { corpora } from "../src/facts/corpora.ts";
import { finds, ignores } from "../src/facts/corpus.ts";
import { listTables } from "../src/proof/list-tables.ts";
import { provenTypes, firedIn, proveRow, unprovenIn } from "../src/proof/prove-rows.ts";
import { readRow } from "../src/proof/read-row.ts";
import { agrees, reasonsAgainst } from "../src/proof/reasons-against.ts";

const fired: ReadonlySet<string>[] = [];

for (const type of provenTypes) {
  describe(type, () => {
    test.each((corpora[type] ?? []).map((row) => [row.text, row] as const))("%s", (_, row) => {
      const { text, spans, expected } = row;
      const facts = readRow(text, type);
      expect(facts.map(({ words }) => words)).toEqual(spans.map((span) => textAt(text, span)));
      expect(expected, "one expectation for each «mark»").toHaveLength(spans.length);
      facts.forEach(({ read }, nth) => {
        expect(read).toMatchObject(expected[nth] ?? {});
      });
      fired.push(firedIn(facts));
      expect(reasonsAgainst(row, facts), "what the command says of it").toEqual([]);
    });
  });
}

test("no corpus is left out", () => {
  expect([...provenTypes].sort()).toEqual(Object.keys(corpora).sort());
});

test.each(tableNames)("every rule of %s is shown to work by some row", (table) => {
  expect(unprovenIn(table, fired)).toEqual([]);
});

describe("a row that is not read as it says is told with the reason", () => {
  test.each([
    ["words that are not found", finds("Lunch was «served at noon».", {}), "found nothing, not"],
    [
      "words that must not be found",
      ignores("It was in breach of Regulation 12."),
      "found «breach of Regulation 12», not nothing",
    ],
    [
      "another standing",
      finds("It was in «breach of Regulation 12».", { status: "resolved" }),
      'status is "current", not "resolved"',
    ],
    [
      "another citation",
      finds("It was in «breach of Regulation 12».", { cites: ["13"] }),
      'cites is ["12"], not ["13"]',
    ],
    ["an expectation too few", finds("It was in «breach of Regulation 12»."), "0 expectations"],
  ] as const)("%s", (_, row, reason) => {
    expect(proveRow("breach", row).reasons).toEqual([expect.stringContaining(reason)]);
  });

  test("lists agree one for one, objects in the parts that are named", () => {
    expect(agrees([1, 2], [1, 2])).toBe(true);
    expect(agrees([1, 2], [1])).toBe(false);
    expect(agrees({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ c: 2 }] })).toBe(true);
    expect(agrees({ a: null }, { a: { b: 1 } })).toBe(false);
    expect(agrees(null, null)).toBe(true);
  });
});

test("each table is listed with its rules, each rule with a text in which it fires", () => {
  const [breach] = listTables("breach");
  expect(breach?.rules.length).toBeGreaterThan(30);
  expect(breach?.rules.filter(({ example }) => example === null)).toEqual([]);
  expect(breach?.rows.fire).toBeGreaterThan(100);
});
