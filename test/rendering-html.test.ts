import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Parser } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Analysis, analysis as schema } from "../src/domain/analysis.ts";
import { successorOf } from "../src/domain/law/index.ts";
import { markup } from "../src/rendering/html/markup.ts";
import { quoteLink } from "../src/rendering/html/quote-anchor.ts";
import { safeText } from "../src/rendering/html/safe-text.ts";
import { sourceLink } from "../src/rendering/html/source-link.ts";
import { capture } from "./cli-capture.ts";
import { attributes, deadLinks, pageOf } from "./html-source.ts";
import { evidence, failure, report, sampleAnalysis, emptyAnalysis } from "./rendering-samples.ts";

const fixtures = join(import.meta.dirname, "..", "fixtures");
const folder = mkdtempSync(join(tmpdir(), "cqc-lens-html-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("words of a document", () => {
  test.each([
    [`<script>alert("1")</script>`, "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"],
    ["it's & that", "it&#39;s &amp; that"],
    ["gpj.\u202eexe\u2066", "gpj.[U+202E]exe[U+2066]"],
    ["a\u0000b\u001bc\u0085d\ud800e\u200bf\ufeff", "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffd"],
    ["tab\tline\nשלום 🙂", "tab\tline\nשלום 🙂"],
  ])("%j are shown, and do nothing", (words, shown) => {
    expect(safeText(words)).toBe(shown);
    expect(markup`<p title="${words}">${[words, markup`<b>${words}</b>`]}</p>`.html).toBe(
      `<p title="${shown}">${shown}<b>${shown}</b></p>`,
    );
  });
});

describe("the link to a document", () => {
  const linkTo = (path: string, page: number | null = 3, mediaType = "application/pdf") =>
    sourceLink({ path, mediaType, sha256: "", pages: 9 }, page, { linkBase: "../" });

  test.each([
    ["a b/rowan.pdf", "../a%20b/rowan.pdf#page=3"],
    ["/srv/rowan.pdf", "/srv/rowan.pdf#page=3"],
    ["javascript:alert(1)", "../javascript%3Aalert(1)#page=3"],
    ["//evil.example/x.pdf", "/evil.example/x.pdf#page=3"],
    ['x".pdf?y#z', "../x%22.pdf%3Fy%23z#page=3"],
    ["\\\\host\\x\ud800.pdf", "../%5C%5Chost%5Cx%EF%BF%BD.pdf#page=3"],
  ])("%j stays a path", (path, link) => {
    expect(linkTo(path)).toBe(link);
  });

  test("has a page only where the document is a PDF, and none leads to standard input", () => {
    expect(linkTo("rowan.txt", 3, "text/plain")).toBe("../rowan.txt");
    expect(linkTo("rowan.pdf", null)).toBe("../rowan.pdf");
    expect(linkTo("-")).toBeNull();
  });
});

/** The elements and attributes of a page, as a browser would read them. */
function readPage(html: string) {
  const names = new Set<string>();
  const attributesFound = new Set<string>();
  new Parser({
    onopentag: (name, its) => {
      names.add(name);
      for (const attribute of Object.keys(its)) attributesFound.add(attribute);
    },
  }).end(html);
  return { names: [...names].sort(), attributes: [...attributesFound].sort() };
}

test("whatever the documents say, the page has no element and no attribute that it has not otherwise", () => {
  const plain = report("one", { source: { ...report("one").source, path: "x" } });
  const page = (hostile: string) => {
    const its = {
      ...plain,
      source: { ...plain.source, path: hostile },
      location: { ...plain.location, name: hostile, formerNames: [hostile] },
      provider: { name: hostile, id: null },
      service: { sector: hostile, type: hostile },
      specialMeasures: { status: "entered" as const, evidence: [evidence(hostile)] },
      warnings: [{ code: "x", message: hostile, evidence: [evidence(hostile, 2)] }],
    };
    const { locations } = sampleAnalysis;
    return pageOf({
      ...emptyAnalysis,
      reports: [its, { ...its, id: "stray" }],
      locations: locations.slice(0, 1).map((one) => ({
        ...one,
        location: its.location,
        provider: its.provider,
        inspections: one.inspections.map((each) => ({ ...each, reportId: "one" })),
        questions: [{ name: hostile, id: null, reason: hostile }],
      })),
      repeatedFailures: [
        failure({
          location: its.location,
          provider: its.provider,
          occurrences: failure().occurrences.map((one) => ({
            ...one,
            reportId: "one",
            citedAs: hostile,
            evidence: [evidence(hostile)],
          })),
        }),
      ],
      problems: [{ path: hostile, code: "damaged", message: hostile }],
    });
  };
  const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)><!-- </style> \u202e\u0007 &lt; javascript:alert(1)`;
  expect(readPage(page(hostile))).toEqual(readPage(page("words")));
  expect(page(hostile)).not.toMatch(/[^\n\t\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u);
  expect(page(hostile)).toContain("[U+202E]");
});

test("the security policy lets the style and the script of the page run, and nothing else", () => {
  const html = pageOf(sampleAnalysis);
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  const hashOf = (element: string) => {
    const [, text = ""] = new RegExp(`<${element}>([^]*?)</${element}>`).exec(html) ?? [];
    expect(text.length).toBeGreaterThan(500);
    return `&#39;sha256-${createHash("sha256").update(text).digest("base64")}&#39;`;
  };
  expect(policy.split("; ")).toEqual([
    "default-src &#39;none&#39;",
    `style-src ${hashOf("style")}`,
    `script-src ${hashOf("script")}`,
    "img-src data:",
    "base-uri &#39;none&#39;",
    "form-action &#39;none&#39;",
  ]);
  expect(readPage(html).attributes.filter((name) => /^on|^style$|^src/.test(name))).toEqual([]);
  expect(html).not.toMatch(/https?:|url\(|@import/);
});

