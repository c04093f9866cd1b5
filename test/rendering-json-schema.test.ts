import { expect, test } from "vitest";
import { renderJsonSchema } from "../src/rendering/json-schema.ts";
import { schemaNames } from "../src/rendering/schema-names.ts";

// Gold files, policies and settings are written by people.
const byPeople: readonly string[] = ["gold", "policy", "config"];

test.each(schemaNames.filter((name) => !byPeople.includes(name)))(
  "%s has a JSON Schema that allows no unknown key",
  (name) => {
    const { $schema, $ref, $defs } = JSON.parse(renderJsonSchema(name));
    expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
    const own = $defs[$ref.replace("#/$defs/", "")];
    expect(own).toMatchObject({ type: "object", additionalProperties: false });
    expect(own.required).toEqual(Object.keys(own.properties));
  },
);

test("the schema of the analysis names its parts once", () => {
  const { $defs } = JSON.parse(renderJsonSchema("analysis"));
  expect($defs.Analysis.properties.reports.items).toEqual({ $ref: "#/$defs/Report" });
});

test("a gold file need not hold anything, and may hold what is not known", () => {
  const { $ref, $defs } = JSON.parse(renderJsonSchema("gold"));
  const own = $defs[$ref.replace("#/$defs/", "")];
  expect(own).toMatchObject({ type: "object", properties: { reports: { type: "array" } } });
  expect(own).not.toHaveProperty("required");
  expect(own).not.toHaveProperty("additionalProperties");
});

test("a policy needs its name, definition and source; what else it asks has a default", () => {
  const { $ref, $defs } = JSON.parse(renderJsonSchema("policy"));
  const own = $defs[$ref.replace("#/$defs/", "")];
  expect(own).toMatchObject({ required: ["name", "definition", "source"] });
  expect(own).toMatchObject({ additionalProperties: false });
});

test("settings need none of their keys, and take no other", () => {
  const { $ref, $defs } = JSON.parse(renderJsonSchema("config"));
  const own = $defs[$ref.replace("#/$defs/", "")];
  expect(own).toMatchObject({ additionalProperties: false });
  expect(own).not.toHaveProperty("required");
});
