import { Command, Option } from "commander";
import { schemaNames, type SchemaName } from "../rendering/schema-names.ts";
import { exitStatuses } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";

interface SchemaOptions {
  readonly of: SchemaName;
}

export const makeSchema: MakeCommand = (terminal, done) =>
  new Command("schema")
    .description(
      "Prints the JSON Schema (draft 2020-12) of what analyse, verify and evaluate write with " +
        "--format json, or of the gold files that evaluate reads.",
    )
    .addOption(new Option("--of <part>", "of which part").choices(schemaNames).default("analysis"))
    .action(async ({ of }: SchemaOptions) => {
      const { renderJsonSchema } = await import("../rendering/json-schema.ts");
      const { writeOutput } = await import("./write-output.ts");
      await writeOutput([renderJsonSchema(of)], undefined, terminal);
      done(exitStatuses.allRead);
    });