test("where nothing could be read, it says why and has no empty part", () => {
  const html = pageOf({ ...emptyAnalysis, problems: sampleAnalysis.problems });
  expect(html).toContain("Nothing could be read.");
  expect(html).toContain("It holds pictures of pages and no text.");
  expect(attributes(html, "id").filter((id) => id.endsWith("-title"))).toEqual(["problems-title"]);
});

// A busy machine takes its time to read them.
describe("a page of real reports", { timeout: 120_000 }, () => {
  const series = (name: string) => join("series", name, "*.txt");
  const inputs = [
    "sample",
    ...["a-09-told", "b-08-three-locations", "a-06-law-change"].map(series),
  ];
  const paths = inputs.map((name) => relative(".", join(fixtures, name)));
  let html = "";
  let told: Analysis;
  beforeAll(async () => {
    const file = join(folder, "page.html");
    await capture({ args: ["analyse", ...paths, "--format", "html", "-o", file, "--quiet"] });
    html = readFileSync(file, "utf8");
    const { out } = await capture({ args: ["analyse", ...paths, "--format", "json", "--quiet"] });
    told = schema.parse(JSON.parse(out));
  }, 120_000);

  test("every link into the page leads somewhere, and no id is there twice", () => {
    expect(told.locations.length).toBeGreaterThan(5);
    expect(deadLinks(html)).toEqual([]);
    const ids = attributes(html, "id");
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test("every occurrence of a repeated failure leads to its quote", () => {
    const links = new Set(attributes(html, "href"));
    const occurrences = told.repeatedFailures.flatMap((one) => one.occurrences);
    expect(occurrences.length).toBeGreaterThan(50);
    const unlinked = occurrences.filter(
      ({ reportId, evidence: [said] }) =>
        said === undefined || !links.has(quoteLink({ reportId, evidence: said })),
    );
    expect(unlinked).toEqual([]);
  });

  test("every breach and every rating of the heat maps leads to a quote", () => {
    const cells = [
      ...html.matchAll(
        /<td class="(?:b|met|o|g|ri|i)[ "][^>]*>(?:<a href="#q-|<span class="badge)/g,
      ),
    ];
    const states = told.locations.flatMap(({ ledger }) => ledger.flatMap((row) => row.entries));
    expect(cells.length).toBeGreaterThan(
      states.filter(({ state }) => state !== "not-assessed").length,
    );
    expect(html.match(/<td class="(?:b|met|o|g|ri|i)[ "][^>]*><span(?! class="badge)/g)).toBeNull();
  });

  test("each breach stands beside its quote with its status, its rule and the words that decided it", () => {
    const breaches = told.reports.flatMap((one) => one.breaches.map((breach) => ({ one, breach })));
    expect(breaches.length).toBeGreaterThan(50);
    for (const { one, breach } of breaches)
      for (const said of breach.evidence) {
        const [, item = ""] = html.split(
          `<li id="${quoteLink({ reportId: one.id, evidence: said }).slice(1)}">`,
        );
        const shown = item.slice(0, item.indexOf("</li>"));
        expect(shown).toContain(safeText(said.quote));
        expect(shown).toContain(`Regulation ${breach.regulation}`);
        expect(shown).toContain(`<code>${said.rule}</code>`);
        if (said.cue !== null) expect(shown).toContain(safeText(said.cue.quote));
      }
  });

  test("a page of a PDF is a link into the file that lies beside", () => {
    const links = attributes(html, "href").filter((href) => href.includes(".pdf#page="));
    expect(links.length).toBeGreaterThan(20);
    expect(links.every((href) => /^[^:]*fixtures\/sample\/[\w-]+\.pdf#page=\d+$/.test(href))).toBe(
      true,
    );
  });

  test("a regulation of 2010 stands in the row of its successor", () => {
    expect(successorOf("RA-2010", "10").number).toBe("17");
    expect(html).toContain("Regulation 10 (of 2010)");
  });

  test("the same input gives the same bytes, with one worker or with more", async () => {
    const again = await capture({
      args: ["analyse", ...paths, "--format", "html", "--jobs", "1", "--no-cache", "--quiet"],
    });
    expect(again.status).toBe(0);
    // On standard output it lies here, in the file elsewhere: only the way to the documents differs.
    const away = relative(folder, ".").replaceAll("\\", "/");
    expect(html.replaceAll(`href="${away}/`, 'href="')).toBe(again.out);
  });

  test.each(["timeline", "providers"])(
    "%s writes a page of its own, without dead links",
    async (command) => {
      const { out, status } = await capture({
        args: [command, ...paths, "--format", "html", "--quiet"],
      });
      expect(status).toBe(0);
      expect(out).toMatch(/^<!doctype html>/);
      expect(deadLinks(out)).toEqual([]);
      expect(out).toContain("Thistlemere House");
    },
  );

  test("a timeline of one location counts its reports only", async () => {
    const { out } = await capture({
      args: ["timeline", ...paths, "--location", "Thistlemere", "--format", "html", "--quiet"],
    });
    expect(out).toMatch(/\d reports of 1 location\./);
    expect(out).not.toContain("Copperbeck");
  });
});
