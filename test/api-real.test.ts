import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../src/domain/report.ts";
import { ratedQuestions } from "../src/domain/vocabulary.ts";
import { historiesOf } from "./histories.ts";
import { readInput } from "../src/reading/read-input.ts";
import { analyseDocument } from "../src/reports/analyse-document.ts";

// The regulator's own records, where they are at hand; nothing of them is part of the project. What
// they hold is counted here anew, straight from their JSON.

const folder = new URL("../../shared/data/api/", import.meta.url);
const locations = new URL("locations/", folder);
const names = existsSync(locations) ? readdirSync(locations).sort() : [];

interface Node {
  readonly reportDate?: string;
  readonly organisationId?: string;
  readonly overall?: Node;
  readonly rating?: string;
  readonly name?: string;
  readonly keyQuestionRatings?: readonly Node[];
  readonly serviceRatings?: readonly Node[];
}

interface ApiRecord {
  readonly name: string;
  readonly locationId: string;
  readonly providerId: string;
  readonly postalCode: string;
  readonly alsoKnownAs?: string | null;
  readonly relationships?: readonly { readonly type: string; readonly relatedLocationId: string }[];
  readonly currentRatings?: Node;
  readonly historicRatings?: readonly Node[];
  readonly assessment?: readonly {
    readonly assessmentPlanPublishedDateTime: string;
    readonly ratings: { readonly asgRatings: readonly Node[] };
  }[];
}

const jsonOf = (name: string): ApiRecord =>
  JSON.parse(readFileSync(new URL(name, locations), "utf8"));

const readReports = async (name: string): Promise<readonly Report[]> =>
  analyseDocument(await readInput(new URL(name, locations).pathname), { kind: null });

const questions = ["Overall", "Safe", "Effective", "Caring", "Responsive", "Well-led"];

/** "2019-03-05 Overall:Good Safe:Good": every rating of an entry that is one. */
const lineOf = (date: string | undefined, node: Node | undefined): string => {
  const rated = new Map([
    ["Overall", node?.rating],
    ...(node?.keyQuestionRatings ?? []).map(({ name, rating }) => [name, rating] as const),
  ]);
  const words = questions.flatMap((question) => {
    const rating = rated.get(question);
    return rating && rating !== "No published rating" ? [`${question}:${rating}`] : [];
  });
  return [date, ...words].join(" ");
};

function linesOf({ currentRatings: current, historicRatings, assessment }: ApiRecord): string[] {
  const told = [
    ...(current?.overall?.reportDate ? [lineOf(current.overall.reportDate, current.overall)] : []),
    ...(historicRatings ?? []).map(({ reportDate, overall }) => lineOf(reportDate, overall)),
    ...(assessment ?? []).flatMap(({ assessmentPlanPublishedDateTime: time, ratings }) =>
      ratings.asgRatings.map((group) => lineOf(time.slice(0, 10), group)),
    ),
  ];
  return [...new Set(told)].sort();
}

const lineFrom = ({ inspection, ratings }: Report): string =>
  [
    inspection.published,
    ...ratedQuestions.flatMap((question, at) => {
      const fact = ratings[question];
      return fact === null ? [] : [`${questions[at]!}:${fact.value}`];
    }),
  ].join(" ");

