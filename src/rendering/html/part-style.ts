/** The parts of the page: failures, places, evidence, tables. */
export const partStyle = `
.failures { list-style: none; margin: 1rem 0 0; padding: 0; }
.failure { display: grid; grid-template-columns: 7.5rem 1fr; gap: .25rem 1.25rem; padding: 1.15rem 0; border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 14rem; }
.times { margin: 0; line-height: 1.2; }
.times b { display: block; font-size: 1.9rem; font-weight: 650; letter-spacing: -.03em; }
.class { font-size: .85rem; color: var(--soft); }
.where { margin: .1rem 0 .3rem; color: var(--soft); }
.past h3, .past .times b { color: var(--soft); }
.strip { display: flex; flex-wrap: wrap; gap: .35rem; list-style: none; margin: .6rem 0; padding: 0; font-size: .82rem; }
.strip li { border-radius: 4px; } .strip li:not([class]) { background: var(--b); color: var(--on-b); }
.strip .which { background: none; color: var(--soft); min-width: 5.5rem; padding-left: 0; } .strip + .strip { margin-top: -.25rem; }
.strip a { display: block; color: inherit; padding: .12rem .5rem; text-decoration-line: none; }
.strip a:hover { text-decoration-line: underline; }
.strip li:not(:has(a)) { padding: .12rem .5rem; }
q { display: block; quotes: none; } blockquote { margin: .5rem 0 0; } blockquote, q { padding: 0 0 0 .9rem; border-left: 3px solid var(--line); max-width: 44rem; unicode-bidi: isolate; }
.failure blockquote::before { content: "\\201c"; } .failure blockquote::after { content: "\\201d"; }
.on { font-size: .85rem; margin: .8rem 0 0; }
.cite, .quotes p { margin: .2rem 0 0; padding-left: 1.1rem; font-size: .82rem; color: var(--soft); }
code { font: .92em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; color: var(--soft); }
details > summary { cursor: pointer; }
.place, .provider { border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 3.6rem; scroll-margin-top: 7rem; }
.place:last-of-type, .provider:last-of-type { border-bottom: 1px solid var(--line); }
.place > summary, .provider > summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .8rem; padding: .8rem 0; list-style: none; }
.place > summary::-webkit-details-marker, .provider > summary::-webkit-details-marker { display: none; }
.place > summary::before, .provider > summary::before { content: "+"; font-weight: 600; color: var(--soft); width: .8rem; }
.place[open] > summary::before, .provider[open] > summary::before { content: "\\2212"; }
.place[open], .provider[open] { padding-bottom: 1.5rem; }
.who { color: var(--soft); font-size: .9rem; }
.count { margin-left: auto; font-size: .85rem; color: var(--on-b); background: var(--b); border-radius: 99px; padding: 0 .6rem; }
.identity, .path { color: var(--soft); font-size: .9rem; }
.doubts { font-size: .9rem; padding-left: 1.1rem; }
.report { margin-top: .6rem; } .report > summary { font-size: .95rem; padding: .3rem 0; }
.more > summary { padding: .8rem 0; font-weight: 600; color: var(--link); border-top: 1px solid var(--line); }
.quotes { list-style: none; margin: .4rem 0 0; padding: 0; }
.quotes li { padding: .55rem .7rem; border-radius: 6px; scroll-margin-top: 8rem; }
.quotes li:target { background: var(--hit); } .quotes li:target q { border-left-color: var(--link); }
.quotes b { font-weight: 600; color: var(--ink); }
.plain { padding-left: 1.1rem; font-size: .92rem; }
.chart { margin: 1rem 0; max-width: 32rem; } .chart figcaption { font-size: .85rem; color: var(--soft); }
.chart svg { display: block; width: 100%; height: auto; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .88rem; overflow-wrap: normal; }
caption { text-align: left; color: var(--soft); font-size: .85rem; padding-bottom: .4rem; }
th { font-weight: 500; text-align: left; } thead th { color: var(--soft); vertical-align: bottom; }
.figures { width: 100%; } .figures th, .figures td { padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: baseline; }
.date { white-space: nowrap; }
.number { text-align: right !important; font-variant-numeric: tabular-nums; }
th button { all: unset; cursor: pointer; white-space: nowrap; } th button:focus-visible { outline: 3px solid var(--focus); }
th button::after { content: " \\2195"; opacity: .5; } th[aria-sort=ascending] button::after { content: " \\2191"; opacity: 1; } th[aria-sort=descending] button::after { content: " \\2193"; opacity: 1; }
@media (max-width: 40rem) {
  .heat .date { white-space: normal; width: 3.6rem; }
  .failure { grid-template-columns: 1fr; } .times { display: flex; align-items: baseline; gap: .5rem; } .times b { font-size: 1.4rem; }
  .count { margin-left: 0; }
}
`;
