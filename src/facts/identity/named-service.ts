import { findMatches } from "../../rules/match.ts";
import { defineRules } from "../../rules/rule.ts";
import { namePattern, notAService, serviceWords } from "./names.ts";

// How a paper of a council brings up a service that was inspected.
const table = defineRules({
  type: "named",
  anchor: "inspect|rated|rating|CQC|Care Quality|breach|special measures",
  caseSensitive: true,
  slots: { name: namePattern },
  // prettier-ignore
  rows: [
    { id: "named.label", phrase: "^(?:[•●*-] ?|\\d+(?:\\.\\d+)*\\.?\\s|\\([a-z]\\) )?{name}(?: \\([^()\\n]{2,60}\\))? ?(?:[-–—:\\t]|,? (?:was|were|has|had|is|received|remains|remained|which|who|in [A-Z]))" },
    { id: "named.inspection-of", phrase: "(?:[Ii]nspection|[Rr]e-?inspect(?:ed)?|[Ii]nspected|[Ii]nspecting|[Rr]ating|[Rr]eport|[Vv]isited|[Aa]ssessment) (?:of|on|at|for|to|into)?(?: ?(?:the|a|spot|block|local|residential|nursing|care|home|domiciliary|provider|agency|service|contracted|contractors?|homes?)\\b)*:? ?{name}" },
    { id: "named.passive", phrase: "{name}(?:,? [^.,\\n]{2,60},)? (?:was|were|has|had|have|is|are|remains?|remained|received|improved|moved|dropped|fell|went)(?: been| also| again| now| both| recently| previously| subsequently)* (?:rated|inspected|re-inspected|placed|judged|assessed|in breach|breaches|a rating|an overall|from|up|down|its|taken|served|issued)" },
  ],
});

/** The service that a sentence of a council's paper is about; null where it names none. */
export function namedService(sentence: string): string | null {
  const area = { start: 0, end: sentence.length };
  const names = findMatches(sentence, area, table)
    .map(({ captures }) => (captures["name"] ?? "").replace(/['’]s$/, "").trim())
    .filter((name) => serviceWords.test(name) && !notAService.test(name));
  return names.reduce<string | null>(
    (longest, name) => (name.length > (longest?.length ?? 0) ? name : longest),
    null,
  );
}
