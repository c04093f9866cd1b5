import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readInput } from "../src/reading/read-input.ts";
import { analyseDocument } from "../src/reports/analyse-document.ts";
import { expectSoundReports } from "./sound-reports.ts";
import { documentOf } from "./text-report.ts";

// What holds for every document, whatever it says.

const fixtures = join(import.meta.dirname, "../fixtures");
const shared = join(import.meta.dirname, "../../shared/data");

const inFolder = (folder: string, keep: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => keep.test(name))
    .sort()
    .map((name) => join(folder, name));

const written = [
  ...inFolder(join(fixtures, "sample"), /./),
  ...readdirSync(fixtures)
    .map((name) => join(fixtures, name))
    .filter((folder) => existsSync(join(folder, "expected.json")))
    .flatMap((folder) => inFolder(folder, /^input\./)),
];
const real = existsSync(shared)
  ? ["reports", "negatives", "seeds"]
      .flatMap((name) => inFolder(join(shared, name), /\.(?:pdf|txt)$/))
      .concat(inFolder(join(shared, "api/locations"), /\.json$/))
  : [];

describe("every quote stands at its offsets, on its page", () => {
  test.each(written)("%s", async (path) => {
    const document = await readInput(path);
    expectSoundReports(document, analyseDocument(document, { kind: null }));
  });

  test
    .skipIf(real.length === 0)
    .each(real.length === 0 ? ["(the real documents are not here)"] : real)("%s", async (path) => {
    const document = await readInput(path);
    expectSoundReports(document, analyseDocument(document, { kind: null }));
  });
});

test("any text of the regulator's words is read without a fault, twice the same", () => {
  const words = fc.constantFrom(
    ..."the provider was in breach of regulation regulations 12 17(2)(a) and , . : ; ( ) “ ” no not still remained previously rated inadequate good requires improvement overall safe well-led Is the service safe? at our last inspection special measures warning notice issued Oakfield House CQC 3 May 2019 \n \t Action we have told the provider to take".split(
      / (?! )/,
    ),
  );
  const text = fc.array(words, { maxLength: 120 }).map((all) => all.join(" "));
  fc.assert(
    fc.property(
      text,
      fc.constantFrom("inspection-report", "press-release", "council-paper", null),
      (words, kind) => {
        const document = documentOf(words);
        const once = analyseDocument(document, { kind });
        expectSoundReports(document, once);
        expect(analyseDocument(document, { kind })).toEqual(once);
      },
    ),
    { numRuns: 150 },
  );
});
