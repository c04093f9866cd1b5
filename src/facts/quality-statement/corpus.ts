import { finds, ignores, type Corpus } from "../corpus.ts";

// prettier-ignore
export const corpus: Corpus<"quality-statement"> = [
  finds("«Safeguarding\nScore: 3»", { question: "safe", name: "Safeguarding", score: 3 }),
  finds("«Person centred care\t1 - Evidence shows significant shortfalls in the standard of care»", { question: "responsive", name: "Person-centred care", score: 1 }),
  finds("«Learning culture\nEvidence shows some shortfalls in the standard of care»", { score: 2 }),
  finds("Scores for this area\n«Safe environments\t2»", { score: 2 }),
  ignores("Contents\nSafeguarding\t3"),
  ignores("Safeguarding\nNot assessed"),
  ignores("Safeguarding: 12 staff were trained"),
];
