// Measures the tool beside the fastest programs there are for PDF, over the same documents in one run,
// in turns, so that a busy machine is as busy for all: npm run bench -- --pdfs 200 --texts 1000
// What is not installed (poppler's pdftotext, mutool) is left out.
import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makePdfs, makeTexts } from "./make-documents.js";

const { values } = parseArgs({
  options: {
    pdfs: { type: "string", default: "100" },
    texts: { type: "string", default: "1000" },
    rounds: { type: "string", default: "2" },
    jobs: { type: "string", default: String(availableParallelism()) },
    folder: { type: "string" },
  },
});
const [pdfs, texts, rounds, jobs] = [values.pdfs, values.texts, values.rounds, values.jobs].map(
  Number,
);

const folder = values.folder ?? mkdtempSync(join(tmpdir(), "cqc-lens-bench-"));
const [pdfFolder, textFolder, fewTexts] = ["pdfs", "texts", "few"].map((name) =>
  join(folder, name),
);
if (!existsSync(pdfFolder)) await makePdfs(pdfFolder, pdfs);
if (!existsSync(textFolder)) makeTexts(textFolder, texts);
if (!existsSync(fewTexts)) makeTexts(fewTexts, Math.min(100, texts));

const here = new URL("./", import.meta.url).pathname;
const lens = `${process.execPath} --import ${here}peak-memory.js ${here}../bin/cqc-lens.js`;
const analyse = (input, rest) =>
  `${lens} analyse ${input} --format ndjson --quiet -o ${join(folder, "out.ndjson")} --jobs ${jobs} ${rest}`;
const each = (command) =>
  `find ${pdfFolder} -name '*.pdf' -print0 | xargs -0 -P${jobs} -I{} sh -c '${command} > /dev/null'`;
const isThere = (program) => spawnSync("which", [program]).status === 0;

/** What is measured: a name, a command, and what it goes over. */
const contestants = [
  ["whole analysis", analyse(pdfFolder, "--no-cache"), pdfFolder],
  ["whole analysis, pdf.js", analyse(pdfFolder, "--no-cache --pdf-engine pdfjs"), pdfFolder],
  [
    "whole analysis, one worker",
    analyse(pdfFolder, "--no-cache").replace(/--jobs \d+/, "--jobs 1"),
    pdfFolder,
  ],
  ["from the cache", analyse(pdfFolder, `--cache ${join(folder, "cache")}`), pdfFolder],
  ["pdf-parse getText", `${process.execPath} ${here}pdf-parse-only.js ${pdfFolder}`, pdfFolder],
  ...(isThere("pdftotext")
    ? [
        ["pdftotext -bbox-layout", each('pdftotext -bbox-layout "{}" -'), pdfFolder],
        ["pdftotext", each('pdftotext "{}" -'), pdfFolder],
      ]
    : []),
  ...(isThere("mutool")
    ? [["mutool draw -F txt", each('mutool draw -F txt -q "{}"'), pdfFolder]]
    : []),
  ["texts", analyse(textFolder, "--no-cache"), textFolder],
  [`${Math.min(100, texts)} texts`, analyse(fewTexts, "--no-cache"), fewTexts],
];

function run(command) {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    "bash",
    ["-c", `TIMEFORMAT='cpu %U %S'; time { ${command}; }`],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`${command}\n${stderr}`);
  const [, user = 0, system = 0] = /cpu ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  const [, peak] = /peak (\d+) MB/.exec(stderr) ?? [];
  return { wall: (performance.now() - start) / 1000, cpu: Number(user) + Number(system), peak };
}

const sizeOf = (input) => {
  const files = readdirSync(input).map((name) => join(input, name));
  return {
    documents: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
};

const best = new Map();
// The first run fills the cache.
run(contestants.find(([name]) => name === "from the cache")[1]);
for (let round = 0; round < rounds; round += 1)
  for (const [name, command] of contestants) {
    const result = run(command);
    const before = best.get(name);
    if (before === undefined || result.wall < before.wall) best.set(name, result);
  }

const pages = readFileSync(join(folder, "out.ndjson"), "utf8") && pagesIn(pdfFolder);
function pagesIn(input) {
  run(analyse(input, `--cache ${join(folder, "cache")}`));
  return readFileSync(join(folder, "out.ndjson"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith('{"type":"report"'))
    .reduce((sum, line) => sum + JSON.parse(line).source.pages, 0);
}

console.log(
  `${pdfs} PDFs with ${pages} pages, ${texts} texts; ${jobs} workers; the best of ${rounds} rounds`,
);
console.log(
  "                              wall s    CPU s   documents/s  pages/s    MB/s   peak MB",
);
for (const [name, , input] of contestants) {
  const { wall, cpu, peak } = best.get(name);
  const { documents, bytes } = sizeOf(input);
  const figures = [wall.toFixed(1), cpu.toFixed(1), (documents / wall).toFixed(1)];
  const more = [
    input === pdfFolder ? (pages / wall).toFixed(0) : "",
    (bytes / 1e6 / wall).toFixed(2),
    peak ?? "",
  ];
  console.log(
    [name.padEnd(26), ...[...figures, ...more].map((text) => text.padStart(9))].join(" "),
  );
}

const seconds = (name) => best.get(name)?.wall;
const ratio = (label, above, below) => {
  if (above !== undefined && below !== undefined)
    console.log(`${label.padEnd(58)} ${(above / below).toFixed(2)}`);
};
ratio(
  "whole analysis / pdftotext -bbox-layout",
  seconds("whole analysis"),
  seconds("pdftotext -bbox-layout"),
);
ratio(
  "with pdf.js / pdftotext -bbox-layout",
  seconds("whole analysis, pdf.js"),
  seconds("pdftotext -bbox-layout"),
);
ratio("fresh / from the cache", seconds("whole analysis"), seconds("from the cache"));
ratio(`one worker / ${jobs}`, seconds("whole analysis, one worker"), seconds("whole analysis"));
const perDocument = (name, input) => best.get(name).cpu / sizeOf(input).documents;
ratio(
  "CPU a document, many texts / few",
  perDocument("texts", textFolder),
  perDocument(`${Math.min(100, texts)} texts`, fewTexts),
);

mkdirSync(folder, { recursive: true });
const startUp = (...args) => {
  const times = Array.from({ length: 8 }, () => {
    const start = performance.now();
    spawnSync(process.execPath, args);
    return performance.now() - start;
  });
  return Math.min(...times);
};
const help = startUp(join(here, "../bin/cqc-lens.js"), "--help") - startUp("-e", "");
console.log(`--help above an empty Node: ${help.toFixed(0)} ms`);
if (values.folder === undefined) rmSync(folder, { recursive: true });
