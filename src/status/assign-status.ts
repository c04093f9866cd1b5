import type { Section } from "../domain/document.ts";
import type { Fact, Mention } from "../domain/fact.ts";
import { contains, overlap, textAt, type Span } from "../domain/span.ts";
import { statuses, type Status } from "../domain/vocabulary.ts";
import { keepLongest, spansOf } from "../rules/match.ts";
import { readDates } from "../structure/dates.ts";
import { linesIn, sentencesOf } from "../structure/sentences.ts";
import { likelyCues, stop, type Cue } from "./cues.ts";

interface FoundCue {
  readonly cue: Cue;
  readonly span: Span;
  readonly scope: Span;
}

/** What the status of a claim depends on beside its words. */
export interface Setting {
  readonly text: string;
  readonly section: Section;
  /** The first day of the inspection that the report is about, where known. */
  readonly inspected: string | null;
}

/**
 * Gives each mention the strongest status of the cues whose scope holds it; without a cue, what
 * its section says. "Still" and "new" told of an earlier inspection are `previous`.
 */
export function assignStatus(mentions: readonly Mention[], setting: Setting): Fact[] {
  if (mentions.length === 0) return [];
  const ordered = [...mentions].sort((a, b) => a.evidence.span.start - b.evidence.span.start);
  let from = 0;
  return linesIn(setting.text, setting.section.span).flatMap((line) => {
    let to = from;
    while ((ordered[to]?.evidence.span.start ?? Infinity) < line.end) to += 1;
    const here = ordered.slice(from, to);
    from = to;
    if (here.length === 0) return [];
    const found = cuesIn(line, here, setting);
    return here.map((mention) => standingOf(mention, found, setting.section));
  });
}

// A mention may run over several lines (a label and its value): the first holds its cues.
const firstOf = (span: Span): Span => ({ start: span.start, end: span.start + 1 });

function standingOf(mention: Mention, found: readonly FoundCue[], section: Section): Fact {
  const governing = found.filter(
    ({ cue, scope, span }) =>
      (cue.on?.includes(mention.claim.type) ?? true) &&
      overlap(scope, firstOf(mention.evidence.span)) &&
      !(ownWords.has(cue.reach) && contains(mention.evidence.span, span)),
  );
  const best = governing.reduce<FoundCue | undefined>(
    (strongest, one) =>
      strongest && strength(strongest.cue.status) <= strength(one.cue.status) ? strongest : one,
    undefined,
  );
  if (best === undefined) return { ...mention, status: section.standing, cue: null };
  const then = governing.find(({ cue }) => cue.reach === "onward" && cue.status === "previous");
  const decided = then && unfinished.has(best.cue.status) ? then : best;
  return {
    ...mention,
    status: decided.cue.status,
    cue: { rule: decided.cue.id, span: decided.span },
  };
}

// What a claim says itself ("not met") is no cue for it.
const ownWords: ReadonlySet<Cue["reach"]> = new Set(["before", "next"]);

const unfinished: ReadonlySet<Status> = new Set(["continuing", "new"]);

const strength = (status: Status): number => statuses.indexOf(status);

function cuesIn(line: Span, here: readonly Mention[], { text, inspected }: Setting): FoundCue[] {
  const types = new Set(here.map(({ claim }) => claim.type));
  const found = likelyCues(text, line)
    .filter(({ on }) => on?.some((type) => types.has(type)) ?? true)
    .flatMap((cue) => spansOf(cue.pattern, text, line).map((span) => ({ cue, span })))
    .filter(({ cue, span }) => !dated.has(cue.id) || isEarlier(textAt(text, span), inspected));
  // A cue hides no cue for other claims: the longest wins among those for the same.
  const kept = [...new Set(found.map(claimsOf))]
    .flatMap((claims) => keepLongest(found.filter((one) => claimsOf(one) === claims)))
    .sort((a, b) => a.span.start - b.span.start);
  const onward = kept.filter(({ cue }) => cue.reach === "onward").map(({ span }) => span);
  // What one person says may run over several sentences.
  const said = kept
    .filter(({ cue }) => cue.reach === "within")
    .map((one) => ({ ...one, scope: one.span }));
  const inSentences = sentencesOf(text, line).flatMap((sentence) => {
    const its = kept.filter(({ span }) => contains(sentence, span));
    if (its.length === 0) return [];
    const around = { line, sentence, onward, stops: spansOf(stop, text, sentence) };
    return its.map((one) => ({ ...one, scope: scopeOf(one, around) }));
  });
  return [...said, ...inSentences];
}

const claimsOf = ({ cue }: Pick<FoundCue, "cue">): string => cue.on?.join() ?? "all";

const dated: ReadonlySet<string> = new Set([
  "status.dated-visit",
  "status.rating-dated",
  "status.found-in",
  "status.when-then",
]);

// The inspection itself is dated too: only an earlier month is another inspection.
function isEarlier(words: string, inspected: string | null): boolean {
  if (inspected === null) return false;
  const dates = readDates(words);
  const [year] = /\b(?:19|20)\d\d\b/.exec(words) ?? [];
  const last = dates.at(-1) ?? year;
  return last !== undefined && last.slice(0, 7) < inspected.slice(0, Math.min(7, last.length));
}

interface Surroundings {
  readonly line: Span;
  readonly sentence: Span;
  readonly stops: readonly Span[];
  readonly onward: readonly Span[];
}

/** The words a cue governs. */
function scopeOf({ cue, span }: Omit<FoundCue, "scope">, around: Surroundings): Span {
  const { line, sentence, stops, onward } = around;
  switch (cue.reach) {
    case "within":
      return span;
    case "next":
      return { start: span.start, end: Math.min(sentence.end, span.end + 3) };
    case "after":
      return { start: span.end, end: firstStart(stops, span.end) ?? sentence.end };
    case "before":
      return { start: lastEnd(stops, span.start) ?? sentence.start, end: span.start };
    case "sentence":
      return sentence;
    case "onward":
      return { start: span.end, end: firstStart(onward, span.end) ?? line.end };
  }
}

const firstStart = (spans: readonly Span[], from: number): number | undefined =>
  spans.find(({ start }) => start >= from)?.start;

const lastEnd = (spans: readonly Span[], to: number): number | undefined =>
  spans.findLast(({ end }) => end <= to)?.end;
