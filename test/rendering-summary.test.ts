import { expect, test } from "vitest";
import { sampleAnalysis } from "./rendering-samples.ts";
import { noPaint } from "../src/rendering/paint.ts";
import { renderSummary } from "../src/rendering/summary.ts";
test("x", () => {
  console.log(renderSummary(sampleAnalysis, { width: 80, paint: noPaint }));
  expect(1).toBe(1);
});
