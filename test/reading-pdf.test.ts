import PDFDocument from "pdfkit";
import { describe, expect, test } from "vitest";
import { readDocument } from "../src/reading/read-document.ts";
import {
  bytesOf,
  column,
  linesOf,
  makePdf,
  pageTexts,
  readSheets,
  type Sheet,
} from "./reading-make-pdf.ts";

const left = [
  "The people who lived at the home told us that staff",
  "were kind and that they always had time to sit with",
  "them. One person said they were never left waiting",
  "and that the night staff were as good as the others",
];
const right = [
  "who came in the day. Their relatives agreed with it",
  "and said that they could visit at any time they had",
  "liked to. The manager kept a book in which everyone",
  "could write what they thought.",
];
const wholeText = [...left, ...right].join(" ");

describe("columns", () => {
  test("reads the left column before the right one", async () => {
    const document = await readSheets([...column(left, 30, 200), ...column(right, 310, 200)]);
    expect(linesOf(document)).toEqual([wholeText]);
  });

  test("reads columns whose base lines do not match, drawn side by side", async () => {
    const sheet = left.flatMap((line, at) => [
      ...column([line], 30, 200 + at * 13),
      ...column([right[at]!], 310, 206 + at * 13),
    ]);
    expect(linesOf(await readSheets(sheet))).toEqual([wholeText]);
  });

  test("puts a heading drawn last above its columns", async () => {
    const body = [...column(left, 30, 200), ...column(right, 310, 200)];
    const sheet: Sheet = [...body, ["Is the service caring?", 30, 120, 24], ["Good", 480, 60, 14]];
    expect(linesOf(await readSheets(sheet))).toEqual(["Good", "Is the service caring?", wholeText]);
  });

  test("joins a sentence that runs over a page, and cuts the pages where it does", async () => {
    const document = await readSheets(column(left, 30, 700), column(right, 30, 60));
    expect(linesOf(document)).toEqual([wholeText]);
    expect(pageTexts(document)).toEqual([`${left.join(" ")} `, `${right.join(" ")}\n`]);
  });

  test("keeps a chapter's repeated heading out of a sentence", async () => {
    const head: Sheet = [
      ["Is the service safe?", 30, 100, 24],
      ["Inadequate", 460, 40, 14],
    ];
    const document = await readSheets(
      [...column(left, 30, 700), ...head],
      [...column(right, 30, 160), ...head],
    );
    expect(linesOf(document)).toEqual(["Inadequate", "Is the service safe?", wholeText]);
  });
});

describe("furniture", () => {
  test("moves running headers and footers out of the text, each once", async () => {
    const foot = (page: number): Sheet => [
      [`${page} Elm House Inspection report 03 May 2018`, 30, 810, 8],
      ["Summary of findings", 30, 30, 20],
    ];
    const document = await readSheets(
      [...column(left, 30, 200), ...foot(1)],
      [...column(right, 30, 200), ...foot(2)],
    );
    expect(linesOf(document)).toEqual([wholeText]);
    expect(document.furniture).toEqual([
      "Summary of findings",
      "1 Elm House Inspection report 03 May 2018",
    ]);
  });
});

