import { counted } from "./counted.ts";
import { renderFilters } from "./html/filters.ts";
import { overviewOf, type Overview, type PageInput, type PageSetting } from "./html/overview.ts";
import { renderPage } from "./html/page.ts";
import { type PageKind, partsOf } from "./html/parts.ts";
import { apiWords } from "./summary/api-records.ts";

/**
 * A page of HTML in pieces, whole in one file: it needs no network and no script, and leads from each
 * mark to the sentence and the page that say it.
 */
export function renderHtml(
  kind: PageKind,
  input: PageInput,
  setting: PageSetting,
): Iterable<string> {
  const overview = overviewOf(input, setting);
  return renderPage(
    {
      title: titles[kind],
      lead: leadWords(overview),
      filters: renderFilters(overview),
      parts: partsOf[kind].filter(({ isThere }) => isThere(overview)),
      overview,
    },
    setting,
  );
}

const titles: Readonly<Record<PageKind, string>> = {
  analysis: "What inspectors found, and what keeps failing",
  timeline: "Each location over its inspections",
  providers: "Each provider over its locations",
};

function leadWords({ tally, cards, failures, input: { problems } }: Overview): string {
  if (tally.reports === 0) return "Nothing could be read.";
  const repeated = failures.length === 0 ? "" : `, ${counted(failures.length, "repeated failure")}`;
  const unread = problems.length === 0 ? "" : ` ${counted(problems.length, "input")} not read.`;
  return (
    `${counted(tally.reports, "report")} of ${counted(cards.length, "location")}${repeated}.${unread}` +
    `${apiWords(tally.records)} No breach found is not the same as none: silence is never read as put right.`
  );
}
