// How fast the tool is and how much memory it takes, on the documents of a folder read again and
// again. Run by hand: node bench/throughput.js [folder] [times]
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { analyseDocument, readDocument } from "../dist/index.js";

const [folder = "fixtures/sample", times = "10"] = process.argv.slice(2);
const files = readdirSync(folder)
  .map((name) => join(folder, name))
  .filter((path) => statSync(path).isFile())
  .map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }));

const clock = { reading: 0, analysis: 0 };
const count = { documents: 0, pages: 0, characters: 0 };

async function runOnce() {
  for (const { path, bytes } of files) {
    const start = performance.now();
    const document = await readDocument(path, bytes.slice());
    const read = performance.now();
    analyseDocument(document, { kind: null });
    clock.reading += read - start;
    clock.analysis += performance.now() - read;
    count.documents += 1;
    count.pages += document.source.pages ?? 1;
    count.characters += document.text.length;
  }
}

const before = performance.now();
await runOnce();
const first = performance.now() - before;
Object.assign(clock, { reading: 0, analysis: 0 });
Object.assign(count, { documents: 0, pages: 0, characters: 0 });
for (let nth = 0; nth < Number(times); nth += 1) await runOnce();

const seconds = (clock.reading + clock.analysis) / 1000;
const per = (amount, milliseconds) => (amount / (milliseconds / 1000)).toFixed(1);
console.log(`first pass over ${files.length} documents: ${first.toFixed(0)} ms, patterns compiled`);
console.log(`${(count.documents / seconds).toFixed(1)} documents a second, one process`);
console.log(`reading   ${per(count.pages, clock.reading)} pages a second`);
console.log(`analysis  ${per(count.characters / 1e6, clock.analysis)} million characters a second`);
console.log(`memory    ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB at the end`);
