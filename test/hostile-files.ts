import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  openSync,
  closeSync,
  ftruncateSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { ProblemCode } from "../src/domain/errors.ts";
import * as pdf from "./hostile-pdf.ts";
import { makePdf } from "./reading-make-pdf.ts";

/** What becomes of a file: it is read, or a problem. */
export type Fate = "read" | ProblemCode;

/** A file of a folder: its name, what becomes of it, and its bytes. */
export type HostileFile = readonly [name: string, fate: Fate, content: string | Uint8Array];

const words = [
  "Rowan House",
  "Inspection report",
  "Overall rating for this service: Inadequate",
  "The provider was in breach of Regulation 12 of the Health and Social Care Act 2008.",
];
const report = `${words.join("\n\n")}\n`;
const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>Rowan</title></head><body>${body}</body></html>`;
const paragraphs = words.map((line) => `<p>${line}</p>`).join("");
const bytes = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes);
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const bigEndian = (text: string): Buffer => utf16(text).swap16();

const texts: readonly HostileFile[] = [
  ["empty.pdf", "empty", ""],
  ["one-byte.pdf", "read", "x"],
  ["one-nul.txt", "empty", "\0"],
  ["nuls.txt", "unsupported", new Uint8Array(100_000)],
  ["spaces.txt", "empty", " \n\t\r\n".repeat(1000)],
  ["controls.bin", "unsupported", bytes(...Array.from({ length: 4096 }, (_, at) => at % 9))],
  [
    "random.bin",
    "unsupported",
    bytes(...Array.from({ length: 50_000 }, (_, at) => (at * at * 31 + at * 7) % 251)),
  ],
  ["long-line.txt", "read", `${report}${"word ".repeat(2_000_000)}\n`],
  ["long-word.txt", "read", `${report}${"x".repeat(10_000_000)}\n`],
  ["many-lines.txt", "read", `${report}${"x\n".repeat(100_000)}`],
  [
    "many-pages.txt",
    "read",
    `${report}${"a line of some forty letters that goes on and\f".repeat(100_000)}`,
  ],
  ["blank-pages.txt", "read", `${report}${"\f".repeat(300_000)}x`],
  ["utf-16.txt", "read", utf16(`\ufeff${report}`)],
  ["utf-16-unmarked.txt", "read", utf16(report)],
  ["utf-16-big.txt", "read", bigEndian(`\ufeff${report}`)],
  ["utf-16-big-unmarked.txt", "read", bigEndian(report)],
  ["utf-16-odd.txt", "read", Buffer.concat([utf16(report), bytes(65)])],
  ["utf-16-surrogates.txt", "read", utf16(`\ufeff${report}\ud800 \udc00\ud800`)],
  [
    "mixed.txt",
    "read",
    Buffer.concat([
      Buffer.from(`${report}café “x”\n`),
      Buffer.from("caf\xe9 \x93x\x94\n", "latin1"),
    ]),
  ],
  ["latin.txt", "read", Buffer.from(`${report}caf\xe9 \x93x\x94 \x81\n`, "latin1")],
  ["cut-utf-8.txt", "read", Buffer.from(`${report}é`).subarray(0, -1)],
  [
    "overlong.txt",
    "read",
    Buffer.concat([Buffer.from(report), bytes(0xc0, 0xaf, 0xf8, 0x88, 0x80, 0xed, 0xa0, 0x80)]),
  ],
  [
    "escapes.txt",
    "read",
    `\x1b]0;owned\x07\x1b[31mRowan\u202e esuoH\x1b[2J\n\nInspection report\n\n${report}`,
  ],
  [
    "bidi.txt",
    "read",
    `\u202eRowan\u2066 House\u2069\n\nInspection report\n\nOverall rating for this service: Inadequate\n`,
  ],
  [
    "formulas.txt",
    "read",
    `=HYPERLINK("http://x.invalid","Rowan")\n\nInspection report\n\n@SUM(A1)\n\n${report}`,
  ],
  ["combining.txt", "read", `${report}a${"\u0301".repeat(100_000)}\n`],
  ["begins-as-bitmap.txt", "read", `BM Care Home\n\n${report}`],
  ["quotes.txt", "read", `${report}${'"'.repeat(100_000)}\n`],
];

const pages: readonly HostileFile[] = [
  ["page.pdf", "read", page(paragraphs)],
  [
    "network.html",
    "read",
    page(
      `<base href="http://x.invalid/"><img src="http://x.invalid/a.png"><iframe src="http://x.invalid"></iframe><link rel=stylesheet href="//x.invalid/a.css"><object data="file:///etc/passwd"></object>${paragraphs}`,
    ),
  ],
  [
    "scripts.html",
    "read",
    page(
      `<script>document.write("Outstanding")</script><style>p{content:"Good"}</style><svg onload=alert(1)>x</svg>${paragraphs}`,
    ),
  ],
  ["script-only.html", "no-text", page("<script>while(true){}</script>")],
  ["script-unclosed.html", "no-text", "<html><script>x"],
  ["comment-unclosed.html", "read", `<html>${paragraphs}<!-- ${"- ".repeat(100_000)}`],
  ["tag-unclosed.html", "read", `<html>${paragraphs}<p class="${"x ".repeat(100_000)}`],
  ["nested.html", "unsupported", page(`${"<div>".repeat(50_000)}${paragraphs}`)],
  ["nested-spans.html", "unsupported", page(`${"<span>".repeat(50_000)}x${"</b>".repeat(50_000)}`)],
  ["nested-tables.html", "read", page(`${"<table><tr><td>".repeat(300)}${paragraphs}`)],
  ["unclosed-fonts.html", "read", page(`${"<font>x ".repeat(1900)}${paragraphs}`)],
  ["stray-closings.html", "read", page(`${paragraphs}${"</div></p></table>".repeat(50_000)}`)],
  [
    "attributes.html",
    "read",
    page(
      `<p ${Array.from({ length: 50_000 }, (_, at) => `a${String(at)}=x`).join(" ")} __proto__=x constructor=y>${words[0]!}</p>${paragraphs}`,
    ),
  ],
  [
    "entities.html",
    "read",
    page(
      `${paragraphs}<p>&#0;&#x110000;&#xd800;&#27;[31m&${"a".repeat(50_000)};${"&amp;".repeat(50_000)}</p>`,
    ),
  ],
  [
    "cells.html",
    "read",
    page(`${paragraphs}<table>${"<tr>".repeat(20)}${"<td>".repeat(100_000)}x</table>`),
  ],
  ["forms.html", "read", page(`${paragraphs}${"<form>x</form>".repeat(20_000)}`)],
  [
    "charset-liar.html",
    "read",
    `<html><meta charset="utf-16"><meta charset=no-such>${paragraphs}caf\xe9`,
  ],
  [
    "entity-bomb.html",
    "read",
    `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><html>${paragraphs}&a;</html>`,
  ],
];

const record = {
  locationId: "1-1",
  name: "Rowan House",
  registrationStatus: "Registered",
  currentRatings: { overall: { rating: "Good", reportDate: "2020-01-02" } },
};
const nested = (count: number, [open, close]: readonly [string, string]): string =>
  open.repeat(count) + close.repeat(count);

const records: readonly HostileFile[] = [
  ["deep-lists.json", "unsupported", nested(500_000, ["[", "]"])],
  ["deep-open.json", "damaged", "[".repeat(1_000_000)],
  ["deep-objects.json", "unsupported", nested(200_000, ['{"a":', "}"]).replace(":}", ":1}")],
  [
    "deep-field.json",
    "read",
    JSON.stringify(record).replace('"1-1"', `"1-1","assessment":${nested(200_000, ["[", "]"])}`),
  ],
  [
    "keys.json",
    "unsupported",
    `{${Array.from({ length: 1_000_000 }, (_, at) => `"k${String(at)}":1`).join(",")}}`,
  ],
  [
    "prototype.json",
    "read",
    JSON.stringify(record).replace(
      "{",
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    ),
  ],
  [
    "surrogates.json",
    "read",
    JSON.stringify({ ...record, name: "Rowan \ud800 \u0000\u001b[31m House" }),
  ],
  [
    "wrong-types.json",
    "read",
    JSON.stringify({
      ...record,
      name: 7,
      historicRatings: { a: 1 },
      relationships: [null, 1, "x", [[]]],
    }),
  ],
  ["numbers.json", "unsupported", `[${"1e999,".repeat(100_000)}-0]`],
  ["broken-lines.json", "read", `${JSON.stringify(record)}\n${"{\n".repeat(50_000)}`],
  ["many-records.json", "read", `${JSON.stringify(record)}\n`.repeat(300)],
  [
    "markup.json",
    "read",
    JSON.stringify({
      ...record,
      assessment: [
        {
          assessmentPlanPublishedDateTime: "2024-01-02",
          ratings: { asgRatings: [{ name: "x", rating: "Good", narrative: "<a".repeat(50_000) }] },
        },
      ],
    }),
  ],
  ["record.html", "read", JSON.stringify(record)],
];

const flipped = (whole: Uint8Array, every: number): Uint8Array =>
  whole.map((byte, at) => (at > 20 && at % every === 0 ? byte ^ 0x55 : byte));

async function pdfs(): Promise<readonly HostileFile[]> {
  const sheet = words.map((line, at) => [line, 40, 60 + at * 20] as const);
  const whole = await makePdf([sheet, sheet]);
  const encrypted = await makePdf([sheet], { userPassword: "secret", pdfVersion: "1.7" });
  const cut = (share: number): Uint8Array => whole.subarray(0, Math.floor(whole.length * share));
  const text = pdf.printed(words);
  return [
    ["pdf.txt", "read", whole],
    ["head.pdf", "damaged", "%PDF-"],
    ["head-1.7.pdf", "damaged", "%PDF-1.7\n%%EOF"],
    ["cut-10.pdf", "damaged", cut(0.1)],
    ["cut-50.pdf", "damaged", cut(0.5)],
    ["cut-90.pdf", "damaged", cut(0.9)],
    ["cut-99.pdf", "read", cut(0.99)],
    ["flipped-50.pdf", "damaged", flipped(whole, 50)],
    ["flipped-500.pdf", "damaged", flipped(whole, 500)],
    ["encrypted.pdf", "encrypted", encrypted],
    ["no-text.pdf", "no-text", pdf.pageWith("0 0 m 9 9 l S")],
    ["no-pages.pdf", "damaged", pdf.pdfOf(["<</Type/Catalog>>"])],
    ["deep-array.pdf", "read", pdf.pageWith(`${text} ${nested(200_000, ["[", "]"])} TJ`)],
    [
      "deep-dictionary.pdf",
      "read",
      pdf.pageWith(`/X ${nested(50_000, ["<</A ", ">>"])} BDC EMC ${text}`),
    ],
    [
      "deep-object.pdf",
      "damaged",
      pdf.pdfOf([`<</Type/Catalog/Pages ${nested(100_000, ["[", "]"])}>>`]),
    ],
    ["deep-states.pdf", "read", pdf.pageWith(`${"q ".repeat(200_000)}${text}`)],
    ["tree-loop.pdf", "damaged", pdf.loopingTree()],
    ["many-pages.pdf", "read", pdf.manyPages(20_000, text)],
    [
      "inflating.pdf",
      "read",
      pdf.pageWith(Buffer.concat([Buffer.from(text), Buffer.alloc(200_000_000, " ")])),
    ],
    ["object-streams.pdf", "no-text", pdf.objectStreamLoop()],
    ["form-loop.pdf", "no-text", pdf.formLoop()],
    ["length-loop.pdf", "no-text", pdf.lengthLoop()],
    [
      "xref-loop.pdf",
      "read",
      Buffer.from(
        pdf.pageWith(text).toString("latin1").replace("/Root 1 0 R", "/Root 1 0 R/Prev 20"),
        "latin1",
      ),
    ],
    [
      "huge-letters.pdf",
      "read",
      pdf.pageWith(`${text} BT /F1 1e38 Tf -1e38 1e38 Td (x) Tj ET BT /F1 0 Tf (y) Tj ET`),
    ],
    [
      "escapes.pdf",
      "read",
      pdf.pageWith(pdf.printed(["\\033]0;owned\\007Rowan \\033[31mHouse", ...words])),
    ],
    [
      "stacked.pdf",
      "read",
      pdf.pageWith(`${text} ${"BT /F1 10 Tf 40 400 Td (x) Tj ET ".repeat(30_000)}`),
    ],
  ];
}

const formats: readonly HostileFile[] = [
  ["word.pdf", "unsupported", "PK\x03\x04....word/document.xml"],
  ["zip.pdf", "unsupported", "PK\x03\x04"],
  ["bitmap.pdf", "unsupported", Buffer.concat([Buffer.from("BM"), new Uint8Array(60)])],
];

const named: readonly HostileFile[] = [
  ["\x1b[31mred\x07.txt", "read", report],
  ["new\nline\r.txt", "read", report],
  ["-rf", "read", report],
  ["--output=owned", "read", report],
  ["a..txt", "read", report],
  ["a..b.txt", "read", report],
  ["[a]*?{b,c}!.txt", "read", report],
  ["\u202etxt.exe", "read", report],
  ['=1+1,"x".txt', "read", report],
  [`${"n".repeat(250)}.txt`, "read", report],
  ["a:b|c<d>\\e.txt", "read", report],
  [`${"deep/".repeat(300)}x.txt`, "read", report],
  ["folder.pdf/inside.txt", "read", report],
];

/** Fills a folder with broken and hostile files. Gives what becomes of each, by its path in the folder. */
export async function makeHostileFiles(folder: string): Promise<ReadonlyMap<string, Fate>> {
  const files = [...texts, ...pages, ...records, ...formats, ...named, ...(await pdfs())];
  for (const [name, , content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const fates = new Map(files.map(([name, fate]): [string, Fate] => [name, fate]));
  for (const [name, fate] of makeSpecialFiles(folder)) fates.set(name, fate);
  return fates;
}

/** What is no file with bytes of its own. */
function makeSpecialFiles(folder: string): readonly (readonly [string, Fate])[] {
  const at = (name: string): string => join(folder, name);
  symlinkSync("round-b", at("round-a"));
  symlinkSync("round-a", at("round-b"));
  symlinkSync(".", at("folder.pdf/above"));
  symlinkSync("gone.pdf", at("dangling.pdf"));
  symlinkSync("/dev/zero", at("zero.pdf"));
  execFileSync("mkfifo", [at("pipe.pdf")]);
  sparse(at("huge.txt"), 200 * 1024 * 1024 + 1);
  sparse(at("vast.pdf"), 5 * 1024 ** 3);
  writeFileSync(at("forbidden.pdf"), report);
  chmodSync(at("forbidden.pdf"), 0);
  return [
    ["round-a", "unreadable"],
    ["round-b", "unreadable"],
    ["dangling.pdf", "not-found"],
    ["zero.pdf", "unsupported"],
    ["pipe.pdf", "unsupported"],
    ["huge.txt", "too-large"],
    ["vast.pdf", "too-large"],
    // Whoever may do anything may read this too.
    ["forbidden.pdf", process.getuid?.() === 0 ? "read" : "no-permission"],
  ];
}

/** A file of so many zeros that take no room. */
function sparse(path: string, length: number): void {
  const file = openSync(path, "w");
  ftruncateSync(file, length);
  closeSync(file);
}
