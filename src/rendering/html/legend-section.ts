import { breachActions, ratingValues } from "../../domain/vocabulary.ts";
import { actionLetters, actionWords, ratingLetters } from "../wording.ts";
import { markup, type Markup } from "./markup.ts";
import { ratingLook } from "./rating-look.ts";

/** What the letters and colours mean; each colour has its letter. */
export const renderLegend = (): readonly Markup[] => [
  markup`<dl class="legend">
${ratingValues.map((value) => entry(ratingLook[value], ratingLetters[value], value))}${entry("cf", "G*", "carried forward: not looked at then")}
${entry("b", "B", "breached")}${entry("met", "M", "said to be met")}${entry("none", "·", "not looked at, which is never met")}${entry("told", "?", "told by a later report only")}
${breachActions.map((action) => entry("b act", actionLetters[action], actionWords[action]))}
${entry("concern", "3−", "three sentences of concern")}${entry("improvement", "1↑", "one of improvement")}${entry("strength", "2+", "two of strength")}
</dl>
`,
];

const entry = (look: string, mark: string, words: string): Markup =>
  markup`<div><dt class="mark ${look}">${mark}</dt><dd>${words}</dd></div>`;