describe("tables", () => {
  const header: Sheet = [
    ["Regulated activity", 30, 200, 14],
    ["Regulation", 300, 200, 14],
  ];
  const row: Sheet = [
    ["Accommodation for persons who require nursing or", 30, 225],
    ["personal care", 30, 238],
    ["Regulation 17 HSCA (RA) Regulations 2014 Good", 304, 225],
    ["governance", 304, 238],
    ["There was no system by which the provider could", 304, 260],
    ["see how good the care was.", 304, 273],
    ["Regulation 17 (1), (2) (a), (c)", 304, 294],
  ];
  const rows = [
    "Regulated activity\tRegulation",
    "Accommodation for persons who require nursing or personal care\tRegulation 17 HSCA (RA) Regulations 2014 Good governance",
    "\tThere was no system by which the provider could see how good the care was.",
    "\tRegulation 17 (1), (2) (a), (c)",
  ];

  test("keeps the rows of a table of regulations", async () => {
    const title: Sheet = [["Action we have told the provider to take", 30, 100, 24]];
    const document = await readSheets([...row, ...header, ...title]);
    expect(linesOf(document)).toEqual(["Action we have told the provider to take", ...rows]);
  });

  test("keeps a row that runs over the page", async () => {
    const rest = row.slice(5).map(([text, x], at) => [text, x, 60 + at * 22] as const);
    const document = await readSheets([...header, ...row.slice(0, 5)], rest);
    expect(linesOf(document)).toEqual(rows);
    expect(pageTexts(document)[1]).toBe(
      "see how good the care was.\n\tRegulation 17 (1), (2) (a), (c)\n",
    );
  });

  test("drops the header that is printed again above a row that goes on", async () => {
    const again = header.map(([text, x]) => [text, x, 40, 14] as const);
    const rest = row.slice(6).map(([text, x]) => [text, x, 80] as const);
    const document = await readSheets([...header, ...row.slice(0, 6)], [...rest, ...again]);
    expect(linesOf(document)).toEqual(rows);
  });

  test("ends a table where the enforcement action is told", async () => {
    const after: Sheet = [["The enforcement action we took:", 30, 340]];
    expect(linesOf(await readSheets([...header, ...row, ...after]))).toEqual([
      ...rows,
      "The enforcement action we took:",
    ]);
  });

  test("puts each rating beside its question", async () => {
    const sheet: Sheet = [
      ["Is the service safe?", 30, 300, 14],
      ["Inadequate", 460, 302, 12, "Helvetica-Bold"],
      ["–––", 549, 302, 12],
      ["Is the service caring?", 30, 330, 14],
      ["Requires improvement", 400, 332, 12, "Helvetica-Bold"],
      ["–––", 549, 332, 12],
    ];
    expect(linesOf(await readSheets(sheet))).toEqual([
      "Is the service safe?\tInadequate",
      "Is the service caring?\tRequires improvement",
    ]);
  });
});

describe("lines", () => {
  test("mends words at line ends by what else the document says", async () => {
    const document = await readSheets(
      column(
        [
          "Some people were able to self-",
          "administer their medicines, and the manage-",
          "ment of risks was good. The management said so.",
        ],
        30,
        200,
      ),
    );
    expect(document.text).toBe(
      "Some people were able to self-administer their medicines, and the management of risks was good. The management said so.\n",
    );
  });

  test("gives each list item a line", async () => {
    const sheet = column(
      ["• People felt safe and they told us that all of the", "staff were kind.", "• Staff knew."],
      30,
      200,
    );
    expect(linesOf(await readSheets(sheet))).toEqual([
      "• People felt safe and they told us that all of the staff were kind.",
      "• Staff knew.",
    ]);
  });

  test("reads letters printed twice for weight once", async () => {
    const sheet: Sheet = [
      ["Elm House", 30, 200, 30],
      ["Elm", 30.6, 200, 30],
      ["House", 92.3, 200, 30],
    ];
    expect(linesOf(await readSheets(sheet))).toEqual(["Elm House"]);
  });

  test("reads a page whose letters are turned", async () => {
    const doc = new PDFDocument({ size: "A4", margin: 0 });
    doc.rotate(90, { origin: [0, 0] });
    for (const [text, x, y] of column([...left, ...right], 60, -400)) {
      doc.text(text, x, y, { lineBreak: false });
    }
    expect(linesOf(await readDocument("turned.pdf", await bytesOf(doc)))).toEqual([wholeText]);
  });

  test("keeps addresses and dates apart", async () => {
    const sheet: Sheet = [
      ...column(["1 High Street", "Newtown", "NT1 1AA"], 30, 200),
      ...column(["Date of inspection visit:", "1 May 2020", "2 May 2020"], 300, 200),
    ];
    expect(linesOf(await readSheets(sheet))).toEqual([
      "1 High Street",
      "Newtown",
      "NT1 1AA",
      "Date of inspection visit:",
      "1 May 2020",
      "2 May 2020",
    ]);
  });
});

test("tells source, title and pages", async () => {
  const bytes = await makePdf([column(left, 30, 60), [], column(right, 30, 60)], {
    info: { Title: "Elm House report" },
  });
  const document = await readDocument("a/b.pdf", bytes);
  expect(document.source).toMatchObject({
    path: "a/b.pdf",
    mediaType: "application/pdf",
    pages: 3,
  });
  expect(document.source.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(document.title).toBe("Elm House report");
  expect(document.doubts).toEqual([
    "Page 2 is without text; a scanned page needs text recognition.",
  ]);
});

test("prints nothing and leaves Array.prototype.push as it was", async () => {
  const push = Array.prototype.push;
  await readSheets(column(left, 30, 60));
  expect(Array.prototype.push).toBe(push);
});
