import { describe, expect, test } from "vitest";
import type { Ratings, Report } from "../src/domain/report.ts";
import { reportOf } from "./text-report.ts";

// Services of a hospital and groups of a practice's patients that are rated for themselves.

const short: Readonly<Record<string, string>> = {
  Outstanding: "O",
  Good: "G",
  "Requires improvement": "R",
  Inadequate: "I",
  "Inspected but not rated": "n",
};

/** `overall G safe R`: the questions that are rated. */
const inShort = (ratings: Ratings): string =>
  Object.entries(ratings)
    .flatMap(([question, rated]) => (rated ? [`${question} ${short[rated.value]}`] : []))
    .join(" ");

const services = (report: Report): readonly string[] =>
  report.serviceRatings.map(({ name, ratings }) => `${name}: ${inShort(ratings)}`);

const hospital = (...lines: readonly string[]): Report =>
  reportOf("inspection-report", "Fell Hospital", "Inspection report", ...lines);

const head = "\tSafe\tEffective\tCaring\tResponsive\tWell-led\tOverall";

describe("a grid of services by key questions", () => {
  const grid = [
    head,
    "Surgery\tGood\tGood\tOutstanding\tGood\tInadequate\tGood",
    "Maternity\tNot rated\tGood\tGood\tN/A\tGood\tGood",
  ];

  test("rates each service", () => {
    expect(services(hospital(...grid))).toEqual([
      "Surgery: overall G safe G effective G caring O responsive G wellLed I",
      "Maternity: overall G safe n effective G caring G wellLed G",
    ]);
  });

  test("rates the location in the row for all", () => {
    const whole =
      "Overall\tRequires improvement\tGood\tGood\tGood\tInadequate\tRequires improvement";
    const told = hospital(...grid, whole);
    expect(inShort(told.ratings)).toBe(
      "overall R safe R effective G caring G responsive G wellLed I",
    );
    expect(services(told)).toHaveLength(2);
  });

  test.each([
    ["dates", "Good Jun 2018", "Requires improvement Jun 2018", "N/A Jun 2018"],
    ["arrows", "Good ➔➔", "Requires improvement ➔➔ Jun 2018", "–"],
    ["blank cells", "Good", "Requires improvement", ""],
  ])("reads ratings with %s", (_, good, improvement, none) => {
    const row = ["Surgery", good, none, good, improvement, none, none].join("\t");
    expect(services(hospital(head, row, ...grid.slice(2)))).toEqual([
      "Surgery: safe G caring G responsive R",
      "Maternity: overall G safe n effective G caring G wellLed G",
    ]);
  });

  test("heads may ask in full, and in any order", () => {
    const asked = "\tOverall\tAre services well-led?\tIs the service safe?\tCaring";
    expect(services(hospital(asked, "Surgery\tGood\tInadequate\tOutstanding\tGood"))).toEqual([
      "Surgery: overall G safe O caring G wellLed I",
    ]);
  });

  test("without a column for the whole, the first question's rating is not that of the whole", () => {
    const told = hospital(
      ...[head.replace("\tOverall", ""), "Surgery\tInadequate\tGood\tGood\tGood\tGood"],
      ...[head, "Outpatients\tInadequate\tGood\tGood\tGood\tGood\tN/A"],
      "Critical care\tInadequate\t\t\t\tGood\t",
    );
    expect(services(told)).toEqual([
      "Surgery: safe I effective G caring G responsive G wellLed G",
      "Outpatients: safe I effective G caring G responsive G wellLed G",
      "Critical care: safe I wellLed G",
    ]);
  });

  test("a row without a name is not the service's above it", () => {
    const row = "\tInadequate\tGood\tGood\tGood\tGood\tInadequate";
    expect(services(hospital(...grid, row))).toEqual(services(hospital(...grid)));
  });

  test("does not rate it where two grids have such a row", () => {
    const whole = "Overall\tGood\tGood\tGood\tGood\tGood\tGood";
    expect(inShort(hospital(...grid, whole, "The other site", ...grid, whole).ratings)).toBe("");
  });

  test("says nothing without a head, or in rows that hold no rating", () => {
    expect(services(hospital("Surgery of the hand\tGood\tGood\tGood\tGood\tGood\tGood"))).toEqual(
      [],
    );
    expect(services(hospital(head, "Beds\t12\t13\t14\t15\t16\t17"))).toEqual([]);
  });
});

describe("a list of services", () => {
  test.each([
    ["Surgery\tRequires improvement", "Surgery: overall R"],
    ["Urgent and emergency services – Inadequate", "Urgent and emergency services: overall I"],
    ["Older people: Good", "Older people: overall G"],
    [
      "Working age people (including those recently retired and students) - Good",
      "Working age people (including those recently retired and students): overall G",
    ],
  ])("%s", (line, expected) => {
    expect(services(hospital(line))).toEqual([expected]);
  });

  test("the rating may stand below the name", () => {
    expect(services(hospital("People with long-term conditions", "Good"))).toEqual([
      "People with long-term conditions: overall G",
    ]);
  });

  test("a service that two names mean is one", () => {
    const told = hospital(
      ...["Medical care (including older people's care)\tGood", head],
      "Medical care\tGood\tGood\tGood\tGood\tGood\tGood",
    );
    expect(services(told)).toEqual([
      "Medical care (including older people's care): overall G safe G effective G caring G responsive G wellLed G",
    ]);
  });

  test.each(["Surgery went well. Good", "Older people like the home: good food", "Safe: Good"])(
    "says nothing: %s",
    (line) => {
      expect(services(hospital(line))).toEqual([]);
    },
  );
});

test("chapters under a service's heading are the service's, not the hospital's", () => {
  const told = hospital(
    ...["Overall rating for this hospital\tGood", "Surgery", "Is the service safe?", "Inadequate"],
    ...["Staff were few.", "Maternity", "Is the service safe?", "Good", "Staff were many."],
  );
  expect(inShort(told.ratings)).toBe("overall G");
  expect(services(told)).toEqual(["Surgery: safe I", "Maternity: safe G"]);
});

describe("a practice's groups in prose", () => {
  test("one group", () => {
    expect(
      services(hospital("The practice is rated as good for the care of older people.")),
    ).toEqual(["Older people: overall G"]);
  });

  test("all six", () => {
    const told = hospital(
      "We rated it. It was rated inadequate for the services provided to all population groups.",
    );
    expect(services(told)).toHaveLength(6);
  });

  test("an earlier inspection's are not these", () => {
    expect(
      services(
        hospital("At our last inspection it was rated as good for the care of older people."),
      ),
    ).toEqual([]);
  });
});
