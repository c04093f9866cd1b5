import { expect, test } from "vitest";
import { renderJsonSchema } from "../src/rendering/json-schema.ts";
import { schemaNames } from "../src/rendering/schema-names.ts";

test.each(schemaNames)("%s has a JSON Schema that allows no unknown key", (name) => {
  const { $schema, $ref, $defs } = JSON.parse(renderJsonSchema(name));
  expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
  const own = $defs[$ref.replace("#/$defs/", "")];
  expect(own).toMatchObject({ type: "object", additionalProperties: false });
  expect(own.required).toEqual(Object.keys(own.properties));
});

test("the schema of the analysis names its parts once", () => {
  const { $defs } = JSON.parse(renderJsonSchema("analysis"));
  expect($defs.Analysis.properties.reports.items).toEqual({ $ref: "#/$defs/Report" });
});
