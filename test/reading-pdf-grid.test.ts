import { describe, expect, test } from "vitest";
import { linesOf, pageTexts, readSheets, type Print, type Sheet } from "./reading-make-pdf.ts";

// Grids of services by key questions: a head above rows of ratings, cells broken over lines.

const questions = ["Safe", "Effective", "Caring", "Responsive", "Well-led", "Overall"];
const firstColumn = 160;
const pitch = 64;
const leading = 13;

const columnAt = (nth: number, width = pitch): number => firstColumn + nth * width;

const headAt = (y: number, heads: readonly string[] = questions, width = pitch): Sheet =>
  heads.map((text, nth): Print => [text, columnAt(nth, width), y, 10, "Helvetica-Bold"]);

/** A row whose cells begin on one base line, each line of a cell parted by a bar. */
const rowAt = (y: number, name: string, ratings: readonly string[], width = pitch): Sheet =>
  [name, ...ratings].flatMap((cell, nth) =>
    cell
      .split("|")
      .filter((line) => line !== "")
      .map((line, at): Print => {
        const x = nth === 0 ? 50 : columnAt(nth - 1, width);
        return [line, x, y + at * leading];
      }),
  );

const improvement = "Requires|improvement";
const good = ["Good", "Good", "Good", "Good", "Good", "Good"];
const head = `\t${questions.join("\t")}`;
const line = (name: string, ratings: readonly string[]): string =>
  [name, ...ratings].join("\t").replaceAll("|", " ");

const emergency = ["Inadequate", improvement, "Good", "Inadequate", improvement, "Inadequate"];
const medical = [improvement, "Good", "Outstanding", improvement, "Good", improvement];

describe("the rows of a grid", () => {
  const sheet: Sheet = [
    ["Our ratings for this hospital", 50, 60],
    ...headAt(90),
    ...rowAt(110, "Urgent and|emergency services", emergency),
    ...rowAt(144, "Medical care|(including older|people's care)", medical),
    ...rowAt(191, "Surgery", good),
    ["We do not rate what we did not see, and the ratings are those of all the visits.", 50, 220],
  ];
  const lines = [
    "Our ratings for this hospital",
    head,
    line("Urgent and emergency services", emergency),
    line("Medical care (including older people's care)", medical),
    line("Surgery", good),
    "We do not rate what we did not see, and the ratings are those of all the visits.",
  ];

  test("have a line each, names and ratings whole", async () => {
    expect(linesOf(await readSheets(sheet))).toEqual(lines);
  });

  test("are told whatever is drawn first", async () => {
    expect(linesOf(await readSheets(sheet.toReversed()))).toEqual(lines);
  });

  test("may have their names and ratings in the middle of the row", async () => {
    const document = await readSheets([
      ...headAt(90),
      ...rowAt(117, "Surgery", ["Good", "", "Good", "Good", "Good", "Good"]),
      ...rowAt(110, "", ["", improvement]),
      ...rowAt(150, "Services for|children and|young people", []),
      ...rowAt(163, "", ["Good", "", "Good", "Good", "Good", "Good"]),
      ...rowAt(156, "", ["", improvement]),
    ]);
    const ratings = ["Good", improvement, "Good", "Good", "Good", "Good"];
    expect(linesOf(document)).toEqual([
      head,
      line("Surgery", ratings),
      line("Services for children and young people", ratings),
    ]);
  });

  test("keep their columns where cells are blank, not rated or of several lines", async () => {
    const document = await readSheets([
      ...headAt(90),
      ...rowAt(110, "Outpatients", [
        "Not|rated",
        "",
        "N/A",
        "-",
        "Inspected but|not rated",
        "Good",
      ]),
      ...rowAt(150, "Surgery", good),
    ]);
    expect(linesOf(document)).toEqual([
      head,
      `Outpatients\tNot rated\t\tN/A\t-\tInspected but not rated\tGood`,
      line("Surgery", good),
    ]);
  });

  test("keep the dates and arrows below their ratings", async () => {
    const dated = ["Good|Jun 2018", `${improvement}|Jun 2018`, ...good.slice(2)];
    const document = await readSheets([
      ...headAt(90),
      ...rowAt(110, "Surgery", dated),
      ["®®", columnAt(2), 123, 10, "Symbol"],
      ...rowAt(170, "Maternity", good),
    ]);
    expect(linesOf(document)).toEqual([
      head,
      line("Surgery", [...dated.slice(0, 2), "Good →→", ...dated.slice(3)]),
      line("Maternity", good),
    ]);
  });
});

