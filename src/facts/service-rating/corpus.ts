import { finds, ignores, type Corpus } from "../corpus.ts";

// prettier-ignore
export const corpus: Corpus<"service-rating"> = [
  finds("«Surgery\tRequires improvement»", { service: "Surgery", question: "overall", value: "Requires improvement" }),
  finds("«Older people\nGood»", { service: "Older people", value: "Good" }),
  finds("It was «rated as good for the care of older people».", { service: "Older people", value: "Good" }),
  finds("At our last inspection it was «rated as good for the care of older people».", { status: "previous" }),
  finds("\tSafe\tEffective\tCaring\n«Eye clinic\tN/A\tn/a\tGood»", { service: "Eye clinic", question: "caring", value: "Good" }),
  ignores("Surgery went well. Good"),
  ignores("Older people like the home: good food"),
];
