import type { Document } from "../../domain/document.ts";
import { textAt, type Span } from "../../domain/span.ts";
import type { DocumentKind } from "../../domain/vocabulary.ts";
import { findMatches } from "../../rules/match.ts";
import type { RuleTable } from "../../rules/rule.ts";
import { linesIn, sentencesIn } from "../../structure/sentences.ts";
import { readCover, type Cover } from "./cover.ts";
import { notAService, providerNames, serviceNames, serviceWords, weights } from "./names.ts";

/** Who is meant: what the cover prints, else the name that the prose points to most. */
export interface Identity {
  readonly name: string | null;
  readonly provider: string | null;
  readonly locationId: string | null;
  readonly providerId: string | null;
  readonly postcode: string | null;
  readonly formerNames: readonly string[];
  readonly published: string | null;
  /** How sure the name is: 0 for none, 10 for one printed as such. */
  readonly weight: number;
}

// Who a text is about stands in its first part; the rest of a long one costs time and adds doubt.
const searched = 12_000;

/** Reads who `area` is about. `known` is a name that the split into entries found. */
export function identify(
  document: Document,
  area: Span,
  { kind, known }: { readonly kind: DocumentKind; readonly known: string | null },
): Identity {
  const head = { start: area.start, end: Math.min(area.end, area.start + searched) };
  const printed = hasCover.has(kind) ? readCover(document, area) : noCover;
  const best = known ?? printed.name;
  const told =
    best === null ? bestName(document.text, head, document.title) : { name: best, weight: 10 };
  return {
    ...printed,
    ...told,
    provider: printed.provider ?? providerTold(document.text, head, { kind, name: told.name }),
    formerNames: formerNames(document.text, head),
  };
}

// A council's paper names many; and a service is no provider of itself where prose alone says so.
function providerTold(
  text: string,
  area: Span,
  { kind, name }: { readonly kind: DocumentKind; readonly name: string | null },
): string | null {
  const provider = kind === "council-paper" ? null : firstName(text, area, providerNames);
  return provider === name ? null : provider;
}

const hasCover: ReadonlySet<DocumentKind> = new Set(["inspection-report", "location-page"]);

const noCover: Cover = {
  name: null,
  provider: null,
  locationId: null,
  providerId: null,
  postcode: null,
  published: null,
};

interface Named {
  readonly name: string | null;
  readonly weight: number;
}

function bestName(text: string, area: Span, title: string | null): Named {
  const scores = new Map<string, number>();
  const found = sentencesIn(text, area).flatMap((one) => findMatches(text, one, serviceNames));
  for (const { rule, captures } of found) {
    const name = tidy(captures["name"] ?? "");
    if (name === "" || notAService.test(name) || isPerson(name, text)) continue;
    scores.set(name, (scores.get(name) ?? 0) + (weights[rule] ?? 1));
  }
  const ranked = [...scores]
    .map(([name, sum]) => ({ name, weight: weigh(name, sum, { text, title }) }))
    .sort((a, b) => b.weight - a.weight || text.indexOf(a.name) - text.indexOf(b.name));
  return ranked[0] ?? { name: null, weight: 0 };
}

const weigh = (
  name: string,
  sum: number,
  { text, title }: { text: string; title: string | null },
): number =>
  sum +
  (serviceWords.test(name) ? 4 : 0) +
  (title?.includes(name) || text.slice(0, 160).includes(name) ? 3 : 0);

// "Jane Smith, CQC's director", "said Jane Smith": a person speaks, a service does not.
function isPerson(name: string, text: string): boolean {
  if (serviceWords.test(name) || !/^[A-Z][\w'’-]+ (?:[A-Z][\w'’-]+ ?){1,2}$/.test(name))
    return false;
  const at = text.indexOf(name);
  const around = text.slice(Math.max(0, at - 20), at + name.length + 60);
  return /\b(?:said|says|added|director|inspector|manager|chief|head of|spokes|councillor|deputy|who)\b/i.test(
    around,
  );
}

const tidy = (name: string): string =>
  name
    .replace(/['’]s$/, "")
    .replace(/[.,]+$/, "")
    .replace(/^(?:CQC|The CQC) /, "")
    .trim();

function firstName(text: string, area: Span, table: RuleTable): string | null {
  for (const sentence of sentencesIn(text, area)) {
    const name = findMatches(text, sentence, table)
      .map(({ captures }) => tidy(captures["name"] ?? ""))
      .find((one) => one !== "" && !notAService.test(one));
    if (name !== undefined) return name;
  }
  return null;
}

const formerly = /(?:formerly|previously) (?:known|called|registered) as ([A-Z][^.,;()\n]{2,70})/gu;

const formerNames = (text: string, area: Span): string[] =>
  linesIn(text, area).flatMap((line) =>
    Array.from(textAt(text, line).matchAll(formerly), ([, name = ""]) => name.trim()),
  );
