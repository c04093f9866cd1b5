import { describe, expect, test } from "vitest";
import type { Report } from "../src/domain/report.ts";
import type { DocumentKind } from "../src/domain/vocabulary.ts";
import { analyseDocument } from "../src/reports/analyse-document.ts";
import { documentOf } from "./text-report.ts";

// Texts that tell of several services: each has its own report, and nothing of another's.

const reportsOf = (kind: DocumentKind, ...lines: readonly string[]): readonly Report[] =>
  analyseDocument(documentOf(lines.join("\n")), { kind });

const inShort = ({ location, ratings, breaches }: Report): string =>
  [
    location.name,
    ratings.overall?.value ?? "not rated",
    ...breaches.map(({ regulation, status }) => `${regulation} ${status}`),
  ].join(", ");

describe("a release about several services", () => {
  const release = [
    "CQC rates two home care services as inadequate and requires improvement",
    "Published: 5 October 2023",
    "The Care Quality Commission (CQC) has told Fell Home Support Ltd to improve both of its services.",
    "Following the inspection of Fell Great Orrin, the overall rating has dropped from good to inadequate.",
    "At Fell Coast the overall rating has dropped from good to requires improvement. Inspectors found one breach of regulation, in relation to good governance.",
    "CQC found two breaches of regulation at Fell Great Orrin, in relation to safe care and treatment and staffing.",
    "Inspectors found at Fell Coast:",
    "• audits did not show what inspectors found.",
    "“At Fell Great Orrin nobody was in charge,” said CQC's deputy director.",
  ];

  test("gives a report to each", () => {
    expect(reportsOf("press-release", ...release).map(inShort)).toEqual([
      "Fell Great Orrin, Inadequate, 12 current, 18 current",
      "Fell Coast, Requires improvement, 17 current",
    ]);
  });

  test("with the day on which it came out", () => {
    const days = reportsOf("press-release", ...release).map(
      ({ inspection }) => inspection.published,
    );
    expect(days).toEqual(["2023-10-05", "2023-10-05"]);
  });

  test("a release that counts no services is about one", () => {
    const one = release.map((line) =>
      line.replace(/two home care services|both of its services/, "a service"),
    );
    expect(reportsOf("press-release", ...one)).toHaveLength(1);
  });

  test("a service that is only mentioned has no report", () => {
    const told = reportsOf(
      "press-release",
      ...release,
      "The provider's third service, Fell Wolds, is rated outstanding. It was not inspected.",
    );
    expect(told).toHaveLength(2);
  });
});

describe("a council's paper with a heading for each service", () => {
  const paper = [
    "5. Inspections published in quarter 2",
    "5.1 Seven reports were published between July and September.",
    "5.2 Oakhollow Grange, Winterby (nursing home, Oakhollow Care Ltd)",
    "Rating: Inadequate (previously Requires Improvement). CQC found breaches of Regulations 9 and 12. Regulations 9 and 12 had been breached at the previous inspection as well.",
    "5.3 Beech Walk, Overtoft (residential home)",
    "Rating: Requires Improvement (previously Good). One breach, of Regulation 18 (staffing).",
    "5.4 Larch Homecare (home care)",
    "Rating: Good. The agency was no longer in breach of Regulation 16.",
    "6. Action by the Council",
    "6.1 Officers visit each service that is rated Inadequate every week.",
  ];

  test("gives a report to each", () => {
    expect(reportsOf("council-paper", ...paper).map(inShort)).toEqual([
      "Oakhollow Grange, Inadequate, 9 continuing, 12 continuing",
      "Beech Walk, Requires improvement, 18 current",
      "Larch Homecare, Good, 16 resolved",
    ]);
  });
});

describe("a list of ratings stands when its opening line says", () => {
  const list = ["Safe – Inadequate", "Effective - Requires improvement", "Caring - Good"];
  const ratings = (opening: string): Report =>
    reportsOf("inspection-report", "Fell Surgery", "Inspection report", opening, ...list)[0]!;

  test.each([
    "The practice was inspected on 2 May 2018 and was rated inadequate overall. The ratings then were:",
    "The key questions at the last inspection were rated as:",
  ])("before: %s", (opening) => {
    const told = ratings(opening);
    expect(told.ratings.safe).toBeNull();
    expect(told.previousRatings.safe?.value).toBe("Inadequate");
  });

  test.each(["The key questions at this inspection are rated as:", "We rated it as follows:"])(
    "now: %s",
    (opening) => {
      expect(ratings(opening).ratings.safe?.value).toBe("Inadequate");
    },
  );
});

describe("a tribunal's decision", () => {
  const decision = [
    "First-tier Tribunal (Health, Education and Social Care Chamber)",
    "Fell Care Limited Appellant",
    "Care Quality Commission Respondent",
    "In January 2018 the home was rated as inadequate and was in breach of regulation 12.",
  ];

  test("yields nothing", () => {
    const [told] = analyseDocument(documentOf(decision.join("\n")), { kind: null });
    expect(told).toMatchObject({ document: { kind: "other" }, breaches: [] });
    expect(told?.ratings.overall).toBeNull();
  });

  test("news of an appeal is news", () => {
    const news =
      "Fell House nursing home has been rated inadequate by the Care Quality Commission. Its owner said it would appeal to the First-tier Tribunal.";
    const [told] = analyseDocument(documentOf(news), { kind: null });
    expect(told?.document.kind).not.toBe("other");
  });
});

test("the address of a saved page and the provider's link tell the ids", () => {
  const document = documentOf("Fell House\nOverall: Good read more about inspection ratings");
  const furniture = ["https://www.cqc.org.uk/location/1-123456789", "/provider/1-987654321"];
  const [told] = analyseDocument({ ...document, furniture }, { kind: "location-page" });
  expect(told?.location.id).toBe("1-123456789");
  expect(told?.provider.id).toBe("1-987654321");
});
