import { z } from "zod";
import { analysis, locationHistory, problem, repeatedFailure } from "../domain/analysis.ts";
import { evaluation } from "../domain/evaluation.ts";
import { gold } from "../domain/gold.ts";
import * as parts from "../domain/report.ts";
import { policy } from "../domain/policy.ts";
import { verification } from "../domain/verification.ts";
import * as views from "../domain/views.ts";
import type { SchemaName } from "./schema-names.ts";

const schemas: Readonly<Record<SchemaName, z.ZodType>> = {
  analysis,
  report: parts.report,
  location: locationHistory,
  repeatedFailure,
  problem,
  breach: parts.breach,
  enforcement: parts.enforcement,
  evidence: parts.evidence,
  finding: parts.finding,
  rating: parts.ratingFact,
  repeatStatement: parts.repeatStatement,
  specialMeasures: parts.specialMeasures,
  standard: parts.standard,
  warning: parts.warning,
  timelines: views.timelines,
  comparison: views.comparison,
  overdue: views.overdue,
  providers: views.providers,
  verification,
  policy,
  evaluation,
  gold,
};

/** The JSON Schema of a part of the output, or of a gold file, with its title, as text. */
export function renderJsonSchema(name: SchemaName): string {
  // A gold file is written by people: what it must hold, not what is left when it is read.
  const io = name === "gold" || name === "policy" ? "input" : "output";
  const schema = z.toJSONSchema(schemas[name], { target: "draft-2020-12", io });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
