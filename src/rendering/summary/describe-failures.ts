import type { RepeatedFailure } from "../../domain/analysis.ts";
import { questionWords } from "../../domain/vocabulary.ts";
import { eachWord, type Look } from "../paint.ts";
import { heading, labelled, paragraph } from "../paragraph.ts";
import { placeName, providerName } from "../place-words.ts";
import { regulationWords } from "../regulation-words.ts";
import type { ReportsById } from "../reports-by-id.ts";
import { sourceWords, type Sources } from "../source-words.ts";
import { failureWords } from "./failure-words.ts";
import { rankFailures } from "./rank-failures.ts";

/** What fails again and again, the worst first, each with the sentence of its latest occurrence. */
export function describeFailures(
  failures: readonly RepeatedFailure[],
  reports: ReportsById,
  look: Look,
): readonly string[] {
  const title = heading("What fails again and again", look);
  if (failures.length === 0) return [...title, "", ...paragraph(nothingRepeats, 2, look)];
  const indent = String(failures.length).length + 4;
  const groups = alikeIn(rankFailures(failures), (failure) => {
    const stands = standing(failure, indent, look);
    const said = [...stands, ...latest(failure, indent, { reports, look })];
    // Ratings of one place that ran alike are told together, whichever sentence says each.
    return { said, key: (failure.subject.type === "rating" ? stands : said).join("\n") };
  });
  return [...title, ...groups.flatMap((group, at) => item(group, at + 1, { indent, look }))];
}

/** A numbered group of failures: what each is about, and what is said of all. */
function item({ alike, said }: Group, nth: number, { indent, look }: Setting): readonly string[] {
  const number = `${String(nth)}.`.padStart(indent - 1) + " ";
  const subjects = subjectsOf(alike).flatMap((words, at) => {
    const label = at === 0 ? number : " ".repeat(indent);
    return labelled({ label }, eachWord(look.paint.strong, words), look);
  });
  return ["", ...subjects, ...said];
}

interface Setting {
  readonly indent: number;
  readonly look: Look;
}

interface Told {
  readonly said: readonly string[];
  /** What failures that are told together have in common. */
  readonly key: string;
}

interface Group {
  readonly alike: readonly RepeatedFailure[];
  readonly said: readonly string[];
}

/** Failures of which the same is to say, told together: one sentence often names several. */
function alikeIn(
  failures: readonly RepeatedFailure[],
  toldOf: (failure: RepeatedFailure) => Told,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const failure of failures) {
    const { said, key } = toldOf(failure);
    const known = groups.get(key);
    groups.set(key, { said: known?.said ?? said, alike: [...(known?.alike ?? []), failure] });
  }
  return [...groups.values()];
}

const nothingRepeats = "Nothing was found to fail more than once in what was read.";

function subjectsOf(alike: readonly RepeatedFailure[]): readonly string[] {
  const questions = alike.flatMap(({ subject }) =>
    subject.type === "rating" ? [questionWords[subject.question].toLowerCase()] : [],
  );
  const regulations = alike.flatMap(({ subject }) =>
    subject.type === "regulation" ? [regulationWords(subject)] : [],
  );
  return [
    ...regulations,
    ...(questions.length > 0 ? [`Rated below Good: ${questions.join(", ")}`] : []),
  ];
}

function standing(failure: RepeatedFailure, indent: number, look: Look): readonly string[] {
  const { location, provider } = failure;
  const name = location === null ? providerName(provider) : placeName({ location, provider });
  return [
    ...paragraph(name, indent, look),
    ...paragraph(failureWords(failure, look.paint), indent, look),
  ];
}

/** The sentence of the latest occurrence, and where it stands. */
function latest(
  { occurrences }: RepeatedFailure,
  indent: number,
  sources: Sources,
): readonly string[] {
  const last = occurrences.findLast(({ evidence }) => evidence.length > 0);
  return last === undefined ? [] : sourceWords(last, indent + 2, sources);
}
