import type { Span } from "../../domain/span.ts";
import { compilePhrase } from "../../rules/phrase.ts";
import { linesIn } from "../../structure/sentences.ts";
import { isPerson, isPlace, namesTold } from "./found-names.ts";

// The headline and the lead say how many services a release is about.
const lead = 900;
const most = 6;
const several = compilePhrase(
  "(?:two|both|three|four|2|3|4)(?: of (?:the|its|their))? (?:[a-z-]+ ){0,4}(?:services|homes|hospitals|practices|surgeries|agencies|locations|sites|clinics|wards)",
  {},
  "i",
);

/**
 * The services that a text says it tells of together, as its title or lead counts them ("both of its
 * homes"): those that it names in several of its paragraphs. None where it is about one.
 */
export function severalServices(text: string, area: Span): readonly string[] {
  if (!several.test(text.slice(area.start, area.start + lead))) return [];
  const names = namesTold(text, area);
  const providers = new Set(names.providers().map(({ name }) => name));
  const told = names
    .services()
    .filter(({ match }) => !isPlace(text, match))
    .map(({ name }) => name)
    .filter((name) => name.includes(" ") && !providers.has(name) && !isPerson(name, text));
  const lines = linesIn(text, area).map(({ start, end }) => text.slice(start, end));
  const often = [...new Set(told)].filter(
    (name) => lines.filter((line) => line.includes(name)).length >= 2,
  );
  const whole = often.filter((name) => !often.some((one) => one !== name && one.includes(name)));
  return whole.length > 1 && whole.length <= most ? whole : [];
}
