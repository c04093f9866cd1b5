import { expect, test } from "vitest";
import type { Ratings } from "../src/domain/report.ts";
import { ratedQuestions, type DocumentKind } from "../src/domain/vocabulary.ts";
import { reportOf } from "./text-report.ts";

/** "overall Good, caring Good (carried forward)" */
const spell = (ratings: Ratings): string =>
  ratedQuestions
    .flatMap((question) => {
      const fact = ratings[question];
      if (fact === null) return [];
      return `${question} ${fact.value}${fact.basis === "awarded" ? "" : " (carried forward)"}`;
    })
    .join(", ");

function ratingsIn(text: string, kind: DocumentKind) {
  const report = reportOf(kind, text);
  return { now: spell(report.ratings), before: spell(report.previousRatings) };
}

interface Case {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly text: readonly string[];
  readonly now: string;
  readonly before: string;
}

const cases: readonly Case[] = [
  {
    name: "a press release: overall, key questions, and what nobody looked at",
    kind: "press-release",
    text: [
      "CQC rates Brindle Lodge inadequate",
      "Published: 4 June 2023",
      "A care home in Oakham has been rated inadequate and placed in special measures by the Care Quality Commission (CQC), following an inspection in April.",
      "Following this inspection, the overall rating for the home has dropped from good to inadequate, as have the ratings for being safe and well-led. How effective, caring and responsive the service is was not looked at during this inspection and remains rated good.",
      "“We found an outstanding team let down by systems that were inadequate to keep people safe,” said an inspection manager.",
    ],
    now: "overall Inadequate, safe Inadequate, effective Good (carried forward), caring Good (carried forward), responsive Good (carried forward), wellLed Inadequate",
    before: "overall Good, safe Good, wellLed Good",
  },
  {
    name: "a press release that speaks of the earlier rating first",
    kind: "press-release",
    text: [
      "Larkrigg Court improves to requires improvement",
      "Larkrigg Court was previously rated inadequate. It has now been rated requires improvement overall.",
      "Safe and well-led improved from inadequate to requires improvement. Effective, caring and responsive were re-rated as good.",
    ],
    now: "overall Requires improvement, safe Requires improvement, effective Good, caring Good, responsive Good, wellLed Requires improvement",
    before: "overall Inadequate, safe Inadequate, wellLed Inadequate",
  },
  {
    name: "news: the lead, and the rating the home had in an earlier year",
    kind: "news-article",
    text: [
      "Care home branded 'inadequate'",
      "Mossgate House in Oakham was given the lowest possible rating by the Care Quality Commission after a visit on 3 May 2023.",
      "The home was rated good in 2019.",
      "Relatives rated the home as outstanding, and its kitchen has a good food hygiene rating.",
    ],
    now: "overall Inadequate",
    before: "overall Good",
  },
  {
    name: "a 2015 report: labels over values, then values over headings",
    kind: "inspection-report",
    text: [
      "Inspection report",
      "Date of inspection visit: 7 July 2015",
      "Ratings",
      "Overall rating for this service",
      "Requires improvement –––",
      "Is the service safe?",
      "Inadequate –––",
      "Is the service caring?",
      "Good –––",
      "Overall summary",
      "At our last inspection in May 2013 the home met every standard.",
      "Good –––",
      "Is the service responsive?",
      "Our findings",
      "Some areas require improvement and staffing levels were inadequate.",
    ],
    now: "overall Requires improvement, safe Inadequate, caring Good, responsive Good",
    before: "",
  },
  {
    name: "a 2019 report: the last rating under its heading, chapters with before and after",
    kind: "inspection-report",
    text: [
      "Overall summary",
      "Rating at last inspection",
      "The last rating for this service was requires improvement (published 3 May 2018).",
      "Why we inspected",
      "The overall rating for the service has changed from requires improvement to good based on the findings at this inspection.",
      "Is the service safe?",
      "This key question was rated as inadequate at the last inspection. At this inspection this key question has now improved to requires improvement.",
      "Is the service effective?",
      "At our last inspection we rated this key question good. At this inspection the rating has remained good. This meant people's outcomes were good.",
    ],
    now: "overall Good, safe Requires improvement, effective Good",
    before: "overall Requires improvement, safe Inadequate, effective Good",
  },
  {
    name: "an inline heading for the last rating",
    kind: "inspection-report",
    text: [
      "About the service: a home for 20 people.",
      "Rating at last inspection: Good (published 3 May 2018)",
      "Why we inspected: This was a planned inspection. We rated the service requires improvement.",
    ],
    now: "overall Requires improvement",
    before: "overall Good",
  },
  {
    name: "a targeted inspection gives no rating",
    kind: "inspection-report",
    text: [
      "Rating at last inspection",
      "The last rating for this service was requires improvement (published 3 May 2021).",
      "Why we inspected",
      "This was a targeted inspection. We did not rate the service at this inspection.",
    ],
    now: "overall Inspected but not rated",
    before: "overall Requires improvement",
  },
  {
    name: "a practice: labels with dashes, the earlier rating in brackets",
    kind: "inspection-report",
    text: [
      "This practice is rated as Requires improvement overall. (Previous rating March 2017 – Good)",
      "The key questions at this inspection are rated as:",
      "Are services safe? – Require Improvement",
      "Are services effective? – Good",
      "Caring – Not inspected",
      "We rated the practice good for providing responsive services because people could book on the day.",
      "We rated the practice as good for all of the population groups.",
    ],
    now: "overall Requires improvement, safe Requires improvement, effective Good, responsive Good",
    before: "overall Good",
  },
  {
    name: "a hospital: 'it' is what the sentence before speaks of",
    kind: "inspection-report",
    text: [
      "Our rating of this hospital went down. We rated it as requires improvement because wards were short of nurses.",
      "Our rating of caring stayed the same. We rated it as good.",
      "Effective and responsive were not inspected. They remain rated good.",
    ],
    now: "overall Requires improvement, effective Good (carried forward), caring Good, responsive Good (carried forward)",
    before: "",
  },
  {
    name: "an assessment page: a rating under its heading",
    kind: "inspection-report",
    text: [
      "Overall",
      "Good",
      "Safe",
      "Rating: Requires improvement",
      "At our last assessment we rated this key question good. At this assessment the rating has changed to requires improvement. This meant some aspects of the service were not always safe.",
      "Well-led",
      "Good",
    ],
    now: "overall Good, safe Requires improvement, wellLed Good",
    before: "safe Good",
  },
  {
    name: "key questions in groups",
    kind: "inspection-report",
    text: [
      "We rated the service inadequate overall.",
      "It was rated safe and well-led inadequate, effective and responsive requires improvement, and caring good.",
    ],
    now: "overall Inadequate, safe Inadequate, effective Requires improvement, caring Good, responsive Requires improvement, wellLed Inadequate",
    before: "",
  },
  {
    name: "one service of a hospital is not the hospital",
    kind: "inspection-report",
    text: [
      "Overall rating for this location",
      "Requires improvement",
      "Overall summary",
      "Our rating of this hospital stayed the same. We rated it as requires improvement.",
      "Maternity",
      "Inadequate - down from good",
      "Our rating of this service went down. We rated it as inadequate.",
    ],
    now: "overall Requires improvement",
    before: "",
  },
  {
    name: "the questions that are not named: as many as the words count",
    kind: "news-article",
    text: [
      "Brindle Lodge in Oakham was rated inadequate by the Care Quality Commission after a visit on 3 May 2023.",
      "It was rated inadequate for being safe and well-led. The other three areas were good.",
    ],
    now: "overall Inadequate, safe Inadequate, effective Good, caring Good, responsive Good, wellLed Inadequate",
    before: "",
  },
  {
    name: "a count that no names come to gives nobody a rating",
    kind: "news-article",
    text: [
      "Brindle Lodge in Oakham was rated inadequate by the Care Quality Commission after a visit on 3 May 2023.",
      "It was rated inadequate for being safe. The other three areas were good. Two of the five areas were good.",
    ],
    now: "overall Inadequate, safe Inadequate",
    before: "",
  },
  {
    name: "the exception comes behind the count",
    kind: "news-article",
    text: [
      "Brindle Lodge in Oakham was rated inadequate by the Care Quality Commission after a visit on 3 May 2023.",
      'Four of the five key questions were inadequate too. The exception was "caring", and that was only "requires improvement".',
    ],
    now: "overall Inadequate, safe Inadequate, effective Inadequate, caring Requires improvement, responsive Inadequate, wellLed Inadequate",
    before: "",
  },
  {
    name: "what they were, by name and by rest",
    kind: "press-release",
    text: [
      "Brindle Lodge climbs from inadequate to good",
      "Published: 4 June 2023",
      "Inspectors rated it good across the board. Nine months earlier it was inadequate overall: safe and well-led had been inadequate, the other three requires improvement.",
    ],
    now: "overall Good, safe Good, effective Good, caring Good, responsive Good, wellLed Good",
    before:
      "overall Inadequate, safe Inadequate, effective Requires improvement, caring Requires improvement, responsive Requires improvement, wellLed Inadequate",
  },
  {
    name: "again, and for the third time in a row: it was the same before",
    kind: "news-article",
    text: [
      "Brindle Lodge in Oakham was rated requires improvement for the third time in a row after a visit on 3 May 2023.",
      "Safe has again been rated inadequate.",
    ],
    now: "overall Requires improvement, safe Inadequate",
    before: "overall Requires improvement, safe Inadequate",
  },
  {
    name: "a targeted inspection leaves the overall rating as it was",
    kind: "inspection-report",
    text: [
      "Overall rating for this service",
      "Good",
      "This was a targeted inspection. The overall rating for the service has not changed following this targeted inspection and remains good.",
    ],
    now: "overall Good (carried forward)",
    before: "",
  },
  {
    name: "a column of labels torn from its values",
    kind: "inspection-report",
    text: [
      "Overall rating for this service",
      "Is the service safe?",
      "Is the service effective?",
      "Is the service well-led?",
      "Good",
      "Requires improvement",
    ],
    now: "",
    before: "",
  },
  {
    name: "what ratings mean, and shares of services, are nobody's ratings",
    kind: "inspection-report",
    text: [
      "What our ratings mean",
      "Outstanding: the service is performing exceptionally well.",
      "Background to this inspection",
      "Nationally, 70% of homes are rated good. No key question is rated inadequate.",
    ],
    now: "",
    before: "",
  },
];

test.each(cases)("$name", ({ kind, text, now, before }) => {
  expect(ratingsIn(text.join("\n"), kind)).toEqual({ now, before });
});

test("cites the sentence that says it", () => {
  const text = "Staff were kind. The service was rated good overall. It is in Oakham.";
  const report = reportOf("inspection-report", text);
  expect(report.ratings.overall?.evidence).toMatchObject([
    { rule: "rating.rated-overall", quote: "The service was rated good overall.", page: null },
  ]);
});
