import type { Evidence, Report } from "../../domain/report.ts";
import { sortedBy } from "../../domain/sorted-by.ts";
import { counted } from "../counted.ts";
import { dateWords } from "../date-words.ts";
import { pathWords } from "../path-words.ts";
import { claimsOf, type ShownClaim } from "./claims-of.ts";
import { markup, type Markup } from "./markup.ts";
import { quoteAnchor } from "./quote-anchor.ts";
import { type LinkBase, sourceLink } from "./source-link.ts";

/** All sentences of a report that something rests on, each once, page by page. */
export function renderEvidence(report: Report, base: LinkBase): Markup {
  const sentences = sentencesOf(report);
  const { dates, published } = report.inspection;
  const date = dates[0] ?? published;
  return markup`<details class="report"><summary>${date === null ? "Undated" : dateWords(date)}, ${kindWords(report)}, ${counted(sentences.length, "quote")}</summary>
<p class="path">${sourceWords(report, base)}</p>
${pagesOf(sentences).map((page) => renderPage(report, page, base))}</details>
`;
}

const kindWords = ({ document }: Report): string => document.kind.replaceAll("-", " ");

function sourceWords({ source }: Report, base: LinkBase): Markup {
  const link = sourceLink(source, null, base);
  const words = markup`<bdi>${pathWords(source.path)}</bdi>`;
  return link === null ? words : markup`<a href="${link}">${words}</a>`;
}

type Sentence = readonly [ShownClaim, ...ShownClaim[]];

function sentencesOf(report: Report): readonly Sentence[] {
  const sentences = new Map<string, Sentence>();
  for (const claim of claimsOf(report)) {
    const key = quoteAnchor({ reportId: report.id, evidence: claim.evidence });
    const known = sentences.get(key);
    sentences.set(key, known === undefined ? [claim] : [...known, claim]);
  }
  return sortedBy([...sentences.values()], ([{ evidence }]) => [evidence.start, evidence.end]);
}

interface Page {
  readonly page: number | null;
  readonly sentences: readonly Sentence[];
}

/** The sentences that follow each other on one page, together. */
function pagesOf(sentences: readonly Sentence[]): readonly Page[] {
  const pages: { page: number | null; sentences: Sentence[] }[] = [];
  for (const sentence of sentences) {
    const [{ evidence }] = sentence;
    const last = pages.at(-1);
    if (last?.page === evidence.page) last.sentences.push(sentence);
    else pages.push({ page: evidence.page, sentences: [sentence] });
  }
  return pages;
}

const renderPage = (report: Report, { page, sentences }: Page, base: LinkBase): Markup =>
  markup`${page === null ? null : markup`<p class="on">${pageLink(report, page, base)}</p>`}<ol class="quotes">
${sentences.map((claims) => renderSentence(report, claims))}</ol>
`;

const renderSentence = ({ id }: Report, claims: Sentence): Markup =>
  markup`<li id="${quoteAnchor({ reportId: id, evidence: claims[0].evidence })}"><q>${claims[0].evidence.quote}</q>${claims.map(renderClaim)}</li>
`;

const renderClaim = ({ about, says, evidence }: ShownClaim): Markup =>
  markup`<p><b>${about}:</b> ${says}${cueWords(evidence)} <code>${evidence.rule}</code></p>`;

/** The words that decided how what is said stands. */
export const cueWords = ({ cue }: Evidence): Markup =>
  cue === null ? markup`` : markup` for “<i>${cue.quote}</i>” <code>${cue.rule}</code>`;

/** A page as a link into its document; nothing where that has no pages. */
export function pageLink({ source }: Report, page: number | null, base: LinkBase): Markup {
  if (page === null) return markup``;
  const link = sourceLink(source, page, base);
  const words = `Page ${String(page)}`;
  return link === null ? markup`${words}` : markup`<a href="${link}">${words}</a>`;
}
