import * as v from "../../domain/vocabulary.ts";
import { among, boolean, date, integer, refersTo, required, text } from "./columns.ts";
import type { TableOf } from "./table.ts";
import { inspectionDate, inspectionYear, placeKey, type Told } from "./told.ts";

export const reportTable: TableOf<Told> = {
  name: "reports",
  description: "What each document says of one inspection.",
  primaryKey: ["report_id"],
  columns: [
    required(text("report_id", "Made of the document's content.", ({ report }) => report.id)),
    required(
      refersTo(
        "reports",
        "report_id",
        text(
          "lead_report_id",
          "The fullest report of the same inspection: count these, and a press release counts no inspection twice.",
          ({ report, keys }) => keys.leadOf(report.id),
        ),
      ),
    ),
    placeKey,
    text("location_id", "The location's id, as printed.", ({ report }) => report.location.id),
    text("location_name", "Its name then.", ({ report }) => report.location.name),
    text("postcode", "Its postcode.", ({ report }) => report.location.postcode),
    text(
      "provider_key",
      "The provider's id; where none is known, made of its name.",
      ({ report, keys }) => keys.providerOf(report.provider),
    ),
    text("provider_id", "The provider's id, as printed.", ({ report }) => report.provider.id),
    text("provider_name", "Who ran it then.", ({ report }) => report.provider.name),
    required(
      among(
        v.documentKinds,
        text("kind", "What kind of document it is.", ({ report }) => report.document.kind),
      ),
    ),
    among(
      v.frameworks,
      text("framework", "How the regulator looked.", ({ report }) => report.document.framework),
    ),
    text("title", "The document's title.", ({ report }) => report.document.title),
    text("sector", "The sector of the service.", ({ report }) => report.service.sector),
    text("service_type", "What kind of service it is.", ({ report }) => report.service.type),
    among(
      v.inspectionScopes,
      text("scope", "How much was looked at.", ({ report }) => report.inspection.scope),
    ),
    ...inspectionDate,
    ...date<Told>(
      "inspection_end",
      "The last day of the inspection.",
      ({ report }) => report.inspection.dates.at(-1) ?? null,
    ),
    inspectionYear,
    ...date<Told>(
      "published",
      "The day the report was published.",
      ({ report }) => report.inspection.published,
    ),
    ...date<Told>(
      "previous_inspection",
      "The inspection before, as this report dates it.",
      ({ report: { inspection } }) => inspection.previous?.dates[0] ?? null,
    ),
    required(
      boolean(
        "inherited",
        "Whether it was of an earlier registration of the place.",
        ({ report }) => report.inherited,
      ),
    ),
    among(
      v.specialMeasuresStatuses,
      text(
        "special_measures",
        "What it says of special measures.",
        ({ report }) => report.specialMeasures?.status ?? null,
      ),
    ),
    integer(
      "stated_breaches",
      "How many breaches the report itself counts.",
      ({ report }) => report.statedBreachCount,
    ),
    required(
      integer(
        "warnings",
        "In how many points it disagrees with itself.",
        ({ report }) => report.warnings.length,
      ),
    ),
    required(text("path", "The file, as it was named.", ({ report }) => report.source.path)),
    required(text("sha256", "The hash of the file.", ({ report }) => report.source.sha256)),
    required(
      text("media_type", "What kind of file it is.", ({ report }) => report.source.mediaType),
    ),
    integer("pages", "How many pages it has.", ({ report }) => report.source.pages),
  ],
};
