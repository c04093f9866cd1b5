import type { RepeatedFailure } from "../domain/analysis.ts";
import type { ProviderRollUp, Providers } from "../domain/views.ts";
import { chanceWords } from "./chance-words.ts";
import { counted } from "./counted.ts";
import { dateWords } from "./date-words.ts";
import { eachWord } from "./paint.ts";
import { paragraph } from "./paragraph.ts";
import { providerName } from "./place-words.ts";
import { plainText } from "./plain-text.ts";
import { regulationWords } from "./regulation-words.ts";
import { sourceWords, type Sources } from "./source-words.ts";

/** Each provider over its locations; those with one location and nothing to say are only counted. */
export function renderProviders(
  { providers }: Pick<Providers, "providers">,
  sources: Sources,
): readonly (readonly string[])[] {
  const { look } = sources;
  const several = providers.filter(({ locations }) => locations > 1);
  const single = providers.length - several.length;
  const rest = `${counted(single, "provider")} with one location each.`;
  return [
    ...several.map((provider) => describe(provider, sources)),
    ...(single > 0 || several.length === 0
      ? [paragraph(several.length === 0 && single === 0 ? "No provider was found." : rest, 0, look)]
      : []),
  ];
}

function describe(rollUp: ProviderRollUp, sources: Sources): readonly string[] {
  const { look } = sources;
  const { locations, inspected, belowGood, neverGood } = rollUp;
  const counts = [
    counted(locations, "location"),
    `${String(inspected)} with an inspection in hand`,
    `${String(belowGood)} below Good at the latest rating`,
    ...(neverGood > 0 ? [`${String(neverGood)} never Good`] : []),
  ];
  return [
    ...paragraph(eachWord(look.paint.strong, providerName(rollUp.provider)), 0, look),
    ...paragraph(`${counts.join(", ")}: ${rollUp.names.map(plainText).join(", ")}.`, 2, look),
    ...(rollUp.systemic.length === 0
      ? paragraph("No regulation was found breached at two or more of them.", 2, look)
      : rollUp.systemic.flatMap((failure) => failureLines(failure, sources))),
  ];
}

function failureLines(failure: RepeatedFailure, sources: Sources): readonly string[] {
  const { subject, count, first, last, chance, occurrences } = failure;
  if (subject.type !== "regulation") return [];
  const between =
    first === null || last === null ? "" : `, between ${dateWords(first)} and ${dateWords(last)}`;
  const words = `${regulationWords(subject)}: breached at ${counted(count, "location")}${between}.`;
  return [
    ...paragraph(`${words}${chance === null ? "" : ` ${chanceWords(chance)}`}`, 2, sources.look),
    ...occurrences.flatMap((one) => sourceWords(one, 4, sources)),
  ];
}
