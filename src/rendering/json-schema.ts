import { z } from "zod";
import { analysis, locationHistory, problem, repeatedFailure } from "../domain/analysis.ts";
import * as checks from "../domain/check.ts";
import { config } from "../domain/config.ts";
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
  check: checks.check,
  baseline: checks.baseline,
  config,
  verification,
  policy,
  evaluation,
  gold,
};

/** What people write: the schema says what it must hold, not what is left when it is read. */
const written: ReadonlySet<SchemaName> = new Set(["gold", "policy", "config"]);

/** The JSON Schema of a part of the output, or of a gold file, with its title, as text. */
export function renderJsonSchema(name: SchemaName): string {
  const io = written.has(name) ? "input" : "output";
  const schema = z.toJSONSchema(schemas[name], { target: "draft-2020-12", io });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
