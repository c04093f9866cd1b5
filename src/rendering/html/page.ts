import { clientScript } from "./client-script.ts";
import { markup, type Markup, ownMarkup } from "./markup.ts";
import type { Overview, PageSetting } from "./overview.ts";
import type { Part } from "./parts.ts";
import { style } from "./style.ts";

interface Page {
  readonly title: string;
  /** What stands under the title: what was read, and how far it can be trusted. */
  readonly lead: string;
  readonly filters: Markup;
  readonly parts: readonly Part[];
  readonly overview: Overview;
}

/** A page in pieces that needs nothing but itself, and lets nothing else in. */
export function* renderPage(page: Page, { hashOf }: PageSetting): Iterable<string> {
  yield headOf(page, policyOf(hashOf)).html;
  yield openingOf(page).html;
  for (const part of page.parts)
    for (const piece of renderPart(part, page.overview)) yield piece.html;
  yield closingOf(page).html;
}

function* renderPart({ id, title, render }: Part, overview: Overview): Iterable<Markup> {
  yield markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
`;
  yield* render(overview);
  yield markup`</section>
`;
}

const openingOf = ({ title, lead, filters, parts, overview }: Page): Markup => markup`<body>
<a class="skip" href="#main">Skip to the findings</a>
<header><p class="brand">${overview.input.tool.name}</p><h1>${title}</h1>
<p class="lead">${lead}</p>
<nav aria-label="On this page"><ul>${parts.map(
  (part) => markup`<li><a href="#${part.id}">${part.title}</a></li>`,
)}</ul></nav></header>
${filters}<main id="main" tabindex="-1">
`;

const closingOf = ({ overview: { input } }: Page): Markup => markup`</main>
<footer><p>Made by ${input.tool.name} ${input.tool.version} from the words of the reports. The Care Quality Commission publishes those; this page is not its work.</p></footer>
<script>${ownMarkup(clientScript)}</script>
</body></html>
`;

/** Nothing may be loaded from anywhere, and no style or script run but those of this page. */
const policyOf = (hashOf: PageSetting["hashOf"]): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${hashOf(style)}'`,
    `script-src 'sha256-${hashOf(clientScript)}'`,
    // For the empty icon: without one, browsers ask the server for theirs.
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const headOf = ({ title }: Page, policy: string): Markup => markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${ownMarkup(style)}</style>
</head>
`;
