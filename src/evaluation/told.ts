import { nothingFound, type Report } from "../domain/report.ts";
import type { DocumentKind } from "../domain/vocabulary.ts";

/** The parts of a report that are scored. */
export interface Told {
  readonly kind: DocumentKind | null;
  readonly framework: Report["document"]["framework"];
  readonly location: Pick<Report["location"], "name" | "id" | "postcode" | "formerNames">;
  readonly provider: Pick<Report["provider"], "name" | "id">;
  readonly dates: readonly string[];
  readonly published: string | null;
  readonly scope: Report["inspection"]["scope"];
  readonly ratings: Report["ratings"];
  readonly previousRatings: Report["ratings"];
  readonly serviceRatings: Report["serviceRatings"];
  readonly standards: Report["standards"];
  readonly qualityStatements: Report["qualityStatements"];
  readonly breaches: Report["breaches"];
  readonly statedBreachCount: number | null;
  readonly enforcement: Report["enforcement"];
  readonly specialMeasures: Report["specialMeasures"];
  readonly repeatStatements: Report["repeatStatements"];
}

export const toldBy = (report: Report): Told => ({
  ...report,
  kind: report.document.kind,
  framework: report.document.framework,
  dates: report.inspection.dates,
  published: report.inspection.published,
  scope: report.inspection.scope,
});

/** A report that says nothing: what stands against a gold report that was not read at all. */
export const nothingTold: Told = {
  kind: null,
  framework: null,
  location: { name: null, id: null, postcode: null, formerNames: [] },
  provider: { name: null, id: null },
  dates: [],
  published: null,
  scope: null,
  ...nothingFound,
};
