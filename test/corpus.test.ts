import { describe, expect, test } from "vitest";
import type { BreachClaim, ClaimType, EnforcementClaim } from "../src/domain/claim.ts";
import type { Section } from "../src/domain/document.ts";
import { textAt } from "../src/domain/span.ts";
import { corpora } from "../src/facts/corpora.ts";
import { findMentions } from "../src/facts/find-mentions.ts";
import { factTypes } from "../src/facts/index.ts";
import { assignStatus } from "../src/status/assign-status.ts";
import { cues } from "../src/status/cues.ts";

const fired = new Set<string>();

// Each row is read in the middle of a document, so that a wrong offset cannot pass.
const before = "This home looks after older people.\n\n";
const after = "\n\nWe met nine relatives.";

const section = (text: string): Section => ({
  kind: "body",
  question: "safe",
  standing: "current",
  span: { start: 0, end: text.length },
});

/** A citation as the rows write it: `RA-2014 12`, `12(2)(a) 12(2)(b)`, or a name. */
const cites = ({ regulations }: BreachClaim | EnforcementClaim): string[] =>
  regulations.map(({ instrument, number, name, paragraphs }) => {
    const cited = number === null ? name : paragraphs.length > 0 ? paragraphs.join(" ") : number;
    return [instrument, cited].filter((part) => part !== null).join(" ");
  });

function factsIn(words: string, type: ClaimType) {
  const text = before + words + after;
  const mentions = findMentions(text, section(text)).filter(({ claim }) => claim.type === type);
  const facts = assignStatus(mentions, { text, section: section(text), inspected: "2024-05-01" });
  return facts.map((fact) => ({ ...fact, words: textAt(text, fact.evidence.span) }));
}

for (const [type, corpus] of Object.entries(corpora)) {
  describe(type, () => {
    test.each(corpus.map((row) => [row.text, row] as const))(
      "%s",
      (_, { text, spans, expected }) => {
        const facts = factsIn(text, type as ClaimType);
        for (const { evidence, cue } of facts) fired.add(evidence.rule).add(cue?.rule ?? "");
        expect(facts.map(({ words }) => words)).toEqual(spans.map((span) => textAt(text, span)));
        expect(expected, "one expectation for each «mark»").toHaveLength(spans.length);
        facts.forEach(({ claim, status }, nth) => {
          const cited = "regulations" in claim ? { cites: cites(claim) } : {};
          expect({ ...claim, ...cited, status }).toMatchObject(expected[nth] ?? {});
        });
      },
    );
  });
}

test("every rule is shown to work by some row", () => {
  const ids = factTypes.flatMap(({ table }) => table.rules).map(({ id }) => id);
  expect(ids.filter((id) => !fired.has(id))).toEqual([]);
});

test("every cue is shown to work by some row", () => {
  expect(cues.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
});
