// Makes documents to measure with: reports of 15 to 25 pages in both layouts of the regulator's PDFs,
// drawn as the fixtures are, and their words as texts. No two are alike: each is of a service and of
// days of its own, four inspections a service. The same numbers give the same bytes.
import { createWriteStream, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { drawReport as draw2015 } from "../fixtures/make/template-2015/report.js";
import { drawReport as draw2018 } from "../fixtures/make/template-2018/report.js";

const templates = { 2015: draw2015, 2018: draw2018 };
const sources = new URL("../fixtures/make/reports/", import.meta.url);

const modules = await Promise.all(
  readdirSync(sources)
    .sort()
    .map(async (name) => (await import(new URL(name, sources).href)).report),
).then((reports) => reports.filter(({ chapters }) => chapters !== undefined));

const recent = modules.filter(({ template }) => template === 2018);

const inspectionsPerService = 4;
const trees = [
  "Alder",
  "Birch",
  "Cedar",
  "Damson",
  "Elder",
  "Fir",
  "Gorse",
  "Hazel",
  "Ivy",
  "Juniper",
];
const kinds = [
  "Lodge",
  "House",
  "Court",
  "Grange",
  "Manor",
  "View",
  "Gardens",
  "Mead",
  "Hall",
  "Rise",
];

function serviceOf(nth) {
  const service = Math.floor(nth / inspectionsPerService);
  const number = service < 100 ? "" : ` ${Math.floor(service / 100) + 1}`;
  return `${trees[service % 10]} ${kinds[Math.floor(service / 10) % 10]}${number}`;
}

/** A report like one of the fixtures, longer, of another service. */
function reportOf(nth, models = modules) {
  const model = models[nth % models.length];
  const chapters = Object.fromEntries(
    Object.entries(model.chapters).map(([question, lines]) => [question, longer(lines, nth)]),
  );
  const year = String(2015 + (nth % inspectionsPerService) * 2);
  const told = JSON.stringify({ ...model, chapters })
    .replaceAll(model.service, serviceOf(nth))
    .replaceAll(model.made.slice(0, 4), year);
  return { ...JSON.parse(told), template: model.template };
}

/** The findings again and again, each time about others: real reports have 15 to 25 pages. */
const longer = (lines, nth) =>
  [1, 2, 3, 4, 5].flatMap((time) =>
    time === 1
      ? lines
      : lines.slice(1).map((line) => line.replace(/\.$/, `, on unit ${(nth % 7) + time}.`)),
  );

export async function makePdfs(folder, count) {
  mkdirSync(folder, { recursive: true });
  for (let nth = 0; nth < count; nth += 1) {
    const report = reportOf(nth);
    const doc = templates[report.template](report);
    doc.end();
    await pipeline(doc, createWriteStream(join(folder, `${String(nth).padStart(6, "0")}.pdf`)));
  }
}

export function makeTexts(folder, count) {
  mkdirSync(folder, { recursive: true });
  for (let nth = 0; nth < count; nth += 1)
    writeFileSync(
      join(folder, `${String(nth).padStart(6, "0")}.txt`),
      textOf(reportOf(nth, recent)),
    );
}

const titles = {
  safe: "Is the service safe?",
  effective: "Is the service effective?",
  caring: "Is the service caring?",
  responsive: "Is the service responsive?",
  wellLed: "Is the service well-led?",
};

function textOf({ service, provider, published, visits, ratings, summary, background, chapters }) {
  return [
    provider,
    service,
    "Inspection report",
    `Date of inspection visit: ${visits.join(", ")}`,
    `Date of publication: ${published}`,
    `Overall rating for this service: ${ratings.overall}`,
    ...Object.entries(titles).map(([question, title]) => `${title}\t${ratings[question]}`),
    ...summary,
    ...background,
    ...Object.entries(chapters).flatMap(([question, lines]) => [titles[question], ...lines]),
  ]
    .map((line) => `${line.replace(/^[#>*] /, "")}\n`)
    .join("\n");
}
