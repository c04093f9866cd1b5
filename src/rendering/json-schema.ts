import { z } from "zod";
import { analysis, locationHistory, problem, repeatedFailure } from "../domain/analysis.ts";
import * as parts from "../domain/report.ts";
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
};

/** The JSON Schema of a part of the output, with its title, as text. */
export const renderJsonSchema = (name: SchemaName): string =>
  `${JSON.stringify(z.toJSONSchema(schemas[name], { target: "draft-2020-12" }), null, 2)}\n`;
