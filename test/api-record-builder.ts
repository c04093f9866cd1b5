import type { Document } from "../src/domain/document.ts";
import type { Report } from "../src/domain/report.ts";
import { readDocument } from "../src/reading/read-document.ts";
import { analyseDocument } from "../src/reports/analyse-document.ts";

// Records of invented services, in the form in which the regulator's API gives them.

type Json = Readonly<Record<string, unknown>>;

/** Ratings by key question, as the API lists them: `{ Safe: "Good" }`, or with more fields. */
type Questions = Readonly<Record<string, string | Json>>;

const listed = (questions: Questions): readonly Json[] =>
  Object.entries(questions).map(([name, rated]) =>
    typeof rated === "string" ? { name, rating: rated } : { name, ...rated },
  );

/** The overall rating of current ratings, dated on it and on its key questions. */
export const currentOf = (date: string, rating: string, questions: Questions = {}): Json => ({
  reportDate: date,
  overall: {
    rating,
    reportDate: date,
    reportLinkId: `link-${date}`,
    keyQuestionRatings: listed(questions).map((one) => ({ reportDate: date, ...one })),
  },
});

export const historicOf = (date: string, rating: string, questions: Questions = {}): Json => ({
  reportDate: date,
  reportLinkId: `link-${date}`,
  overall: { rating, keyQuestionRatings: listed(questions) },
});

/** A service group of an assessment: key questions with their statements. */
export const groupOf = (name: string, rating: string, more: Json = {}): Json => ({
  name,
  rating,
  assessmentDate: "2024-02-01",
  assessmentPlanStatus: "Active",
  commentary: "",
  keyQuestionRatings: [],
  ...more,
});

export const assessmentOf = (published: string, ...groups: readonly Json[]): Json => ({
  assessmentPlanPublishedDateTime: published,
  ratings: { asgRatings: groups },
});

export const recordOf = (more: Json = {}): Json => ({
  locationId: "1-900000001",
  providerId: "1-900000002",
  organisationType: "Location",
  type: "Social Care Org",
  name: "Birchmoor House",
  registrationStatus: "Registered",
  postalCode: "ZZ4 7QX",
  inspectionDirectorate: "Adult social care",
  gacServiceTypes: [{ name: "Residential homes", description: "Care home service" }],
  regulatedActivities: [
    { name: "Personal care", contacts: [{ personGivenName: "Orla", personFamilyName: "Quenby" }] },
  ],
  ...more,
});

export const readJson = (value: unknown): Promise<Document> =>
  readText(typeof value === "string" ? value : JSON.stringify(value));

export const readText = (text: string): Promise<Document> =>
  readDocument("record.json", new TextEncoder().encode(text));

/** The reports of a record, or of any other JSON that is read. */
export const reportsIn = async (value: unknown): Promise<readonly Report[]> =>
  analyseDocument(await readJson(value), { kind: null });

/** A report in short: `2019-03-05 Good S:Good E:Good*`, a star for what is carried forward. */
export function inShort({ inspection, ratings }: Pick<Report, "inspection" | "ratings">): string {
  const { overall, ...questions } = ratings;
  const letters = Object.entries(questions).flatMap(([question, fact]) =>
    fact === null
      ? []
      : [`${question}:${fact.value}${fact.basis === "carried-forward" ? "*" : ""}`],
  );
  return [inspection.published ?? "undated", overall?.value ?? "-", ...letters].join(" ");
}
