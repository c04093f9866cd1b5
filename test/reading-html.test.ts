import { describe, expect, test } from "vitest";
import { readDocument } from "../src/reading/read-document.ts";
import { linesOf } from "./reading-make-pdf.ts";

const read = (body: string, head = "") =>
  readDocument(
    "page.html",
    Buffer.from(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`),
  );

const linesIn = async (body: string) => linesOf(await read(body));

describe("lines", () => {
  test.each([
    [
      "blocks",
      "<h1>The <b>Elms</b></h1><div>One<br>two</div>three",
      ["The Elms", "One", "two", "three"],
    ],
    ["lists", "<ul><li>One</li><li><p>Two</p></li></ul>after", ["• One", "• Two", "after"]],
    ["nested lists", "<ul><li>One<ul><li>in it</li></ul></li></ul>", ["• One", "• in it"]],
    [
      "rows",
      "<table><tr><th>Question</th><th>Rating</th></tr><tr><td><p>Safe</p></td><td><p>Good</p></td></tr></table>",
      ["Question\tRating", "Safe\tGood"],
    ],
    [
      "cells of several paragraphs",
      "<table><tr><td>Personal care</td><td><p>Regulation 17</p><p>Why.</p></td></tr></table>",
      ["Personal care\tRegulation 17", "\tWhy."],
    ],
    [
      "definitions",
      "<dl><dt>Safe</dt><dd>Good</dd><dt>Caring</dt><dd>Good</dd></dl>",
      ["Safe\tGood", "Caring\tGood"],
    ],
    ["labels side by side", "<p><span>Overall</span><span>Good</span></p>", ["Overall Good"]],
    [
      "ratings as pictures",
      '<p>Overall <img alt="Inadequate" src="x"></p>',
      ["Overall Inadequate"],
    ],
    ["entities", "<p>people&rsquo;s&nbsp;needs &amp; care</p>", ["people’s needs & care"]],
    ["line breaks in the source", "<p>one\n   two</p>", ["one two"]],
    ["unclosed elements", "<p>one<p>two<li>three", ["one", "two", "• three"]],
  ])("%s", async (_, body, lines) => {
    expect(await linesIn(body)).toEqual(lines);
  });
});

describe("what is no text", () => {
  test.each([
    ["scripts and styles", "<script>if (a < b) go('<p>x</p>')</script><style>p {}</style>"],
    [
      "navigation",
      "<header>Top</header><nav>Menu</nav><aside>See also</aside><footer>End</footer>",
    ],
    ["hidden elements", '<p hidden>a</p><p style="display: none">b</p><p aria-hidden="true">c</p>'],
    ["cookie banners", '<div id="ccc" class="cookie-banner"><p>We use cookies</p></div>'],
    ["search forms", "<form><label>Search</label><input><button>Go</button></form>"],
    ["roles", '<div role="navigation">Menu</div><div role="contentinfo">End</div>'],
  ])("%s", async (_, noise) => {
    expect(await linesIn(`${noise}<main><p>Rated Good</p></main>${noise}`)).toEqual(["Rated Good"]);
  });
});

test("keeps the header of the text, and a form that holds the page", async () => {
  const paragraph = `<p>${"The service was rated Good. ".repeat(30)}</p>`;
  const lines = await linesIn(
    `<form><main><header><h1>Elms</h1></header>${paragraph}</main></form>`,
  );
  expect(lines[0]).toBe("Elms");
  expect(lines).toHaveLength(2);
});

test("reads the title and the coding that the page names", async () => {
  const page =
    '<html><meta charset="iso-8859-15"><title>A &amp; B</title><p>\xa4 5, Caf\xe9</p></html>';
  const document = await readDocument("x", Buffer.from(page, "latin1"));
  expect([document.title, document.text]).toEqual(["A & B", "€ 5, Café\n"]);
});

test("reads elements nested deeply, and refuses those nested without end", async () => {
  const nested = (depth: number) => `${"<div>".repeat(depth)}deep${"</div>".repeat(depth)}`;
  expect((await read(nested(1900))).text).toBe("deep\n");
  await expect(read(nested(1_000_000))).rejects.toMatchObject({ code: "unsupported" });
});