describe.skipIf(names.length === 0)("the regulator's records", () => {
  test.each(names.length === 0 ? ["(they are not here)"] : names)("%s", async (name) => {
    const record = jsonOf(name);
    const reports = await readReports(name);
    const told = reports.filter(({ inspection }) => inspection.published !== null);
    expect(told.map(lineFrom)).toEqual(linesOf(record));
    expect(reports.length - told.length).toBe(told.length === 0 ? 1 : 0);
    for (const { location, provider, document, warnings, breaches } of reports) {
      expect(location).toEqual({
        name: record.name,
        id: record.locationId,
        postcode: record.postalCode,
        formerNames: [],
        alsoKnownAs: record.alsoKnownAs ? [record.alsoKnownAs] : [],
      });
      expect([provider.id, document.kind]).toEqual([record.providerId, "api-location"]);
      expect([breaches, warnings.filter(({ code }) => code === "record-part-unread")]).toEqual([
        [],
        [],
      ]);
    }
  });

  let all: readonly (readonly [string, readonly Report[]])[] = [];
  beforeAll(async () => {
    all = await Promise.all(names.map(async (name) => [name, await readReports(name)] as const));
  });

  test("every rated service of every entry, and what is carried forward", () => {
    const services = (nodes: readonly Node[]): number =>
      nodes.flatMap((node) => node.serviceRatings ?? []).length;
    let [wantServices, wantCarried] = [0, 0];
    for (const record of names.map(jsonOf)) {
      const { currentRatings: current = {}, historicRatings = [], assessment = [] } = record;
      wantServices += services([current, ...historicRatings]);
      const questions = current.overall?.keyQuestionRatings ?? [];
      wantCarried += questions.filter(
        ({ reportDate }) => reportDate && reportDate !== current.overall?.reportDate,
      ).length;
      wantCarried +=
        JSON.stringify(
          assessment.flatMap(({ ratings }) =>
            ratings.asgRatings.flatMap((group) =>
              (group.keyQuestionRatings ?? []).map((one) => ({ ...one, topicareas: [] })),
            ),
          ),
        ).split('"Not Assessed"').length - 1;
    }
    const reports = all.flatMap(([, told]) => told);
    const facts = reports.flatMap(({ ratings }) => Object.values(ratings));
    expect(reports.flatMap(({ serviceRatings }) => serviceRatings)).toHaveLength(wantServices);
    expect(facts.filter((fact) => fact?.basis === "carried-forward")).toHaveLength(wantCarried);
  });

  test("what was given to an earlier registration is marked, and nothing else", () => {
    const want = names.flatMap((name) => {
      const { currentRatings, historicRatings = [], locationId } = jsonOf(name);
      const [first] = currentRatings?.overall?.keyQuestionRatings ?? [];
      return [first, ...historicRatings].filter(
        (node) => node?.organisationId && node.organisationId !== locationId,
      );
    });
    const reports = all.flatMap(([, told]) => told);
    expect(reports.filter(({ inherited }) => inherited)).toHaveLength(want.length);
  });

  test("each is a place, with the inspections of the registration before it", () => {
    const inHand = new Set(names.map((name) => jsonOf(name).locationId));
    const replaced = names.filter((name) =>
      (jsonOf(name).relationships ?? []).some(
        ({ type, relatedLocationId }) => type === "HSCA Successor" && inHand.has(relatedLocationId),
      ),
    );
    const histories = historiesOf(all.flatMap(([, told]) => told));
    expect(histories).toHaveLength(names.length - replaced.length);
    expect(histories.flatMap(({ ledger }) => ledger)).toEqual([]);
    for (const { inspections } of histories) {
      const days = inspections.map(({ published }) => published);
      expect(new Set(days).size).toBe(days.length);
    }
  });

  test.each(
    names.length === 0 ? [] : readdirSync(folder).filter((name) => name.endsWith(".gold.json")),
  )("%s", async (name) => {
    const gold = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    const reports = await readReports(name.replace(".gold", ""));
    const latest = reports.at(-1)!;
    const ratings = Object.entries(latest.ratings).map(([question, fact]) => [
      question,
      fact && { value: fact.value, basis: fact.basis },
    ]);
    expect(Object.fromEntries(ratings)).toEqual(gold.ratings);
    expect(latest).toMatchObject({
      document: { kind: gold.kind, framework: gold.framework },
      location: gold.location,
      provider: gold.provider,
      inspection: { dates: gold.inspectionDates, published: gold.published },
      breaches: gold.breaches,
      specialMeasures: gold.specialMeasures,
    });
    const statements = latest.qualityStatements.map(({ keyQuestion, name: its, score }) =>
      JSON.stringify([keyQuestion, its, score]),
    );
    expect(statements.sort()).toEqual(
      gold.assessedQualityStatements.map((one: unknown) => JSON.stringify(one)).sort(),
    );
    const timeline = reports.map((one) => [
      one.inspection.published,
      one.ratings.overall?.value ?? null,
    ]);
    if (gold.ratingTimeline !== null) expect(timeline).toEqual(gold.ratingTimeline);
  });
});
