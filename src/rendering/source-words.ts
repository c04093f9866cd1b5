import type { Evidence } from "../domain/report.ts";
import type { Look } from "./paint.ts";
import { paragraph } from "./paragraph.ts";
import { citeWords, quoted } from "./quoted.ts";
import type { ReportsById } from "./reports-by-id.ts";

interface Source {
  readonly reportId: string;
  readonly evidence: readonly Evidence[];
}

/** What finds the source of a quote again. */
export interface Sources {
  readonly reports: ReportsById;
  readonly look: Look;
}

/** The sentence that says it, and where it stands; nothing where there is none. */
export function sourceWords(
  { reportId, evidence: [first] }: Source,
  indent: number,
  { reports, look }: Sources,
): readonly string[] {
  if (first === undefined) return [];
  const path = reports.get(reportId)?.source.path ?? reportId;
  return [
    ...paragraph(quoted(first), indent, look),
    ...paragraph(citeWords(path, first.page), indent, look).map(look.paint.quiet),
  ];
}