describe("the columns of a grid", () => {
  test("may stand as close as words", async () => {
    const three = ["Good", "Good", "Good"];
    const document = await readSheets([
      ...headAt(90, ["Safe", "Caring", "Overall"], 36),
      ...rowAt(110, "Surgery", three, 36),
      ...rowAt(130, "Medical care", three, 29),
    ]);
    expect(linesOf(document)).toEqual([
      "\tSafe\tCaring\tOverall",
      "Surgery\tGood\tGood\tGood",
      "Medical care\tGood\tGood\tGood",
    ]);
  });

  test("part words that one cell could hold, where they stand under two heads", async () => {
    const unlike = ["Inspected but|not rated", "Not rated", "Good"];
    const document = await readSheets([
      ...headAt(90, ["Safe", "Caring", "Overall"], 63),
      ...rowAt(110, "Surgery", unlike, 63),
      ...rowAt(144, "Medical care", ["Good", "Good", "Good"], 63),
    ]);
    expect(linesOf(document)[1]).toBe(line("Surgery", unlike));
  });

  test("may be centred under their heads", async () => {
    const middle = (text: string, nth: number, y: number): Print => [
      text,
      columnAt(nth, 80) + 40 - text.length * 2.5,
      y,
    ];
    const rows = [
      ["Safe", "Caring", "Overall"],
      ["Good", "Outstanding", "Inadequate"],
      ["Outstanding", "Good", "Good"],
    ];
    const document = await readSheets(
      rows.flatMap((row, at): Sheet => [
        [at === 0 ? "Service" : `Ward ${at}`, 50, 90 + at * 20],
        ...row.map((text, nth) => middle(text, nth, 90 + at * 20)),
      ]),
    );
    expect(linesOf(document)).toEqual(
      rows.map((row, at) => line(at === 0 ? "Service" : `Ward ${at}`, row)),
    );
  });

  test("may be set word by word", async () => {
    const words = [0, 1, 2].flatMap((nth): Sheet => [
      ["Requires", columnAt(nth, 110), 110],
      ["improvement", columnAt(nth, 110) + 41.5, 110],
    ]);
    const document = await readSheets([
      ...headAt(90, ["Safe", "Caring", "Overall"], 110),
      ["Urgent", 50, 110],
      ["care", 83.3, 110],
      ...words,
    ]);
    expect(linesOf(document)).toEqual([
      "\tSafe\tCaring\tOverall",
      "Urgent care\tRequires improvement\tRequires improvement\tRequires improvement",
    ]);
  });

  test("may ask in full, in any order, and name what is rated", async () => {
    const heads = ["Overall", "Are services|safe?", "Are services|caring?", "Well-|led"];
    const document = await readSheets([
      ...rowAt(90, "Name of|service", heads, 90),
      ...rowAt(130, "Surgery", ["Good", improvement, "Good", "Outstanding"], 90),
    ]);
    expect(linesOf(document)).toEqual([
      "Name of service\tOverall\tAre services safe?\tAre services caring?\tWell-led",
      "Surgery\tGood\tRequires improvement\tGood\tOutstanding",
    ]);
  });

  test("need no names where all is rated at once", async () => {
    const document = await readSheets([...headAt(90), ...rowAt(110, "", emergency)]);
    expect(linesOf(document)).toEqual([
      questions.join("\t"),
      emergency.join("\t").replaceAll("|", " "),
    ]);
  });
});

describe("where a grid ends", () => {
  test("two grids on a page are two", async () => {
    const document = await readSheets([
      ...headAt(90),
      ...rowAt(110, "Surgery", emergency),
      ["Ratings for community services", 50, 160],
      ...headAt(185),
      ...rowAt(205, "End of life care", medical),
    ]);
    expect(linesOf(document)).toEqual([
      head,
      line("Surgery", emergency),
      "Ratings for community services",
      head,
      line("End of life care", medical),
    ]);
  });

  test("it goes on over the page, with its head printed again or without", async () => {
    const before: Sheet = [...headAt(740), ...rowAt(760, "Surgery", emergency)];
    const after = (y: number): Sheet => [
      ...rowAt(y, "Medical care|(including older|people's care)", medical),
      ["Notes", 50, y + 60],
    ];
    const rows = [line("Medical care (including older people's care)", medical), "Notes"];
    const without = await readSheets(before, after(60));
    expect(linesOf(without)).toEqual([head, line("Surgery", emergency), ...rows]);
    expect(pageTexts(without)[1]).toBe(`${rows.join("\n")}\n`);
    const again = await readSheets(before, [...headAt(40), ...after(60)]);
    expect(linesOf(again)).toEqual([head, line("Surgery", emergency), head, ...rows]);
  });

  test("a short line below it is not of the last name", async () => {
    const document = await readSheets([
      ...headAt(90),
      ...rowAt(110, "Urgent and|emergency services", emergency),
      ...rowAt(144, "Surgery", good),
      ["Notes", 50, 166, 10, "Helvetica-Bold"],
    ]);
    expect(linesOf(document).slice(2)).toEqual([line("Surgery", good), "Notes"]);
  });

  test("a list of ratings below it is none of its rows", async () => {
    const document = await readSheets([
      ...headAt(90),
      ...rowAt(110, "Surgery", good),
      ["Hospital overall", 50, 140, 10, "Helvetica-Bold"],
      ["Good", columnAt(5), 140],
    ]);
    expect(linesOf(document).at(-1)).toBe("Hospital overall\tGood");
  });
});

describe("what is no grid", () => {
  test("a table of numbers below key questions reads as any table", async () => {
    const numbers = ["1200", "1350", "1410", "1190", "1001", "1702"];
    const document = await readSheets([
      ...headAt(90, questions, 68),
      ...rowAt(110, "Comments", numbers, 68),
      ...rowAt(130, "Complaints", numbers, 68),
    ]);
    expect(linesOf(document)).toEqual([
      head,
      `Comments\t${numbers.join("\t")}`,
      `Complaints\t${numbers.join("\t")}`,
    ]);
  });

  test("ratings without a head stay rows of their own", async () => {
    const document = await readSheets(rowAt(110, "Surgery", good));
    expect(linesOf(document)).toEqual([line("Surgery", good)]);
  });

  test("nothing is lost where a cell lacks its end", async () => {
    const document = await readSheets([
      ...headAt(90),
      ...rowAt(110, "Surgery", good),
      ...rowAt(130, "Maternity", ["Requires", ...good.slice(1)]),
    ]);
    expect(document.text.match(/Good/g)).toHaveLength(11);
    expect(linesOf(document)).toContain(line("Surgery", good));
    expect(document.text).toMatch(/Maternity\tRequires/);
  });
});
