// The bare text of each PDF of a folder, as pdf-parse gives it: node bench/pdf-parse-only.js <folder>
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PDFParse } from "pdf-parse";

const folder = process.argv[2];
for (const name of readdirSync(folder)) {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(join(folder, name))) });
  await parser.getText();
  await parser.destroy();
}
