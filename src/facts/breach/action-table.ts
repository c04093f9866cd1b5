import type { BreachClaim, Citation } from "../../domain/claim.ts";
import type { Section } from "../../domain/document.ts";
import type { Mention } from "../../domain/fact.ts";
import { textAt, type Span } from "../../domain/span.ts";
import { compilePhrase } from "../../rules/phrase.ts";
import { sentencesIn } from "../../structure/sentences.ts";
import { readCitations } from "../read-citations.ts";
import { slots } from "../slots.ts";
import { plainBreach } from "./plain-breach.ts";

// "This report is requested under regulation 10(3)": the law's form, and no breach.
const cell = compilePhrase("(?<!under )regulations? ?:? {regulations}", slots, "i");

/**
 * The rows of the tables "Action we have told the provider to take" and "Enforcement actions". A
 * cell "Regulation 17 HSCA (RA) Regulations 2014 Good governance" begins a row; a later cell
 * "Regulation 17 (1), (2) (a)" gives its paragraphs and is no other breach.
 */
export function actionTable(text: string, section: Section): Mention<BreachClaim>[] {
  if (!tables.has(section.kind)) return [];
  const rows: Mention<BreachClaim>[] = [];
  // A cell is a sentence of its own.
  for (const span of sentencesIn(text, section.span)) {
    const cited = citedIn(textAt(text, span));
    const row = rows.at(-1)?.claim.regulations ?? [];
    const regulations = cited.map((one) => inRow(one, row));
    if (regulations.length > 0) rows.push(rowOf(regulations, span, section));
  }
  return rows;
}

const tables: ReadonlySet<Section["kind"]> = new Set(["requirement-table", "enforcement-table"]);

function citedIn(words: string): Citation[] {
  const list = cell.exec(words)?.groups?.["regulations"];
  return list === undefined ? [] : readCitations(list);
}

// The line of paragraphs names no law: it is that of its row.
const inRow = (cited: Citation, row: readonly Citation[]): Citation => ({
  ...cited,
  instrument:
    cited.instrument ?? row.find(({ number }) => number === cited.number)?.instrument ?? null,
});

const rowOf = (
  regulations: readonly Citation[],
  span: Span,
  { kind }: Section,
): Mention<BreachClaim> => ({
  claim: plainBreach(regulations, kind === "requirement-table" ? "requirement-notice" : null),
  evidence: { rule: "breach.table-row", span },
});
