import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findGolds } from "../src/batch/find-golds.ts";
import { findInputs } from "../src/batch/find-inputs.ts";
import { readGold } from "../src/batch/read-gold.ts";
import type { RepeatedSubject } from "../src/domain/analysis.ts";
import type { Report } from "../src/domain/report.ts";
import { compareDocument } from "../src/evaluation/compare-document.ts";
import { evaluationOf } from "../src/evaluation/evaluation-of.ts";
import { failuresIn } from "./histories.ts";
import { readInput } from "../src/reading/read-input.ts";
import { differenceInDocument } from "../src/rendering/difference-words.ts";
import { analyseDocument } from "../src/reports/analyse-document.ts";
import { changedGaps, gapsFile, type KnownGaps } from "./known-gaps.ts";

// Documents that we wrote about invented services, and what they say, written down by hand.

const fixtures = join(import.meta.dirname, "../fixtures");
const sample = JSON.parse(readFileSync(join(fixtures, "sample.expected.json"), "utf8"));

const read = async (path: string): Promise<readonly Report[]> =>
  analyseDocument(await readInput(path), { kind: null });

interface Told {
  readonly repeatStatements: readonly {
    subject: string;
    value: string | null;
    count: number | null;
  }[];
  readonly [field: string]: unknown;
}

const ratingsOf = (ratings: Report["ratings"]) =>
  Object.fromEntries(
    Object.entries(ratings).map(([question, rated]) => [
      question,
      rated && [rated.value, rated.basis],
    ]),
  );

const valuesOf = (ratings: Report["ratings"]) =>
  Object.fromEntries(
    Object.entries(ratings).map(([question, rated]) => [question, rated?.value ?? null]),
  );

/** A report in the short form of the expectations, with only the fields that `told` has. */
function shortened(report: Report, told: Told): Record<string, unknown> {
  const all: Record<string, unknown> = {
    kind: report.document.kind,
    framework: report.document.framework,
    location: report.location.name,
    provider: report.provider.name,
    postcode: report.location.postcode,
    dates: report.inspection.dates,
    published: report.inspection.published,
    scope: report.inspection.scope,
    ratings: ratingsOf(report.ratings),
    previousRatings: valuesOf(report.previousRatings),
    specialMeasures: report.specialMeasures?.status ?? null,
    statedBreachCount: report.statedBreachCount,
    breaches: report.breaches
      .map(({ instrument, regulation, status, action, cited }) =>
        [instrument, regulation, status === "new" ? "current" : status, action, cited].join(" "),
      )
      .sort(),
  };
  return Object.fromEntries(Object.entries(all).filter(([field]) => field in told));
}

function expectation(told: Told): Record<string, unknown> {
  const { breaches, previousRatings, ...rest } = told as Told & {
    breaches: readonly Record<string, string | null>[];
    previousRatings?: Record<string, string | null>;
  };
  const asked = ["kind", "framework", "location", "provider", "postcode", "dates", "published"];
  const fields = [...asked, "scope", "ratings", "specialMeasures", "statedBreachCount"];
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([field]) => fields.includes(field))),
    ...(previousRatings && { previousRatings }),
    breaches: breaches
      .map(({ instrument, regulation, status, action, cited }) =>
        [instrument, regulation, status === "new" ? "current" : status, action, cited].join(" "),
      )
      .sort(),
  };
}

function expectTold(reports: readonly Report[], told: readonly Told[]): void {
  expect(reports.map((report) => report.location.name)).toEqual(told.map((one) => one["location"]));
  reports.forEach((report, nth) => {
    const one = told[nth]!;
    expect(shortened(report, one)).toEqual(expectation(one));
    for (const { subject, value, count } of one.repeatStatements)
      expect(report.repeatStatements).toContainEqual(
        expect.objectContaining({ subject, value, count }),
      );
  });
}

interface Failure {
  readonly scope: string;
  readonly location: string | { readonly name: string | null } | null;
  readonly subject: RepeatedSubject;
  readonly class: string;
  readonly count: number;
}

function inShort({ scope, location, subject, count, ...rest }: Failure): string {
  const place = typeof location === "object" ? location?.name : location;
  const what =
    subject.type === "rating" ? subject.question : `${subject.instrument} ${subject.regulation}`;
  return [scope, place ?? "", what, rest.class, count].join(" | ");
}

describe("the sample folder", () => {
  test.each(Object.entries<readonly Told[]>(sample.files))("%s", async (name, told) => {
    expectTold(await read(join(fixtures, "sample", name)), told);
  });

  test("no document without an expectation", () => {
    expect(readdirSync(join(fixtures, "sample")).sort()).toEqual(Object.keys(sample.files).sort());
  });

  test("what fails again and again", async () => {
    const names = readdirSync(join(fixtures, "sample")).sort();
    const reports = (
      await Promise.all(names.map((name) => read(join(fixtures, "sample", name))))
    ).flat();
    const failures = failuresIn(reports);
    expect(failures.map(inShort).sort()).toEqual(sample.repeatedFailures.map(inShort).sort());
  });
});

describe("single documents", () => {
  const folders = readdirSync(fixtures).filter((name) =>
    existsSync(join(fixtures, name, "expected.json")),
  );
  test.each(folders)("%s", async (name) => {
    const folder = join(fixtures, name);
    const input = readdirSync(folder).find((file) => file.startsWith("input."))!;
    const told = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
    expectTold(await read(join(folder, input)), told);
  });
});

// Documents with a gold file beside them, in any folder. What is known to be read otherwise than the
// gold says is listed in known-gaps.json: a new difference fails, and so does one that is gone.
describe("documents with gold files", async () => {
  const file = join(fixtures, "known-gaps.json");
  const known: KnownGaps = JSON.parse(readFileSync(file, "utf8"));
  const isUpdate = process.env["UPDATE"] === "1";
  const found = new Map<string, readonly string[]>();
  const { places, problems } = await findGolds((await findInputs([fixtures])).paths);
  const documents = places.flatMap(({ gold, documents }) =>
    documents.map((path) => ({ gold, path, name: relative(fixtures, path).replaceAll(sep, "/") })),
  );

  test("no gold file without a document, no known gap without a gold file", () => {
    expect(problems).toEqual([]);
    const names = documents.map(({ name }) => name);
    expect(isUpdate ? [] : Object.keys(known).filter((name) => !names.includes(name))).toEqual([]);
  });

  test("the list of known gaps is never rewritten where nobody sees it", () => {
    expect(isUpdate && (process.env["CI"] ?? "") !== "").toBe(false);
  });

  test.each(documents)(
    "$name",
    async ({ gold, path, name }) => {
      const verdicts = compareDocument(await read(path), await readGold(gold));
      const { differences } = evaluationOf([{ path, form: null, era: null, verdicts }], []);
      found.set(name, differences.map(differenceInDocument));
      if (isUpdate) return;
      const { fresh, gone } = changedGaps(known[name] ?? [], found.get(name) ?? []);
      expect(fresh, "read otherwise than the gold says").toEqual([]);
      expect(gone, "no longer so: take them off known-gaps.json (UPDATE=1)").toEqual([]);
    },
    30_000,
  );

  afterAll(() => {
    const isSeen = (process.env["CI"] ?? "") === "";
    if (isUpdate && isSeen) writeFileSync(file, gapsFile(found));
  });
});
