import type { Finding, Report } from "../../domain/report.ts";
import { type Polarity, polarities, type Theme, themes } from "../../domain/vocabulary.ts";
import { counted } from "../counted.ts";
import { type Cell, type RowGroup, silent } from "./cell.ts";
import { quoteLink } from "./quote-anchor.ts";
import { polarityWords, themeWords } from "./theme-words.ts";
import type { ToldPlace } from "./told-place.ts";

/** What was found on each theme at each inspection: how many sentences of concern, of improvement, of strength. */
export const themeRows = ({ own, reports }: ToldPlace): RowGroup => ({
  name: "Themes",
  rows: themes
    .filter((theme) => reports.some(({ findings }) => findings.some((one) => one.theme === theme)))
    .map((theme) => ({
      name: themeWords[theme],
      cells: own.map((told) => themeCell(told, theme)),
    })),
});

const marks: Readonly<Record<Polarity, string>> = { concern: "−", improvement: "↑", strength: "+" };

function themeCell(reports: readonly Report[], theme: Theme): Cell {
  const told = polarities.map((polarity) => ({ polarity, ...toldOf(reports, theme, polarity) }));
  const some = told.filter(({ count }) => count > 0);
  const [first] = some;
  if (first === undefined) return { look: silent, words: "nothing told", link: null };
  return {
    look: some.length > 1 ? "mixed" : first.polarity,
    words: some.map(({ polarity, count }) => counted(count, polarityWords[polarity])).join(", "),
    shown: some.map(({ polarity, count }) => `${String(count)}${marks[polarity]}`).join(" "),
    link: first.link,
  };
}

/** How many sentences tell of a theme so, and where the first of them is shown. */
function toldOf(
  reports: readonly Report[],
  theme: Theme,
  polarity: Polarity,
): { readonly count: number; readonly link: string | null } {
  const isSo = (one: Finding): boolean => one.theme === theme && one.polarity === polarity;
  const told = reports.flatMap(({ id, findings }) =>
    findings
      .filter(isSo)
      .flatMap(({ evidence }) => evidence.map((one) => ({ reportId: id, evidence: one }))),
  );
  const [first] = told;
  return { count: told.length, link: first === undefined ? null : quoteLink(first) };
}
